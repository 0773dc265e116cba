import { createHash } from 'node:crypto';
import type { ResultImportChoices } from '@cadans/contracts/result-imports';
import { type DateOrderVerdict, dateOrder } from '@cadans/domain/import-date-order';
import {
  headerAsTold,
  type ResultColumns,
  type ResultHeader,
  resultHeaderOf,
} from '@cadans/domain/result-columns';
import { type PlannedResult, planResults, type ResultGround } from '@cadans/domain/result-import';
import { readResultRow } from '@cadans/domain/result-row';
import type { Table } from '../imports/table.js';
import type { Told } from './result-import-ground.js';

/** What an import of results would do, before it is put into an answer or into the database. */
export interface ResultOutcome {
  readonly table: Table;
  readonly fileName: string;
  /** As they were told, else as the header says; null when neither. */
  readonly columns: ResultColumns | null;
  /** Null while the columns do not tell enough: there are no rows then. */
  readonly header: ResultHeader | null;
  readonly order: DateOrderVerdict;
  readonly planned: readonly PlannedResult[];
  readonly activities: readonly Told[];
  /** The same for two outcomes that would record the same. */
  readonly digest: string;
}

/** The file that was read, and what it is held against. */
export interface OutcomeGround extends Pick<ResultGround, 'recorded' | 'today'> {
  readonly table: Table;
  readonly fileName: string;
  readonly activities: readonly Told[];
}

/** Reads the table and gives every row its verdict. A file of which nobody knows what is what has no rows. */
export function resultOutcomeOf(
  { table, fileName, activities, recorded, today }: OutcomeGround,
  choices: Omit<ResultImportChoices, 'readingId'>,
): ResultOutcome {
  const all = table.rows.map(({ cells }) => cells);
  const header = choices.columns ? headerAsTold(all, choices.columns) : resultHeaderOf(all);
  const rows = header ? table.rows.slice(header.firstRow) : [];
  const { date = null, measuredOn = null } = header?.columns ?? {};
  const days = [date, measuredOn].flatMap((column) =>
    column === null ? [] : rows.map(({ cells }) => cells[column] ?? ''),
  );
  const order = dateOrder(days);
  const decided = order.kind === 'certain' ? order.order : choices.dateOrder;
  const read = rows.flatMap(({ number, cells }) =>
    header ? [readResultRow(number, cells, header.columns, decided, today)] : [],
  );
  const planned = planResults(read, {
    today,
    activities,
    recorded,
    source: choices.source || fileName.slice(0, 200),
    choices: new Map(choices.rows.map(({ row, activityId }) => [row, activityId])),
    correct: choices.correct,
  });
  const ready = planned.map(({ row, verdict, result, change }) => [row.number, verdict, result, change]);
  const digest = createHash('sha256').update(JSON.stringify(ready)).digest('hex');
  const columns = choices.columns ?? header?.columns ?? null;
  return { table, fileName, columns, header, order, planned, activities, digest };
}
