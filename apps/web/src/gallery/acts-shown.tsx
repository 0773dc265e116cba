import { Download, Ellipsis, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Dialog } from '../ui/dialog';
import { IconButton } from '../ui/icon-button';
import { Kbd } from '../ui/kbd';
import { Menu, MenuItem, MenuSeparator } from '../ui/menu';
import { RadioGroup } from '../ui/radio-group';
import { SegmentedControl } from '../ui/segmented-control';
import { Tabs } from '../ui/tabs';
import { showToast } from '../ui/toast-queue';

const zooms = ['Jaar', 'Kwartaal', 'Maand', 'Lijst'].map((label) => ({ id: label, label }));
const reasons = ['Eerst de klanten', 'Eerst de operatie', 'Eerst de techniek', 'Wacht op input'].map(
  (label) => ({
    id: label,
    label,
  }),
);

export function ActsShown() {
  const [zoom, setZoom] = useState('Jaar');
  const [tab, setTab] = useState('Jaar');
  const [reason, setReason] = useState<string | null>('Eerst de klanten');
  const [isOpen, setOpen] = useState(false);
  const undo = { label: 'Ongedaan maken', onPress: () => undefined };
  return (
    <Card title="Acts" aside="buttons, menus, dialogs, toasts">
      <div className="flex flex-wrap items-center gap-2.5">
        <Button variant="primary" icon={<Plus size={15} />}>
          Activiteit plannen <Kbd>N</Kbd>
        </Button>
        <Button>Delen</Button>
        <Button variant="outline">Plannen</Button>
        <Button variant="quiet" icon={<Download size={15} />}>
          Download
        </Button>
        <Button variant="danger">Schrap</Button>
        <Button variant="danger-soft">Schrappen…</Button>
        <Button variant="primary" isPending>
          Bezig
        </Button>
        <Button isDisabled>Uit</Button>
        <Button size="s">Openen</Button>
        <Button size="s" variant="danger-soft">
          Schrappen…
        </Button>
        <IconButton label="Verwijderen" icon={<Trash2 size={16} />} />
        <MenuTrigger>
          <IconButton label="Meer" icon={<Ellipsis size={16} />} variant="secondary" />
          <Menu>
            <MenuItem id="open">Openen</MenuItem>
            <MenuItem id="move">Verplaats naar…</MenuItem>
            <MenuSeparator />
            <MenuItem id="scrap" tone="danger" icon={<Trash2 size={15} />}>
              Schrappen…
            </MenuItem>
          </Menu>
        </MenuTrigger>
        <SegmentedControl label="Zoom" segments={zooms} value={zoom} onChange={setZoom} />
        <Button onPress={() => setOpen(true)}>Dialoog</Button>
        <Button onPress={() => showToast({ text: '‘Klantverhaal’ verplaatst naar wk 31', action: undo })}>
          Toast
        </Button>
      </div>
      <div className="mt-5">
        <Tabs
          label="Delen"
          value={tab}
          onChange={setTab}
          tabs={zooms.map(({ id, label }) => ({ id, label, content: <p className="text-muted">{label}</p> }))}
        />
      </div>
      <Dialog
        title="Later zetten"
        subtitle="Klantverhaal: transportbedrijf zonder storing"
        isOpen={isOpen}
        onOpenChange={setOpen}
        footer={
          <>
            <Button onPress={() => setOpen(false)}>Annuleren</Button>
            <Button variant="primary" onPress={() => setOpen(false)}>
              Uitstellen
            </Button>
          </>
        }
      >
        <RadioGroup label="Waarom wordt het later?" options={reasons} value={reason} onChange={setReason} />
      </Dialog>
    </Card>
  );
}
