import { isOpen, type Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import { comingWeeks, DIAL_WEEKS, isWithin } from './date-span.js';
import { countUnknown, type EffortRow, sumMinutes, weighEfforts } from './effort.js';
import { percent, type Sentence } from './sentence.js';

export interface LoadRow extends EffortRow {
  readonly id: string;
  readonly ownerId: string;
  readonly status: Status;
  readonly endsOn: CalendarDate;
}

export interface Concentration {
  /** Share of the work that the busiest person carries, 0 to 100, unrounded; null = no work ahead. */
  readonly value: number | null;
  /** Whose work to divide. Nobody else is named: this is for planning, not a ranking (rule 10). */
  readonly busiestId: string | null;
  /** What the busiest carries. */
  readonly carriedIds: readonly string[];
  readonly activityIds: readonly string[];
  readonly unknown: number;
  readonly sentence: Sentence;
}

/**
 * How much of the open work due in the coming 13 weeks one person carries: `100 × effort(busiest) / effort(all)` (product
 * rule "Ownership", load concentration). Of two who carry equally much the one whose id comes first.
 */
export function concentrationOf(rows: readonly LoadRow[], today: CalendarDate): Concentration {
  const span = comingWeeks(DIAL_WEEKS, today);
  const ahead = rows.filter(({ status, endsOn }) => isOpen(status) && isWithin(endsOn, span));
  const weighed = weighEfforts(ahead);
  const whole = sumMinutes(weighed);
  const [busiest] = [...Map.groupBy(weighed, ({ row }) => row.ownerId)]
    .map(([ownerId, carried]) => ({ ownerId, carried, minutes: sumMinutes(carried) }))
    .toSorted((one, other) => other.minutes - one.minutes || (one.ownerId < other.ownerId ? -1 : 1));
  const value = busiest && whole > 0 ? (100 * busiest.minutes) / whole : null;
  return {
    value,
    busiestId: value === null ? null : (busiest?.ownerId ?? null),
    carriedIds: value === null ? [] : (busiest?.carried.map(({ row }) => row.id).toSorted() ?? []),
    activityIds: ahead.map(({ id }) => id).toSorted(),
    unknown: countUnknown(ahead),
    sentence: sentenceOf(value),
  };
}

function sentenceOf(value: number | null): Sentence {
  if (value === null)
    return {
      nl: 'Voor de komende 13 weken staat er geen werk.',
      en: 'There is no work for the coming 13 weeks.',
    };
  return {
    nl: `Eén naam draagt ${percent(value)} van het werk van de komende 13 weken.`,
    en: `One name carries ${percent(value)} of the work of the coming 13 weeks.`,
  };
}
