import { addDays, type CalendarDate } from './calendar-date.js';
import { mondayOf } from './iso-week.js';

/** What somebody's own work looks at: open work due until a day, what is late included, and what was finished since one. */
export interface WorkSpan {
  readonly until: CalendarDate;
  readonly finishedSince: CalendarDate;
}

/** Ahead: this ISO week and the two after it, until Sunday. Back: what was finished since Monday of last week. */
export function workSpan(today: CalendarDate): WorkSpan {
  const monday = mondayOf(today);
  return { until: addDays(monday, 20), finishedSince: addDays(monday, -7) };
}
