import type { Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import { columnOf, type WeekColumns } from './year-layout.js';

/** What a week carries: every activity counts once, in the week it is due. What was scrapped weighs nothing. */
export function loadPerWeek(
  activities: readonly { status: Status; endsOn: CalendarDate }[],
  columns: WeekColumns,
): number[] {
  const load = Array.from({ length: columns.count }, () => 0);
  for (const { status, endsOn } of activities) {
    if (status === 'scrapped') continue;
    const column = columnOf(columns, endsOn);
    load[column] = (load[column] ?? 0) + 1;
  }
  return load;
}
