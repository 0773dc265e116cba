import type { Cadence } from './cadence.js';
import type { CalendarDate } from './calendar-date.js';
import { PERIOD_NOUNS, type PeriodKind } from './period.js';
import type { Rhythm } from './rhythm.js';
import { counted, type Sentence } from './sentence.js';

export interface Streak {
  readonly cadence: Cadence;
  /** Consecutive kept periods, in the periods it is promised per. */
  readonly count: number;
  /** `9 weken`. */
  readonly span: Sentence;
}

/** How long a period about lasts, in days: nine weeks are less than four months. */
const DAYS: Record<PeriodKind, number> = { week: 7, fortnight: 14, month: 30, quarter: 91, year: 365 };

/**
 * The promise that was kept longest without a miss, in time and not in periods. A promise that is over keeps nothing any
 * more. Null when none is being kept.
 */
export function longestStreak(
  promises: readonly { readonly cadence: Cadence; readonly rhythm: Pick<Rhythm, 'streak'> }[],
  today: CalendarDate,
): Streak | null {
  const [longest] = promises
    .filter(({ rhythm }) => rhythm.streak > 0)
    .filter(({ cadence: { validUntil } }) => validUntil === null || validUntil >= today)
    .toSorted((one, other) => lasting(other) - lasting(one) || (one.cadence.id < other.cadence.id ? -1 : 1));
  if (!longest) return null;
  const { cadence, rhythm } = longest;
  return { cadence, count: rhythm.streak, span: counted(rhythm.streak, PERIOD_NOUNS[cadence.per]) };
}

const lasting = ({ cadence, rhythm }: { cadence: Cadence; rhythm: Pick<Rhythm, 'streak'> }) =>
  rhythm.streak * DAYS[cadence.per];
