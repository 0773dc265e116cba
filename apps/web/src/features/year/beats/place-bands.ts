import { dayNumber } from '@cadans/domain/calendar-date';
import { type DateSpan } from '@cadans/domain/date-span';
import { quietUpTo } from '@cadans/domain/quiet-weeks';
import type { ShownPromise } from '@cadans/domain/year-beats';
import { columnOf } from '@cadans/domain/year-layout';
import type { Lane } from '../grid/lanes';
import type { Sheet } from '../grid/sheet';
import { mondayOfColumn } from '../grid/weeks';
import { takenCells } from './taken-cells';

/** Weeks of silence, as they are drawn: their length in whole, in pixels from the first week only what is on the sheet. */
export interface SilentBand {
  /** The days it stands for, what was missed on them included. */
  readonly days: DateSpan;
  readonly left: number;
  readonly width: number;
  readonly weeks: number;
}

/** A silence that was chosen. */
export interface PauseBand {
  readonly left: number;
  readonly width: number;
  readonly reason: string;
}

// A single week is too narrow to be read: there the beats that were missed are told one by one.
const LEAST_WEEKS = 2;

/** The silences of a promise, without the weeks at their ends in which something stands after all. */
export function silentBands(lane: Lane, { silences }: ShownPromise, sheet: Sheet): SilentBand[] {
  const cells = takenCells(lane);
  return silences.flatMap(({ from, until, weeks }) => {
    let first = columnOf(sheet.columns, from);
    let last = columnOf(sheet.columns, until);
    while (first <= last && cells.hasAny(first)) first++;
    while (first <= last && cells.hasAny(last)) last--;
    return last - first + 1 < LEAST_WEEKS
      ? []
      : [{ days: { from, until }, ...bandOf(sheet, first, last, weeks) }];
  });
}

/** On a channel that promises nothing: the weeks it has been empty up to today. */
export function quietBand({ layout }: Lane, sheet: Sheet, today: string): SilentBand[] {
  const spans = [...layout.marks, ...layout.piles.map(({ column }) => ({ first: column, last: column }))];
  const quiet = quietUpTo(columnOf(sheet.columns, today), spans);
  if (!quiet) return [];
  const band = bandOf(sheet, quiet.first, quiet.last, quiet.last - quiet.first + 1);
  return [{ days: { from: mondayOfColumn(sheet.columns, quiet.first), until: today }, ...band }];
}

/** The pauses of a promise, on their days. */
export function pauseBands({ pauses }: ShownPromise, { columns, columnWidth }: Sheet): PauseBand[] {
  const end = columns.count * columnWidth;
  const at = (day: number) => Math.min(Math.max(((day - columns.firstMonday) / 7) * columnWidth, 0), end);
  return pauses.map(({ from, until, reason }) => {
    const left = at(dayNumber(from));
    const right = until === null ? end : at(dayNumber(until) + 1);
    return { left, width: right - left, reason };
  });
}

const bandOf = ({ columnWidth }: Sheet, first: number, last: number, weeks: number) => ({
  left: first * columnWidth + 1,
  width: (last - first + 1) * columnWidth - 2,
  weeks,
});
