import { addDays, type CalendarDate, daysBetween, firstOfMonth, lastOfMonth } from './calendar-date.js';
import { mondayOf } from './iso-week.js';
import { type Placed, packRows, type Spanning } from './pack-rows.js';

/** The Mondays of the weeks that touch a month (1 to 12): the rows of its calendar, four to six. */
export function mondaysOfMonth(year: number, month: number): CalendarDate[] {
  const first = mondayOf(firstOfMonth(year, month));
  const weeks = Math.floor(daysBetween(first, lastOfMonth(year, month)) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) => addDays(first, week * 7));
}

/** What of a week is drawn: from weekday `first` to `last` (0 is Monday), on a row of the week. */
export interface WeekBar<Activity> extends Placed<Activity> {
  /** It began before this week, or goes on after it. */
  readonly comesIn: boolean;
  readonly goesOn: boolean;
}

/** What of a day is counted instead of drawn, in the last row of the week. */
export interface DayPile<Activity> {
  /** 0 is Monday. */
  readonly day: number;
  readonly activities: readonly Activity[];
}

export interface WeekLayout<Activity> {
  readonly rows: number;
  readonly bars: readonly WeekBar<Activity>[];
  readonly piles: readonly DayPile<Activity>[];
}

/** As many rows as a week of the calendar may have before days are counted. */
export const MOST_WEEK_ROWS = 5;

const DAYS = 7;

/**
 * Lays the activities that touch a week over its days. Nothing overlaps on a row, and nothing is lost: what does not fit
 * in `mostRows` is in the pile of every day of this week that it touches.
 */
export function layOutWeek<Activity extends Spanning>(
  activities: readonly Activity[],
  monday: CalendarDate,
  mostRows = MOST_WEEK_ROWS,
): WeekLayout<Activity> {
  const sunday = addDays(monday, DAYS - 1);
  const here = activities.filter(({ startsOn, endsOn }) => startsOn <= sunday && endsOn >= monday);
  const placed = packRows(
    here.map((activity) => ({
      activity,
      first: Math.max(0, daysBetween(monday, activity.startsOn)),
      last: Math.min(DAYS - 1, daysBetween(monday, activity.endsOn)),
    })),
  );
  const hidden = hiddenOf(placed, mostRows);
  const bars = placed
    .filter((bar) => !hidden.has(bar))
    .map((bar) => ({
      ...bar,
      comesIn: bar.activity.startsOn < monday,
      goesOn: bar.activity.endsOn > sunday,
    }));
  const piles = Array.from({ length: DAYS }, (_, day) => ({
    day,
    activities: [...hidden].filter((bar) => touches(bar, day)).map(({ activity }) => activity),
  })).filter(({ activities: pile }) => pile.length > 0);
  const rows = piles.length > 0 ? mostRows : bars.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return { rows, bars, piles };
}

// A day that has a pile gives up its last row to it. What stood there is hidden too, on all its days: these then have a
// pile in their turn.
function hiddenOf<Activity>(placed: readonly Placed<Activity>[], mostRows: number): Set<Placed<Activity>> {
  const hidden = new Set(placed.filter(({ row }) => row >= mostRows));
  const inLastRow = placed.filter(({ row }) => row === mostRows - 1);
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const bar of inLastRow)
      if ([...hidden].some((other) => other.first <= bar.last && other.last >= bar.first)) hidden.add(bar);
  }
  return hidden;
}

const touches = ({ first, last }: { first: number; last: number }, day: number): boolean =>
  first <= day && day <= last;
