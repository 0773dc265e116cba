/**
 * What the parts of the calendar are to who does not see them: weeks are rows, days are cells. The activities lie over
 * the days; every day says what it holds.
 */
export const monthRole = (label: string, weeks: number) => ({
  role: 'grid' as const,
  'aria-label': label,
  'aria-rowcount': weeks + 1,
  'aria-colcount': 8,
});

/** The names of the days are row 0, the weeks follow. */
export const monthRowRole = (row: number) => ({ role: 'row' as const, 'aria-rowindex': row + 1 });

/** The week numbers are column 0, Monday is 1. */
export const weekdayRole = (column: number, label: string) => ({
  role: 'columnheader' as const,
  'aria-colindex': column + 1,
  'aria-label': label,
});

export const weekNumberRole = (label: string) => ({
  role: 'rowheader' as const,
  'aria-colindex': 1,
  'aria-label': label,
});

/** A day: a place the keyboard can stand. Tab leads to one of them, the arrows to the others. */
export const dayRole = (column: number, label: string, day: { isToday: boolean; inYear: boolean }) => ({
  role: 'gridcell' as const,
  'aria-colindex': column + 1,
  'aria-label': label,
  ...(day.isToday && { 'aria-current': 'date' as const }),
  ...(!day.inYear && { 'aria-disabled': true }),
});
