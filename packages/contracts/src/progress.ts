import { DECISION_KINDS, SETTLING_ACTS } from '@cadans/domain/decision-item';
import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import { PROGRESS_SPANS } from '@cadans/domain/progress';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Dials, DialsBefore } from './progress-dials.js';
import { Counted, count, ids, Period, percentage, Sentence } from './progress-parts.js';
import { Coverage, DoingNothing, PromiseProgress, Runway } from './progress-promises.js';
import { day, id, inOrganisation } from './values.js';

/** Something that needs a decision, with the one or two acts that settle it. */
export const DecisionItem = z.object({
  kind: z.enum(DECISION_KINDS),
  ids,
  since: day,
  sentence: Sentence,
  settle: z.array(z.enum(Object.values(SETTLING_ACTS).flat())),
});

const Slip = z.object({
  count,
  days: count,
  quarterCrossings: count,
  reasons: z.array(
    z.object({ reason: z.enum(POSTPONEMENT_REASONS), count, days: count, postponementIds: ids }),
  ),
  activityIds: ids,
  postponementIds: ids,
  sentence: Sentence,
});

const Scrapped = z.object({ count, hours: z.number(), unknown: count, activityIds: ids, sentence: Sentence });

/** Null = nobody measured it, which is not 0. Revenue and cost in euros. */
const measured = z.nullable(z.number());

const YieldPart = z.object({
  id,
  activityIds: ids,
  resultIds: ids,
  reach: measured,
  interactions: measured,
  leads: measured,
  quoteRequests: measured,
  revenue: measured,
  cost: measured,
  costPerQuoteRequest: measured,
});

const Concentration = z.object({
  value: percentage,
  busiestId: z.nullable(id),
  carriedIds: ids,
  activityIds: ids,
  unknown: count,
  sentence: Sentence,
});

const Away = z.object({
  absence: z.object({ memberId: id, name: z.string(), from: day, until: z.nullable(day) }),
  activityIds: ids,
  sentence: Sentence,
});

/**
 * Are we on course? Every number with the ids of the rows it counted and a sentence that says what it means. `period` is
 * what is looked at; what is ahead and what needs a decision is always as of `today`.
 */
export const Progress = z.object({
  today: day,
  period: Period,
  dials: Dials,
  before: DialsBefore,
  promises: z.array(PromiseProgress),
  coverage: z.array(Coverage),
  runway: Runway,
  doingNothing: DoingNothing,
  overdue: Counted,
  concentration: Concentration,
  unowned: Counted,
  away: z.array(Away),
  decisions: z.array(DecisionItem),
  slip: Slip,
  scrapped: Scrapped,
  yield: z.object({
    evidence: z.object({ value: percentage, withResultIds: ids, missingIds: ids, sentence: Sentence }),
    perTheme: z.array(YieldPart),
    perChannel: z.array(YieldPart),
    sentence: Sentence,
  }),
});
export type Progress = z.infer<typeof Progress>;

export const showProgress = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/progress',
  summary:
    'Are we on course? The dials of a period, what is ahead, what needs a decision, and what it yields.',
  may: 'read',
  params: z.object(inOrganisation),
  query: z.object({
    span: z._default(z.enum(PROGRESS_SPANS), 'quarter'),
    /** A day in the period that is looked at; left out: today. A period that has not begun has nothing in it. */
    on: z.optional(day),
  }),
  answer: Progress,
});
