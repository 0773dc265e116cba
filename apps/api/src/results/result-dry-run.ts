import type { ResultDryRun, ResultImportRow } from '@cadans/contracts/result-imports';
import { RESULT_FIELDS, type ResultColumns } from '@cadans/domain/result-columns';
import { type PlannedResult, RESULT_VERDICTS, type ResultVerdict } from '@cadans/domain/result-import';
import type { Measurable } from '@cadans/domain/result-match';
import type { Told } from './result-import-ground.js';
import type { ResultOutcome } from './result-outcome.js';

const SAMPLES = 3;
const SAMPLE = 60;

/** Rows that find no place may be taken away as they stand. */
const TAKEN_AWAY: ReadonlySet<ResultVerdict> = new Set([
  'ambiguous',
  'differs',
  'not_done',
  'unknown',
  'unreadable',
  'left_out',
]);

/** The outcome as the screen shows it. */
export function resultDryRunOf(outcome: ResultOutcome): ResultDryRun {
  const { table, fileName, header, columns, order, planned, activities, digest } = outcome;
  const counts = Object.fromEntries(RESULT_VERDICTS.map((verdict) => [verdict, 0])) as ResultDryRun['counts'];
  for (const { verdict } of planned) counts[verdict]++;
  const told = new Map(activities.map((activity) => [activity.id, activity]));
  const cells = new Map(table.rows.map((row) => [row.number, row.cells]));
  return {
    digest,
    fileName,
    hasHeader: header !== null,
    columns: columnsOf(outcome),
    dateOrder: { kind: order.kind, options: 'options' in order ? [...order.options] : [] },
    counts,
    rows: planned.map((one) => rowOf(one, { told, columns, cells: cells.get(one.row.number) ?? [] })),
  };
}

function columnsOf({ table, header, columns }: ResultOutcome): ResultDryRun['columns'] {
  const first = header?.firstRow ?? 0;
  const names = table.rows[first - 1]?.cells;
  return Array.from({ length: table.width }, (_, column) => ({
    name: names?.[column] || null,
    samples: table.rows
      .slice(first, first + 20)
      .flatMap(({ cells }) => cells[column]?.trim().slice(0, SAMPLE) || [])
      .slice(0, SAMPLES),
    field: RESULT_FIELDS.find((field) => columns?.[field] === column) ?? null,
  }));
}

interface Beside {
  readonly told: ReadonlyMap<string, Told>;
  readonly columns: ResultColumns | null;
  readonly cells: readonly string[];
}

function rowOf(planned: PlannedResult, { told, columns, cells }: Beside): ResultImportRow {
  const { row, verdict, activity, by, among, change } = planned;
  const { number, refusals, title, link, date, numbers } = row;
  const meant = ({ id, title: called, doneOn }: Measurable) => {
    const { channel = '', owner = '' } = told.get(id) ?? {};
    return { id, title: called, doneOn, channel, owner };
  };
  return {
    row: number,
    verdict,
    why: refusals.map(({ why, field }) => ({
      why,
      field,
      text: (field && cells[columns?.[field] ?? -1]?.trim().slice(0, SAMPLE)) || '',
    })),
    title: title.slice(0, 200),
    link: link.slice(0, 200),
    date,
    numbers,
    activity: activity && meant(activity),
    by,
    among: among.map(meant),
    change: change && {
      measuredOn: change.before.measuredOn,
      source: change.before.source,
      before: change.before.numbers,
      after: change.after.numbers,
    },
    cells: TAKEN_AWAY.has(verdict) ? [...cells] : [],
  };
}
