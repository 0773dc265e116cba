import { type CalendarDate, dayNumber } from './calendar-date.js';
import { mondaysTouching } from './iso-week.js';
import { type Placed, packRows, type Span, type Spanning } from './pack-rows.js';

/** The week columns of the year sheet: the first Monday as a day number, and how many weeks there are (53 or 54). */
export interface WeekColumns {
  readonly firstMonday: number;
  readonly count: number;
}

/** The columns of a calendar year: every week that touches it. */
export function weekColumnsOf(year: number): WeekColumns {
  const mondays = mondaysTouching(year);
  return { firstMonday: dayNumber(mondays[0] ?? `${year}-01-01`), count: mondays.length };
}

/** The column a day stands in; days before or after the sheet stand at its edge, so that nothing falls off. */
export function columnOf({ firstMonday, count }: WeekColumns, day: CalendarDate): number {
  const column = Math.floor((dayNumber(day) - firstMonday) / 7);
  return Math.min(Math.max(column, 0), count - 1);
}

/** What did not fit in one week of a lane: shown as a count, in the last row of its column. */
export interface Pile<Activity> {
  readonly column: number;
  readonly row: number;
  readonly activities: readonly Activity[];
}

export interface LaneLayout<Activity> {
  /** How many rows the lane is high; at least one, also when it is empty. */
  readonly rows: number;
  readonly marks: readonly Placed<Activity>[];
  readonly piles: readonly Pile<Activity>[];
}

/** As many rows as a lane may have before weeks are counted instead of drawn. */
export const MOST_ROWS = 4;

/**
 * Packs the activities of one lane: each on the first row that is free, by first column, the longer ones first, so that
 * the same activities always give the same picture. A lane that would need more than `mostRows` keeps its last row for
 * piles: per week one count of what did not fit. Nothing overlaps on a row and nothing is lost.
 */
export function layOutLane<Activity extends Spanning>(
  activities: readonly Activity[],
  columns: WeekColumns,
  mostRows = MOST_ROWS,
): LaneLayout<Activity> {
  const placed = packRows(spansOf(activities, columns));
  const needed = placed.reduce((rows, { row }) => Math.max(rows, row + 1), 1);
  if (needed <= mostRows) return { rows: needed, marks: placed, piles: [] };

  const lastRow = mostRows - 1;
  const marks = placed.filter(({ row }) => row < lastRow);
  const overflow = Map.groupBy(
    placed.filter(({ row }) => row >= lastRow),
    ({ first }) => first,
  );
  const piles: Pile<Activity>[] = [];
  for (const [column, group] of overflow) {
    const [only] = group;
    // A pile of one would take the place of the thing itself.
    if (only && group.length === 1 && only.first === only.last) marks.push({ ...only, row: lastRow });
    else piles.push({ column, row: lastRow, activities: group.map(({ activity }) => activity) });
  }
  return { rows: mostRows, marks, piles };
}

function spansOf<Activity extends Spanning>(
  activities: readonly Activity[],
  columns: WeekColumns,
): Span<Activity>[] {
  const known = new Map<CalendarDate, number>();
  // Thousands of activities share a few hundred days.
  const column = (day: CalendarDate): number => {
    const found = known.get(day) ?? columnOf(columns, day);
    known.set(day, found);
    return found;
  };
  return activities.map((activity) => ({
    activity,
    first: column(activity.startsOn),
    last: column(activity.endsOn),
  }));
}
