import type { ResultImport } from '@cadans/contracts/result-import-undo';
import type { ResultDryRun, ResultImportChoices, ResultImportRow } from '@cadans/contracts/result-imports';
import { RESULT_VERDICTS } from '@cadans/domain/result-import';
import type { Asked } from '../../../testing/fake-api';
import { givenId } from '../../../testing/given-year';
import { NO_NUMBERS } from '../numbers';

export const organisationId = givenId('organisation', 0);
export const readingId = givenId('activity', 70);
export const importId = givenId('activity', 71);
export const at = `/api/organisations/${organisationId}`;
export const [may, june] = [givenId('activity', 2), givenId('activity', 3)];

/** An import that was done. */
export const imported: ResultImport = {
  id: importId,
  source: 'cijfers.csv',
  by: 'Sanne Mulder',
  at: '2026-07-03T10:00:00.000Z',
  recorded: 2,
  corrected: 1,
  activities: 3,
  undone: null,
};

const meant = (id: string, title: string, doneOn: string) => ({
  ...{ id, title, doneOn },
  channel: 'Nieuwsbrief',
  owner: 'Sanne Mulder',
});

const row = (number: number, more: Partial<ResultImportRow>): ResultImportRow => ({
  row: number,
  verdict: 'ready',
  why: [],
  title: '',
  link: '',
  date: null,
  numbers: { ...NO_NUMBERS, reach: 900 },
  activity: null,
  by: null,
  among: [],
  change: null,
  cells: [],
  ...more,
});

/** What a file would do: one row is ready, one is asked, one says something else, one is unknown and one unreadable. */
export function dryRun({ body }: Asked): ResultDryRun {
  const { rows: chosen, correct } = body as ResultImportChoices;
  const choice = chosen.find((one) => one.row === 3);
  const among = [meant(may, 'Nieuwsbrief', '2026-05-06'), meant(june, 'Nieuwsbrief', '2026-06-03')];
  const before = { ...NO_NUMBERS, leads: 2, revenue: 650.5 };
  const rows = [
    row(2, { title: 'Blog', activity: meant(givenId('activity', 1), 'Blog', '2026-05-04'), by: 'link' }),
    row(3, {
      title: 'Nieuwsbrief',
      among,
      ...(choice
        ? { verdict: choice.activityId ? 'ready' : 'left_out', by: choice.activityId ? 'choice' : null }
        : { verdict: 'ambiguous' }),
      activity: among.find(({ id }) => id === choice?.activityId) ?? null,
      cells: ['Nieuwsbrief', '900'],
    }),
    row(4, {
      verdict: correct ? 'corrects' : 'differs',
      title: 'Webinar',
      activity: meant(givenId('activity', 4), 'Webinar', '2026-05-20'),
      by: 'title',
      change: { measuredOn: '2026-06-01', source: 'Kassa', before, after: { ...before, leads: 5 } },
    }),
    row(5, { verdict: 'unknown', title: 'Iets; anders', cells: ['Iets; anders', '10'] }),
    row(6, {
      verdict: 'unreadable',
      title: 'Blog',
      why: [{ why: 'not_a_number', field: 'reach', text: 'veel' }],
      cells: ['Blog', 'veel'],
    }),
  ];
  const counts = Object.fromEntries(
    RESULT_VERDICTS.map((verdict) => [verdict, rows.filter((one) => one.verdict === verdict).length]),
  ) as ResultDryRun['counts'];
  return {
    digest: '0'.repeat(64),
    fileName: 'cijfers.csv',
    hasHeader: true,
    columns: [
      { name: 'Titel', samples: ['Blog'], field: 'title' },
      { name: 'Aantal', samples: ['900'], field: 'reach' },
      { name: 'Rest', samples: ['x'], field: null },
    ],
    dateOrder: { kind: 'not_needed', options: [] },
    counts,
    rows,
  };
}
