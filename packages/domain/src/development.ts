import type { CalendarDate } from './calendar-date.js';
import { isWithin } from './date-span.js';
import { sumMinutes, weighEfforts } from './effort.js';
import type { FocusRow } from './focus-score.js';
import { type Period, periodOf, previousPeriod } from './period.js';

/** How many months a development goes back, the running one included. */
export const DEVELOPMENT_MONTHS = 6;

/** Which share of each month's effort something got, 0 to 1, oldest first; null = a month without any work. */
export type Development = readonly (number | null)[];

/**
 * How the work was divided month by month (Ontwikkeling): per theme or channel its share of the effort of what is dated in
 * each of the last six months up to `until`, and was not scrapped. The month `until` lies in counts up to that day.
 */
export function developmentOf(
  rows: readonly FocusRow[],
  keyOf: (row: FocusRow) => string,
  until: CalendarDate,
): Map<string, Development> {
  const months = monthsUpTo(until).map(({ start, end }) => {
    const span = { from: start, until: end < until ? end : until };
    const counted = rows.filter(({ status, startsOn }) => status !== 'scrapped' && isWithin(startsOn, span));
    const weighed = weighEfforts(counted);
    return { whole: sumMinutes(weighed), per: Map.groupBy(weighed, ({ row }) => keyOf(row)) };
  });
  const keys = new Set(months.flatMap(({ per }) => [...per.keys()]));
  return new Map(
    [...keys].map((key) => [
      key,
      months.map(({ whole, per }) => (whole === 0 ? null : sumMinutes(per.get(key) ?? []) / whole)),
    ]),
  );
}

function monthsUpTo(until: CalendarDate): Period[] {
  const months = [periodOf('month', until)];
  while (months.length < DEVELOPMENT_MONTHS)
    months.push(previousPeriod(months.at(-1) ?? periodOf('month', until)));
  return months.reverse();
}
