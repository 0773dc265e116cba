import { NO_COLUMNS } from './import-columns.js';
import type { ColumnMapping, ImportField } from './import-fields.js';
import { headerRank } from './import-fields.js';
import { couldBeDate } from './import-header.js';
import { monthNamed } from './import-month-names.js';
import { fold } from './import-values.js';

/** A year on one sheet: months, weeks or quarters across, owners or channels down, titles in the cells. */
export interface Matrix {
  /** The row with the periods, counted from 0. */
  readonly header: number;
  readonly periods: readonly { readonly column: number; readonly text: string }[];
  /** The columns before the first period: what stands down. */
  readonly labels: readonly number[];
}

/** One title of a cell, and where that cell stands. */
export interface MatrixItem {
  /** The labels of its row, its title, its period. */
  readonly cells: readonly string[];
  /** The row it stands in, counted from 0. */
  readonly row: number;
  readonly period: string;
  readonly column: number;
}

interface Period {
  readonly kind: 'month' | 'week' | 'quarter';
  readonly at: number;
  /** As a date that can be read: 'jan', 'januari 2026', 'week 12'. */
  readonly text: string;
}

const LOOK_AHEAD = 10;
/** So many periods side by side are a year; three months could be anything. */
const ENOUGH = 4;

/**
 * Finds a year matrix: a row with four or more months, weeks or quarters side by side, in order, above cells that are mostly
 * words, beside no column of dates. A budget by month or a list with a date is none.
 */
export function findMatrix(rows: readonly (readonly string[])[]): Matrix | null {
  for (const [header, cells] of rows.slice(0, LOOK_AHEAD).entries()) {
    const periods = longestRun(cells);
    const first = periods[0]?.column ?? 0;
    if (periods.length < ENOUGH) continue;
    const body = rows.slice(header + 1);
    const filled = body.flatMap((row) => periods.flatMap(({ column }) => row[column]?.trim() || []));
    const worded = filled.filter((cell) => /\p{L}{2}/u.test(cell)).length;
    const others = cells.flatMap((_, column) =>
      periods.some((one) => one.column === column) ? [] : [column],
    );
    if (worded === 0 || worded < filled.length / 2 || others.some((column) => isDates(body, column)))
      continue;
    const labels = Array.from({ length: first }, (_, column) => column);
    return { header, periods, labels: labels.filter((column) => body.some((row) => row[column]?.trim())) };
  }
  return null;
}

/**
 * Every title of the cells as a row of a list. A cell may hold several: on lines, between semicolons, behind bullets. An
 * empty cell is nothing, and an empty label stays empty: what looks merged is not filled in.
 */
export function unfoldMatrix(rows: readonly (readonly string[])[], matrix: Matrix): MatrixItem[] {
  return rows.flatMap((cells, row) =>
    row <= matrix.header
      ? []
      : matrix.periods.flatMap(({ column, text }) =>
          titlesIn(cells[column] ?? '').map((title) => ({
            cells: [...matrix.labels.map((label) => cells[label] ?? ''), title, text],
            row,
            period: rows[matrix.header]?.[column]?.trim() ?? text,
            column,
          })),
        ),
  );
}

/** Title and date of an unfolded matrix are certain; a label that no header names is left open, so that it is asked. */
export function matrixColumns(header: readonly string[], matrix: Matrix): ColumnMapping {
  const columns: Record<ImportField, number | null> = {
    ...NO_COLUMNS,
    title: matrix.labels.length,
    date: matrix.labels.length + 1,
  };
  for (const field of ['owner', 'channel', 'theme', 'campaign'] as const) {
    const column = matrix.labels.findIndex((label) => headerRank(header[label] ?? '', field) !== undefined);
    if (column >= 0) columns[field] = column;
  }
  return columns;
}

function longestRun(cells: readonly string[]): Matrix['periods'] {
  let best: { column: number; text: string }[] = [];
  let run: { column: number; text: string }[] = [];
  let before: Period | undefined;
  for (const [column, cell] of cells.entries()) {
    const period = periodOf(cell);
    if (period && !(before && follows(before, period))) run = [];
    before = period;
    if (!period) continue;
    run.push({ column, text: period.text });
    if (run.length > best.length) best = [...run];
  }
  return best;
}

function follows(before: Period, period: Period): boolean {
  if (before.kind !== period.kind) return false;
  return period.at === before.at + 1 || (period.at === 1 && before.at >= LAST[period.kind]);
}

const LAST = { month: 12, week: 52, quarter: 4 };

/** 'jan', 'Januari 2026', "jan '26", 'jan-26', 'wk 12', 'week 12 2026', 'Q2', 'kwartaal 2 2026'. */
function periodOf(cell: string): Period | undefined {
  const found = /^([a-z]+)[\s.'/-]*(?:(\d{1,2})(?!\d))?[\s.'/-]*(\d{4})?$/.exec(fold(cell));
  const [, word = '', digits = '', year = ''] = found ?? [];
  const month = monthNamed(word);
  const number = Number(digits);
  const behind = (text: string) => (year ? `${text} ${year}` : text);
  if (month) {
    // Two digits behind a month are its year, as Excel shows it: days do not stand side by side for a year.
    const inYear = digits.length === 2 && !year ? `${word} 20${digits}` : behind(word);
    return digits && (digits.length !== 2 || year) ? undefined : { kind: 'month', at: month, text: inYear };
  }
  if (/^(week|wk|w)$/.test(word) && number >= 1 && number <= 53)
    return { kind: 'week', at: number, text: behind(`week ${number}`) };
  if (/^(q|k|kwartaal|quarter)$/.test(word) && number >= 1 && number <= 4)
    return { kind: 'quarter', at: number, text: behind(`q${number}`) };
  return undefined;
}

function isDates(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.flatMap((row) => row[column]?.trim() || []);
  return cells.length > 0 && cells.filter(couldBeDate).length > cells.length / 2;
}

function titlesIn(cell: string): string[] {
  return cell
    .split(/[\n;•·▪]/)
    .map((part) =>
      part
        .replace(/^\s*(?:[-*–—]|\d{1,2}[.)])\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
