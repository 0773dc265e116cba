import { type CalendarDate, dayNumber, fromDayNumber, monthOf, yearOf } from '@cadans/domain/calendar-date';
import { isoWeekOf } from '@cadans/domain/iso-week';
import { columnOf, type WeekColumns } from '@cadans/domain/year-layout';

/** The Monday of a column. */
export function mondayOfColumn({ firstMonday }: WeekColumns, column: number): CalendarDate {
  return fromDayNumber(firstMonday + column * 7);
}

/** The day a column stands for when something is planned in it: its Monday, kept inside the year. */
export function dayOfColumn(columns: WeekColumns, year: number, column: number): CalendarDate {
  const monday = mondayOfColumn(columns, column);
  return yearOf(monday) < year ? `${year}-01-01` : monday;
}

/** The ISO week number of a column. */
export function weekOfColumn(columns: WeekColumns, column: number): number {
  const known = weeks.get(columns) ?? weeksOf(columns);
  weeks.set(columns, known);
  return known[column] ?? 0;
}

// Asked for every pile of a sheet, and always the same.
const weeks = new WeakMap<WeekColumns, readonly number[]>();

const weeksOf = (columns: WeekColumns) =>
  Array.from({ length: columns.count }, (_, column) => isoWeekOf(mondayOfColumn(columns, column)).week);

/** The months above the weeks: a week belongs to the month of its Thursday, as ISO weeks belong to their year. */
export function monthSpans(
  columns: WeekColumns,
  year: number,
): { month: number; first: number; count: number }[] {
  const spans: { month: number; first: number; count: number }[] = [];
  for (let column = 0; column < columns.count; column++) {
    const thursday = fromDayNumber(columns.firstMonday + column * 7 + 3);
    const month = yearOf(thursday) < year ? 1 : yearOf(thursday) > year ? 12 : monthOf(thursday);
    const last = spans.at(-1);
    if (last?.month === month) last.count++;
    else spans.push({ month, first: column, count: 1 });
  }
  return spans;
}

/** Where a day stands between the columns, as a fraction: 27.5 is the middle of the 28th column. */
export function positionOf({ firstMonday }: WeekColumns, day: CalendarDate): number {
  return (dayNumber(day) - firstMonday + 0.5) / 7;
}

/** The holidays per column. */
export function holidaysByColumn<Holiday extends { on: CalendarDate }>(
  columns: WeekColumns,
  year: number,
  holidays: readonly Holiday[],
): Map<number, Holiday[]> {
  const found = new Map<number, Holiday[]>();
  for (const holiday of holidays) {
    if (yearOf(holiday.on) !== year) continue;
    const column = columnOf(columns, holiday.on);
    found.set(column, [...(found.get(column) ?? []), holiday]);
  }
  return found;
}
