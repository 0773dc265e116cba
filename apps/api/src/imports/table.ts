import type { ImportFileKind, ImportNote } from '@cadans/contracts/imports';
import type { Encoding } from './decode-text.js';
import { UnreadableFile } from './unreadable-file.js';

/** What a file may be at most. `letters` counts the text of all cells together, `lastRow` is the number of a row. */
export const LIMITS = {
  bytes: 10 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  cell: 100_000,
  letters: 10 * 1024 * 1024,
  lastRow: 1_000_000,
} as const;

/** A line of the table; `number` is the row a spreadsheet shows it on (the first is 1). Blank ones are left out. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Rows with as many cells as the widest: a short one is filled up with empty cells. */
export interface Grid {
  readonly rows: readonly TableRow[];
  readonly width: number;
}

/** How the cells of a text are told apart. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A sheet of a workbook. */
export interface SheetSeen {
  readonly name: string;
  readonly hidden: boolean;
  /** Filled rows, the header among them; null when there are more than a table may have. */
  readonly rows: number | null;
}

/** Something about a file that whoever imports it should hear, and how often. */
export interface TableNote {
  readonly code: ImportNote;
  readonly count: number;
}

/** What was read in a file. */
export interface Table extends Grid {
  readonly kind: ImportFileKind;
  /** Null for a workbook, which has neither; a calendar and Markdown have no delimiter. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** Those of a workbook; else none. */
  readonly sheets: readonly SheetSeen[];
  /** Which of them this is, counted from 0. */
  readonly sheet: number | null;
  readonly notes: readonly TableNote[];
}

/** Fills short rows up; what stands empty at the end of all of them is left out. Refuses more than a table may be. */
export function gridOf(rows: readonly TableRow[]): Grid {
  const width = rows.reduce((most, { cells }) => Math.max(most, filledWidth(cells)), 0);
  withinLimits(rows, width);
  const filled = rows.map(({ number, cells }) => ({
    number,
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
  }));
  return { rows: filled, width };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Refuses a table without rows. */
export function refuseEmpty({ rows }: Grid): void {
  if (rows.length === 0) throw new UnreadableFile('empty');
}

function withinLimits(rows: readonly TableRow[], width: number): void {
  // One row more than the limit may be the header.
  if (rows.length > LIMITS.rows + 1) throw new UnreadableFile('too_many_rows');
  if (width > LIMITS.columns) throw new UnreadableFile('too_many_columns');
  if (rows.some(({ cells }) => cells.some(({ length }) => length > LIMITS.cell)))
    throw new UnreadableFile('cell_too_long');
}

function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
