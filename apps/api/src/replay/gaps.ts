import { type CalendarDate, daysBetween } from '@cadans/domain/calendar-date';

/** A silence between two days with an activity, and nothing in between. */
export interface Gap {
  readonly daysBetween: number;
  readonly after: CalendarDate;
  readonly before: CalendarDate;
}

/** The silences between distinct days that are in order. */
export function gapsBetween(distinct: readonly CalendarDate[]): Gap[] {
  return distinct.slice(1).map((before, at) => {
    const after = distinct[at] ?? before;
    return { daysBetween: daysBetween(after, before), after, before };
  });
}

/** Of two equally long the earliest comes first. */
export const longestFirst = (gaps: readonly Gap[]) =>
  gaps.toSorted((one, other) => other.daysBetween - one.daysBetween || (one.after < other.after ? -1 : 1));
