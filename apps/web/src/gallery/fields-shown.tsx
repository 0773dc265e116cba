import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import { useState } from 'react';
import { Avatar } from '../ui/avatar';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { DatePicker } from '../ui/date-picker';
import { FileDrop } from '../ui/file-drop';
import { Kbd } from '../ui/kbd';
import { NumberField } from '../ui/number-field';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { ThemeDot } from '../ui/theme-chip';
import { showToast } from '../ui/toast-queue';

const themes = THEME_COLOURS.map((colour) => ({
  id: colour,
  label: colour,
  leading: <ThemeDot colour={colour} />,
}));
const owners = ['Sanne Visser', 'Roel Dekker', 'Mila Jansen'].map((name) => ({
  id: name,
  label: name,
  leading: <Avatar name={name} size={20} />,
}));

export function FieldsShown() {
  const [day, setDay] = useState<string | null>('2026-07-03');
  const [theme, setTheme] = useState<string | null>('brick');
  const [owner, setOwner] = useState<string | null>('Sanne Visser');
  const [hours, setHours] = useState<number | null>(6);
  const [search, setSearch] = useState('');
  return (
    <Card title="Fields">
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
        <TextField label="Titel" placeholder="Waar gaat het over?" hint="Kort en herkenbaar" />
        <TextField label="Link" optional defaultValue="geen-adres" error="Een link begint met https://." />
        <NumberField label="Uren" value={hours} onChange={setHours} minValue={0} unit="uur" />
        <Select label="Thema" options={themes} value={theme} onChange={setTheme} />
        <ComboBox label="Eigenaar" options={owners} value={owner} onChange={setOwner} />
        <DatePicker label="Uiterlijk" value={day} onChange={setDay} />
        <DateField label="Gedaan op" value={null} onChange={() => undefined} error="Vul een datum in." />
        <TextArea label="Briefing" optional className="sm:col-span-2" />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-5">
        <Checkbox defaultSelected>Ook geschrapte</Checkbox>
        <Checkbox isIndeterminate>Een deel</Checkbox>
        <Switch defaultSelected>Feestdagen tonen</Switch>
        <SearchField
          label="Zoek activiteit, thema, persoon…"
          value={search}
          onChange={setSearch}
          shortcut={<Kbd>/</Kbd>}
          className="w-72"
        />
      </div>
      <div className="mt-5">
        <FileDrop hint="CSV, tot 10 MB" accept={['.csv']} onFile={(file) => showToast({ text: file.name })} />
      </div>
    </Card>
  );
}
