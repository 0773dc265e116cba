import { proposeColumns } from '@cadans/domain/import-columns';
import { readDate } from '@cadans/domain/import-date';
import { type DateOrder, dateOrder } from '@cadans/domain/import-date-order';
import { isUndated } from '@cadans/domain/import-date-text';
import type { ColumnMapping } from '@cadans/domain/import-fields';
import { findHeader } from '@cadans/domain/import-header';
import { readRow } from '@cadans/domain/import-row';
import { splitTable } from '../imports/reading.js';
import type { Table, TableRow } from '../imports/table.js';
import { decided } from './decided-order.js';
import { columnList, type NoActivity, namedColumns, noActivity } from './history-columns.js';
import { ReplayError } from './replay-error.js';
import type { ReplayOptions } from './replay-options.js';
import { tableIn } from './table-in.js';

/** What one row of the file says, before it is loaded. */
export interface HistoryRow {
  /** As a spreadsheet numbers it: the first line is 1. */
  readonly line: number;
  readonly title: string;
  /** The day, or the first day of a period; null = none that can be read. */
  readonly on: string | null;
  /** What stands in the date cell. */
  readonly dateText: string;
  /** As it stands in the cell, trimmed; '' = nobody. */
  readonly ownerCell: string;
  readonly owners: readonly string[];
  readonly themes: readonly string[];
  readonly channelCell: string;
  readonly status: string;
  /** Every cell, for finding the row again by whatever a list of changes calls it. */
  readonly cells: readonly string[];
}

/** A file as it was read: its activities, and what in it is none. */
export interface History {
  readonly name: string;
  readonly encoding: Table['encoding'];
  readonly delimiter: Table['delimiter'];
  readonly header: readonly string[] | null;
  readonly columnCount: number;
  readonly columns: ColumnMapping;
  readonly dateOrder: DateOrder | null;
  readonly activities: readonly HistoryRow[];
  readonly others: readonly { readonly line: number; readonly why: NoActivity }[];
}

/**
 * Reads a dated CSV as the importer does: columns by the words of its header, the order of its dates by evidence. Refused
 * when there is no title or date column, and when the dates do not tell which is the day and nobody said.
 */
export function readHistory(
  name: string,
  bytes: Uint8Array,
  options: Pick<ReplayOptions, 'columns' | 'dateOrder'>,
): History {
  const table = tableIn(name, bytes);
  const { header, rows } = headed(table);
  const body = rows.map(({ cells }) => cells);
  const proposed = proposeColumns({ header, width: table.width, rows: body, fileName: name });
  const columns = singleDays(namedColumns(proposed.columns, options.columns, header, table.width), body);
  const list = columnList(header, table.width);
  if (columns.title === null)
    throw new ReplayError(`${name} has no column with titles. ${list} Name it: --column title=…`);
  if (columns.date === null)
    throw new ReplayError(`${name} has no column with dates. ${list} Name it: --column date=…`);
  const order = orderOf(name, rows, columns, options.dateOrder);
  const told = rows.map((row) => ({ row, why: noActivity(row, header, columns) }));
  const activities = told.flatMap(({ row, why }) => (why ? [] : [historyRow(row, columns, order)]));
  if (activities.length === 0) throw new ReplayError(`${name} names no activity. ${list}`);
  const others = told.flatMap(({ row, why }) => (why ? [{ line: row.number, why }] : []));
  const { encoding, delimiter, width: columnCount } = table;
  return { name, encoding, delimiter, header, columnCount, columns, dateOrder: order, activities, others };
}

function headed(table: Table) {
  return splitTable(table, findHeader(table.rows.map(({ cells }) => cells)) !== null);
}

/** A period counts on its first day, so its end is read only where a row has nothing else. */
function singleDays(columns: ColumnMapping, rows: readonly (readonly string[])[]): ColumnMapping {
  const isEmpty = (cells: readonly string[], column: number | null) => isUndated(cells[column ?? -1] ?? '');
  const needed = rows.some((cells) => isEmpty(cells, columns.date) && !isEmpty(cells, columns.endDate));
  return needed ? columns : { ...columns, endDate: null };
}

function orderOf(
  name: string,
  rows: readonly TableRow[],
  { date, endDate }: ColumnMapping,
  given: DateOrder | undefined,
): DateOrder | null {
  const dates = [date, endDate].flatMap((column) =>
    column === null ? [] : rows.map(({ number, cells }) => ({ line: number, text: cells[column] ?? '' })),
  );
  const verdict = dateOrder(dates.map(({ text }) => text));
  return decided(name, verdict, dates, given);
}

function historyRow(row: TableRow, columns: ColumnMapping, order: DateOrder | null): HistoryRow {
  const read = readRow(row.number, row.cells, columns, order);
  const cell = (field: 'date' | 'owner' | 'channel') => (row.cells[columns[field] ?? -1] ?? '').trim();
  // A period whose end is wrong still began on a day.
  const first = readDate(cell('date'), order);
  // Where the owner stands in a running text, its label is the cell.
  const inText = columns.owner !== null && columns.owner === columns.brief;
  return {
    line: row.number,
    title: read.title,
    on: read.window?.startsOn ?? (first.ok ? first.value.startsOn : null),
    dateText: cell('date'),
    ownerCell: inText ? read.people.join(', ') : cell('owner'),
    owners: read.people,
    themes: read.themes,
    channelCell: cell('channel'),
    status: read.statusWord,
    cells: row.cells.map((text) => text.trim()),
  };
}
