import { readDate } from './import-date.js';
import { serialIn } from './import-date-serial.js';
import { numericDate, withYear } from './import-date-text.js';
import { isHeaderWord } from './import-fields.js';

const LOOK_AHEAD = 10;

/** Whether a cell holds a date, in whatever order its day and month stand. */
export function looksLikeDate(cell: string): boolean {
  return numericDate(cell) !== undefined || readDate(cell, 'dmy').ok;
}

/** Whether a cell under the word 'datum' could be a date: also one without a year, or a number as Excel counts days. */
export function couldBeDate(cell: string): boolean {
  if (looksLikeDate(cell) || serialIn(cell) !== undefined || withYear(cell, 2000) !== undefined) return true;
  const read = readDate(cell, 'dmy');
  return !read.ok && (read.why === 'no_such_day' || read.why === 'ends_before_start');
}

/** Whether a cell holds a web address. */
export function looksLikeLink(cell: string): boolean {
  return /^https?:\/\/\S+$/i.test(cell.trim());
}

/**
 * Where the header stands (counted from 0), or null when there is none: the rows then begin at once, as in a bulk file for
 * Hootsuite. A title or a blank line above the header is passed over. A row with a date or a link is never a header.
 */
export function findHeader(rows: readonly (readonly string[])[]): number | null {
  let best: { row: number; words: number } | undefined;
  for (const [row, cells] of rows.slice(0, LOOK_AHEAD).entries()) {
    if (cells.some((cell) => looksLikeDate(cell) || looksLikeLink(cell))) break;
    const words = cells.filter(isHeaderWord).length;
    if (words > (best?.words ?? 0)) best = { row, words };
  }
  if (best) return best.row;
  const first = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const cells = rows[first] ?? [];
  return cells.some((cell) => looksLikeDate(cell) || looksLikeLink(cell)) || first < 0 ? null : first;
}
