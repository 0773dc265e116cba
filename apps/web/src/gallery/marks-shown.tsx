import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import { CalendarPlus } from 'lucide-react';
import { Avatar } from '../ui/avatar';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Chip } from '../ui/chip';
import { Dial } from '../ui/dial';
import { EmptyState } from '../ui/empty-state';
import { ProgressBar } from '../ui/progress-bar';
import { Skeleton } from '../ui/skeleton';
import { Cell, HeadCell, Row, Table } from '../ui/table';
import { ThemeChip } from '../ui/theme-chip';
import { themeClass } from '../ui/theme-colours';

const dials = [
  { name: 'Ritme', value: 78, tone: 'good' },
  { name: 'Focus', value: 64, tone: 'warn' },
  { name: 'Eigenaarschap', value: 41, tone: 'danger' },
  { name: 'Nog niets', value: null, tone: 'good' },
] as const;

export function MarksShown() {
  return (
    <>
      <Card title="Marks">
        <div className="flex flex-wrap gap-2">
          {THEME_COLOURS.map((colour) => (
            <ThemeChip key={colour} colour={colour} name={colour} figure="44/40%" />
          ))}
        </div>
        <div className="mt-3 flex flex-wrap gap-2">
          {THEME_COLOURS.map((colour) => (
            <span key={colour} className={`${themeClass(colour)} flex gap-1`}>
              <span className="grid h-6 w-14 place-items-center rounded bg-theme-solid text-2xs text-theme-on-solid">
                wk 27
              </span>
              <span className="h-6 w-5 rounded border-[1.5px] border-theme-solid bg-theme-soft" />
            </span>
          ))}
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-2">
          <Chip>gepland</Chip>
          <Chip tone="good">Op koers</Chip>
          <Chip tone="warn">14 weken stil</Chip>
          <Chip tone="danger">3× uitgesteld</Chip>
          {['Sanne Visser', 'Roel Dekker', 'Mila Jansen', 'Jan van der Berg'].map((name) => (
            <Avatar key={name} name={name} size={28} decorative={false} />
          ))}
          <Avatar name="Noordbrug IT" shape="tile" size={28} />
        </div>
        <div className="mt-5 flex flex-wrap gap-8">
          {dials.map(({ name, value, tone }) => (
            <div key={name} className="flex items-center gap-2.5">
              <Dial value={value} tone={tone} size={38} />
              <p className="leading-tight">
                <span className="figure-serif text-xl">{value ?? '—'}</span>{' '}
                <b className="font-semibold">{name}</b>
                <span className="block text-xs text-muted">21 van 27 beloftes</span>
              </p>
            </div>
          ))}
        </div>
        <div className="mt-5 flex max-w-sm flex-col gap-3">
          <ProgressBar label="Importeren" value={62} figure="3.100 van 5.000" />
          <Skeleton className="h-4 w-2/3" />
        </div>
      </Card>
      <div className="grid gap-3 md:grid-cols-2">
        <Banner title="Niets doen is ook een keuze.">
          Als dit zo blijft, mist het plan 7 beloofde momenten.
        </Banner>
        <Banner tone="good" title="68 activiteiten staan in het plan" />
        <Banner tone="warn" title="Wegingen tellen op tot 90%">
          Verdeel nog 10%.
        </Banner>
        <Banner tone="danger" title="Opslaan lukt niet" actions={<Button size="s">Opnieuw</Button>} />
      </div>
      <Card title="Wat levert het op?" aside="per thema · jaar tot nu" padded={false}>
        <Table aria-label="Opbrengst">
          <thead>
            <tr>
              <HeadCell>Thema</HeadCell>
              <HeadCell align="end">Activiteiten</HeadCell>
              <HeadCell align="end">Kosten</HeadCell>
            </tr>
          </thead>
          <tbody>
            {THEME_COLOURS.slice(0, 3).map((colour, place) => (
              <Row key={colour}>
                <Cell>
                  <ThemeChip colour={colour} name={colour} />
                </Cell>
                <Cell align="end">{29 - place * 8}</Cell>
                <Cell align="end">€ {place + 2}.100</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </Card>
      <Card>
        <EmptyState
          title="Dit jaar is nog leeg"
          icon={<CalendarPlus size={22} />}
          actions={<Button variant="primary">Eerste activiteit plannen</Button>}
        >
          Begin met één belofte die je zeker volhoudt. Elke activiteit krijgt een thema en een eigenaar.
        </EmptyState>
      </Card>
    </>
  );
}
