import { createHash } from 'node:crypto';
import type { ResultDryRun, ResultImportChoices, ResultImportRow } from '@cadans/contracts/result-imports';
import { type DateOrderVerdict, dateOrder } from '@cadans/domain/import-date-order';
import { RESULT_FIELDS, type ResultHeader, resultHeaderOf } from '@cadans/domain/result-columns';
import {
  type PlannedResult,
  planResults,
  RESULT_VERDICTS,
  type ResultGround,
} from '@cadans/domain/result-import';
import type { Measurable } from '@cadans/domain/result-match';
import { readResultRow } from '@cadans/domain/result-row';
import type { Table } from '../imports/read-table.js';

/** What an import of results would do, before it is put into an answer or into the database. */
export interface ResultOutcome {
  readonly header: ResultHeader | null;
  readonly names: readonly string[];
  readonly order: DateOrderVerdict;
  readonly planned: readonly PlannedResult[];
  /** The same for two outcomes that would record the same. */
  readonly digest: string;
}

/** Reads the table and gives every row its verdict. A file without a header that says what is what has no rows. */
export function resultOutcomeOf(
  table: Table,
  { dateOrder: told, rows: chosen }: Pick<ResultImportChoices, 'dateOrder' | 'rows'>,
  known: Omit<ResultGround, 'choices'>,
): ResultOutcome {
  const header = resultHeaderOf(table.rows.map(({ cells }) => cells));
  const rows = header ? table.rows.slice(header.firstRow) : [];
  const { date = null, measuredOn = null } = header?.columns ?? {};
  const days = [date, measuredOn].flatMap((column) =>
    column === null ? [] : rows.map(({ cells }) => cells[column] ?? ''),
  );
  const order = dateOrder(days);
  const decided = order.kind === 'certain' ? order.order : told;
  const read = rows.flatMap(({ number, cells }) =>
    header ? [readResultRow(number, cells, header.columns, decided, known.today)] : [],
  );
  const choices = new Map(chosen.map(({ row, activityId }) => [row, activityId]));
  const planned = planResults(read, { ...known, choices });
  const ready = planned.map(({ row, verdict, result }) => [row.number, verdict, result]);
  const digest = createHash('sha256').update(JSON.stringify(ready)).digest('hex');
  return {
    header,
    names: header ? (table.rows[header.firstRow - 1]?.cells ?? []) : [],
    order,
    planned,
    digest,
  };
}

/** The outcome as the screen shows it. */
export function resultDryRunOf({ header, names, order, planned, digest }: ResultOutcome): ResultDryRun {
  const counts = Object.fromEntries(RESULT_VERDICTS.map((verdict) => [verdict, 0])) as ResultDryRun['counts'];
  for (const { verdict } of planned) counts[verdict]++;
  return {
    digest,
    hasHeader: header !== null,
    columns: names.map((name, column) => ({
      name,
      field: RESULT_FIELDS.find((field) => header?.columns[field] === column) ?? null,
    })),
    dateOrder: { kind: order.kind, options: 'options' in order ? [...order.options] : [] },
    counts,
    rows: planned.map(rowOf),
  };
}

function rowOf({ row, verdict, activity, among }: PlannedResult): ResultImportRow {
  const { number, refusals, title, link, date, numbers } = row;
  const meant = ({ id, title: called, doneOn }: Measurable) => ({ id, title: called, doneOn });
  return {
    row: number,
    verdict,
    why: [...refusals],
    title: title.slice(0, 200),
    link: link.slice(0, 200),
    date,
    numbers,
    activity: activity && meant(activity),
    among: among.map(meant),
  };
}
