import type { Origin, Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import { closedWeeks, DIAL_WEEKS, isWithin } from './date-span.js';
import { countUnknown, type EffortRow, sumMinutes, weighEfforts } from './effort.js';
import { calmDays, LEAD_DAYS } from './lead-time.js';
import { counted as inWords, percent, type Sentence } from './sentence.js';
import type { IsHoliday } from './working-day.js';

/** How much of the work may be ad hoc unless the organisation agreed otherwise, in percent. */
export const NOISE_BUFFER = 20;

export interface NoiseRow extends EffortRow {
  readonly id: string;
  readonly status: Status;
  readonly origin: Origin;
  readonly createdOn: CalendarDate;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

export interface NoiseRules {
  /** Lead time per channel id, in working days; a channel that is missing has the ten days of most channels. */
  readonly leadDays: ReadonlyMap<string, number>;
  /** In percent. */
  readonly buffer: number;
  readonly isHoliday: IsHoliday;
}

export interface Noise {
  /** 0 to 100, unrounded; null = no effort in those weeks. */
  readonly value: number | null;
  readonly exceedsBuffer: boolean;
  readonly adHocIds: readonly string[];
  readonly activityIds: readonly string[];
  /** How many of the counted activities had no effort of their own. */
  readonly unknown: number;
  readonly sentence: Sentence;
}

/**
 * `N = 100 × effort(ad hoc) / effort(all)` of what is dated in the last 13 closed weeks and was not scrapped (product rule
 * "Noise"). Ad hoc = came from a request, or was put in the plan less than its channel's lead time before it was due.
 */
export function noiseOf(rows: readonly NoiseRow[], rules: NoiseRules, today: CalendarDate): Noise {
  const span = closedWeeks(DIAL_WEEKS, today);
  const inSpan = rows.filter(({ status, startsOn }) => status !== 'scrapped' && isWithin(startsOn, span));
  const weighed = weighEfforts(inSpan);
  const calm = calmDays(rules.isHoliday);
  const adHoc = weighed.filter(({ row }) => {
    const leadDays = rules.leadDays.get(row.channelId) ?? LEAD_DAYS;
    return isAdHoc(row, calm(row.endsOn, leadDays));
  });
  const whole = sumMinutes(weighed);
  const value = whole === 0 ? null : (100 * sumMinutes(adHoc)) / whole;
  return {
    value,
    exceedsBuffer: value !== null && value > rules.buffer,
    adHocIds: adHoc.map(({ row }) => row.id).toSorted(),
    activityIds: inSpan.map(({ id }) => id).toSorted(),
    unknown: countUnknown(inSpan),
    sentence: sentenceOf(value, adHoc.length, inSpan.length, rules.buffer),
  };
}

// What an import brought in after it was due is history: the day it was read in tells nothing of how it came about.
function isAdHoc({ origin, createdOn, endsOn }: NoiseRow, lastCalmDay: CalendarDate): boolean {
  if (origin === 'request') return true;
  return createdOn > lastCalmDay && !(origin === 'import' && createdOn > endsOn);
}

const ACTIVITIES = { nl: ['activiteit', 'activiteiten'], en: ['activity', 'activities'] } as const;

function sentenceOf(value: number | null, adHoc: number, all: number, buffer: number): Sentence {
  if (value === null) return { nl: 'Nog niet genoeg geschiedenis.', en: 'Not enough history yet.' };
  const total = inWords(all, ACTIVITIES);
  const agreed = value > buffer ? { nl: 'meer dan', en: 'more than' } : { nl: 'binnen', en: 'within' };
  return {
    nl: `${percent(value)} van het werk kwam er ad hoc bij (${adHoc} van ${total.nl}), ${agreed.nl} de afgesproken ${buffer}%.`,
    en: `${percent(value)} of the work came in ad hoc (${adHoc} of ${total.en}), ${agreed.en} the agreed ${buffer}%.`,
  };
}
