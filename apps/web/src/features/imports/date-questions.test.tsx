import type { ImportDryRun, ImportQuestion } from '@cadans/contracts/import-dry-run';
import type { ImportReading } from '@cadans/contracts/imports';
import { VERDICTS } from '@cadans/domain/import-choices';
import { NO_COLUMNS } from '@cadans/domain/import-columns';
import { screen } from '@testing-library/react';
import type { FunctionComponent } from 'react';
import { expect, it, vi } from 'vitest';
import { show } from '../../testing/show';
import { AbsentDayQuestion } from './absent-day-question';
import { MatrixQuestion } from './matrix-question';
import { SerialsQuestion } from './serials-question';
import type { WorkWithRun } from './use-draft';
import { WeekdayQuestion } from './weekday-question';
import { YearQuestion } from './year-question';

const none = { values: [], empty: null, rest: null };
const draft: ImportReading['draft'] = {
  columns: { ...NO_COLUMNS },
  hasHeader: true,
  sheet: null,
  asMatrix: true,
  dateOrder: null,
  dates: { serials: null, year: null, weekdays: null, absentDays: null },
  past: null,
  duplicates: 'skip',
  themeProposal: 'focus',
  themes: none,
  owners: none,
  channels: none,
  statuses: [],
  rows: [],
};
const reading: ImportReading = {
  id: '01900000-0000-7000-8000-000000000002',
  fileName: 'kalender.csv',
  kind: 'text',
  encoding: 'utf-8',
  delimiter: ';',
  sheets: [],
  sheet: null,
  notes: [],
  layout: 'plain',
  rows: 1,
  columns: [],
  draft,
};
const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as ImportDryRun['counts'];
const noDates: ImportDryRun['dates'] = {
  serials: { kind: 'not_needed', options: [], count: 0, row: null, text: null },
  years: {
    count: 0,
    row: null,
    text: null,
    weekdays: 0,
    named: null,
    anewRow: null,
    anew: null,
    options: [],
  },
  weekdays: { count: 0, right: 0, yearsOff: null },
  absentDays: 0,
};
const nobody = { empty: 0, rest: 0 };
const row = (question: ImportQuestion): ImportDryRun['rows'][number] => ({
  row: 4,
  place: null,
  verdict: 'needs_day',
  why: [],
  notes: [],
  title: 'Beurs',
  questions: [question],
  startsOn: null,
  endsOn: null,
  precision: 'day',
  status: 'planned',
  theme: null,
  owner: null,
  channel: null,
  missing: {},
});

async function ask(
  Question: FunctionComponent<WorkWithRun>,
  given: Partial<Omit<ImportDryRun, 'dates'>> & { dates?: Partial<ImportDryRun['dates']> },
) {
  const change = vi.fn();
  const run: ImportDryRun = {
    digest: '0'.repeat(64),
    today: '2026-11-22',
    total: 1,
    dated: 0,
    counts,
    matrix: null,
    dateOrder: { kind: 'not_needed', order: null, options: [], row: null, text: null, proofs: [] },
    pastWithoutStatus: 0,
    missing: { themes: nobody, owners: nobody, channels: nobody },
    values: { themes: [], owners: [], channels: [], statuses: [] },
    existing: { themes: [], owners: [], channels: [] },
    creates: { themes: [], owners: [], channels: [], plans: [] },
    perYear: [],
    rows: [],
    ...given,
    dates: { ...noDates, ...given.dates },
  };
  const { user } = await show(<Question run={run} draft={draft} change={change} reading={reading} />);
  return { user, change };
}

const weekday: ImportQuestion = {
  kind: 'weekday',
  part: 'start',
  text: 'ma 14-04-2026',
  weekday: 1,
  options: ['2026-04-14', '2026-04-13'],
};

it('asks whether the day or the weekday is right, for all rows or for one', async () => {
  const { user, change } = await ask(WeekdayQuestion, {
    dates: { weekdays: { count: 31, right: 0, yearsOff: 1 } },
    rows: [row(weekday)],
  });
  expect(screen.getByText(/Alle 31 weekdagen kloppen dan; de eerste wordt 14 april 2027/)).toBeTruthy();
  expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  await user.click(screen.getByRole('radio', { name: /De weekdag klopt/ }));
  expect(change.mock.lastCall?.[0]).toMatchObject({ dates: { ...draft.dates, weekdays: 'nearest' } });
  await user.click(screen.getByRole('button', { name: /Datum van ‘Beurs’ \(rij 4\)/ }));
  await user.click(await screen.findByRole('option', { name: 'ma 13 april' }));
  expect(change.mock.lastCall?.[0]).toMatchObject({ rows: [{ row: 4, on: '2026-04-13' }] });
});

it('asks what a day is that does not exist, and lets a row be left out', async () => {
  const absent: ImportQuestion = {
    kind: 'absent_day',
    part: 'end',
    text: '31 april 2026',
    weekday: null,
    options: ['2026-04-30', '2026-05-01'],
  };
  const { user, change } = await ask(AbsentDayQuestion, { dates: { absentDays: 1 }, rows: [row(absent)] });
  await user.click(screen.getByRole('radio', { name: /De eerste dag van de volgende maand/ }));
  expect(change.mock.lastCall?.[0]).toMatchObject({ dates: { absentDays: 'after' } });
  await user.click(screen.getByRole('button', { name: /Datum van ‘Beurs’/ }));
  await user.click(await screen.findByRole('option', { name: 'Overslaan' }));
  expect(change.mock.lastCall?.[0]).toMatchObject({ rows: [{ row: 4, skip: true }] });
});

it('asks for the year, with what speaks for each', async () => {
  const { user, change } = await ask(YearQuestion, {
    dates: {
      years: {
        ...noDates.years,
        count: 4,
        row: 2,
        text: 'di 14 april',
        weekdays: 2,
        named: 2025,
        anew: 'jan',
        options: [
          { first: 2025, runsOn: false, weekdaysRight: 0 },
          { first: 2026, runsOn: true, weekdaysRight: 2 },
        ],
      },
    },
  });
  expect(screen.getByRole('radio', { name: /2025.*in de naam van het bestand/ })).toBeTruthy();
  await user.click(
    screen.getByRole('radio', { name: /2026, en vanaf ‘jan’ 2027.*2 van 2 genoemde weekdagen/ }),
  );
  expect(change.mock.lastCall?.[0]).toMatchObject({ dates: { year: { first: 2026, runsOn: true } } });
});

it('asks whether numbers are days', async () => {
  const { user, change } = await ask(SerialsQuestion, {
    dates: { serials: { kind: 'asked', options: ['1900', 'none'], count: 2, row: 2, text: '46023' } },
  });
  await user.click(screen.getByRole('radio', { name: /zoals Excel telt.*46023 is dan 1 januari 2026/ }));
  expect(change.mock.lastCall?.[0]).toMatchObject({ dates: { serials: '1900' } });
});

it('asks what stands down a year, and says which names are known', async () => {
  const label = {
    column: 0,
    name: '',
    samples: ['Sanne', 'Bram'],
    values: 2,
    owners: 1,
    channels: 0,
    themes: 0,
  };
  const { user, change } = await ask(MatrixQuestion, {
    matrix: { first: 'jan', last: 'dec', isRead: true, labels: [label] },
  });
  await user.click(screen.getByRole('radio', { name: /Eigenaren.*1 van 2 namen zijn lid/ }));
  expect(change.mock.lastCall?.[0]).toMatchObject({ columns: { owner: 0 } });
});
