import * as z from 'zod/mini';
import { path as activities, inActivity } from './activities.js';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation, line, text } from './values.js';

const count = z.nullable(z.int().check(z.gte(0), z.lte(1_000_000_000)));
const euros = z.nullable(z.number().check(z.gte(0), z.lte(1_000_000_000), z.multipleOf(0.01)));

/** The numbers of a result; null = not measured. Revenue and cost in euros. */
const measures = {
  reach: count,
  interactions: count,
  leads: count,
  quoteRequests: count,
  revenue: euros,
  cost: euros,
};

/** What was measured of an activity on a day. Several of one activity are added up. */
export const Result = z.object({
  id,
  activityId: id,
  ...measures,
  note: z.string(),
  /** Where the numbers come from. */
  source: z.string(),
  measuredOn: day,
  byId: id,
  at: z.iso.datetime(),
  version: z.int(),
});
export type Result = z.infer<typeof Result>;

export const listResults = endpoint({
  method: 'GET',
  path: `${activities}/:activityId/results`,
  summary: 'What was measured of the activity, oldest first.',
  may: 'read',
  params: inActivity,
  answer: z.object({ results: z.array(Result) }),
});

export const recordResult = endpoint({
  method: 'POST',
  path: `${activities}/:activityId/results`,
  summary: 'Record what something that is done yielded: at least one number.',
  may: 'plan',
  params: inActivity,
  body: z.strictObject({
    reach: z._default(count, null),
    interactions: z._default(count, null),
    leads: z._default(count, null),
    quoteRequests: z._default(count, null),
    revenue: z._default(euros, null),
    cost: z._default(euros, null),
    note: z._default(text(1000), ''),
    source: z._default(line(200, 0), ''),
    /** Left out: today. */
    measuredOn: z.optional(day),
  }),
  answer: Result,
  status: 201,
  refusals: ['not_done_yet', 'nothing_measured', 'measured_in_future'],
});

const measuresToChange = {
  reach: z.optional(count),
  interactions: z.optional(count),
  leads: z.optional(count),
  quoteRequests: z.optional(count),
  revenue: z.optional(euros),
  cost: z.optional(euros),
};

export const correctResult = endpoint({
  method: 'PATCH',
  path: '/organisations/:organisationId/results/:resultId',
  summary: 'Put a result right. It stays with its activity and with who recorded it.',
  may: 'plan',
  params: z.object({ ...inOrganisation, resultId: id }),
  body: z.strictObject({
    ...measuresToChange,
    note: z.optional(text(1000)),
    source: z.optional(line(200, 0)),
    measuredOn: z.optional(day),
  }),
  answer: Result,
  precondition: true,
  refusals: ['nothing_measured', 'measured_in_future'],
});
