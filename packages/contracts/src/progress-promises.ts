import { BEAT_STATES } from '@cadans/domain/beat';
import { PERIOD_KINDS } from '@cadans/domain/period';
import { SILENCE_LEVELS } from '@cadans/domain/silence';
import * as z from 'zod/mini';
import { count, ids, Period, percentage, Sentence } from './progress-parts.js';
import { day, id } from './values.js';

const KeptPeriod = z.object({
  period: Period,
  promised: count,
  done: count,
  kept: count,
  activityIds: ids,
});

const Publication = z.object({ activityId: id, themeId: id, on: day, day: z.int() });

const Silence = z.object({
  level: z.enum(SILENCE_LEVELS),
  days: count,
  interval: z.number(),
  ratio: z.number(),
  last: z.nullable(Publication),
  next: z.nullable(Publication),
  quietAhead: z.boolean(),
  sentence: Sentence,
});

/** One promise, as it is now, and how it goes. */
export const PromiseProgress = z.object({
  cadence: z.object({
    id,
    channelId: id,
    themeId: z.nullable(id),
    ownerId: id,
    times: z.int(),
    per: z.enum(PERIOD_KINDS),
    validFrom: day,
    validUntil: z.nullable(day),
    replacesId: z.nullable(id),
  }),
  rhythm: z.object({
    value: percentage,
    promised: count,
    kept: count,
    periods: z.array(KeptPeriod),
    streak: count,
    trend: z.nullable(z.number()),
    sentence: Sentence,
  }),
  silence: z.nullable(Silence),
  evenness: z.object({
    value: z.nullable(z.number()),
    gaps: z.array(z.int()),
    activityIds: ids,
    sentence: Sentence,
  }),
});

export const Beat = z.object({
  cadenceId: id,
  period: Period,
  index: z.int(),
  day,
  state: z.enum(BEAT_STATES),
  activityId: z.nullable(id),
});

/** How much of what is promised in the coming 4, 8 or 13 weeks is planned or done. */
export const Coverage = z.object({
  weeks: z.literal([4, 8, 13]),
  value: percentage,
  wanted: z.number(),
  promised: count,
  covered: count,
  periods: z.array(
    z.object({ cadenceId: id, period: Period, promised: count, covered: count, activityIds: ids }),
  ),
  sentence: Sentence,
});

export const Runway = z.object({
  weeks: z.nullable(count),
  firstOpen: z.nullable(Beat),
  sentence: Sentence,
});

/** What doing nothing costs until the end of the quarter. */
export const DoingNothing = z.object({ until: day, missed: z.array(Beat), sentence: Sentence });
