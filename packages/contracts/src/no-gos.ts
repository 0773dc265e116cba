import { CHANNEL_KINDS } from '@cadans/domain/channel';
import { NO_GO_SUBJECTS } from '@cadans/domain/no-go';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation, line, text } from './values.js';

const path = '/organisations/:organisationId/no-gos';
const inNoGo = z.object({ ...inOrganisation, noGoId: id });

/** Somebody wanted to all the same: held back, or overridden for a reason (and then by which activity). */
export const Temptation = z.object({
  id,
  outcome: z.enum(['held', 'overridden']),
  activityId: z.nullable(id),
  title: z.string(),
  reason: z.string(),
  byId: id,
  on: day,
});
export type Temptation = z.infer<typeof Temptation>;

/** A time that a no-go was looked at again and kept, until `reviewOn`. */
export const NoGoReview = z.object({ reviewOn: day, note: z.string(), byId: id, on: day });
export type NoGoReview = z.infer<typeof NoGoReview>;

/**
 * A deliberate no on a channel, an audience or a kind of activity, with what came of it. Exactly one of `channelId`,
 * `audience` and `kind` is there. Nobody knows who decided what was left out before decisions were kept.
 */
export const NoGo = z.object({
  id,
  subject: z.enum(NO_GO_SUBJECTS),
  channelId: z.nullable(id),
  audience: z.nullable(z.string()),
  kind: z.nullable(z.enum(CHANNEL_KINDS)),
  reason: z.string(),
  decidedById: z.nullable(id),
  decidedOn: day,
  reviewOn: day,
  lifted: z.nullable(z.object({ byId: z.nullable(id), on: day, reason: z.string() })),
  /** The latest first. */
  reviews: z.array(NoGoReview),
  /** The latest first. */
  temptations: z.array(Temptation),
  version: z.int(),
});
export type NoGo = z.infer<typeof NoGo>;

export const listNoGos = endpoint({
  method: 'GET',
  path,
  summary: 'What is deliberately not done: those that stand, by day of review, then those that were lifted.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ today: day, noGos: z.array(NoGo) }),
});

const reason = text(500).check(z.minLength(1));

/** What is decided against: a channel, an audience or a kind of activity. */
export const NoGoOn = z.discriminatedUnion('subject', [
  z.strictObject({ subject: z.literal('audience'), audience: line(200) }),
  z.strictObject({ subject: z.literal('channel'), channelId: id }),
  z.strictObject({ subject: z.literal('activity_kind'), kind: z.enum(CHANNEL_KINDS) }),
]);
export type NoGoOn = z.infer<typeof NoGoOn>;

export const decideAgainst = endpoint({
  method: 'POST',
  path,
  summary: 'Decide against a channel, an audience or a kind of activity, with a reason and a day of review.',
  may: 'shape',
  params: z.object(inOrganisation),
  body: z.strictObject({ on: NoGoOn, reason, reviewOn: day }),
  answer: NoGo,
  status: 201,
  refusals: ['plan_agreed', 'already_decided_against', 'review_not_ahead', 'channel_promised'],
});

export const keepNoGo = endpoint({
  method: 'POST',
  path: `${path}/:noGoId/reviews`,
  summary: 'Look at a no-go again and keep it, until another day of review.',
  may: 'shape',
  params: inNoGo,
  body: z.strictObject({ reviewOn: day, note: z._default(text(500), '') }),
  answer: NoGo,
  status: 201,
  precondition: true,
  refusals: ['plan_agreed', 'no_go_lifted', 'review_not_ahead'],
});

export const liftNoGo = endpoint({
  method: 'POST',
  path: `${path}/:noGoId/liftings`,
  summary: 'Lift a no-go, with a reason: a channel is chosen again. That it stood stays to be seen.',
  may: 'shape',
  params: inNoGo,
  body: z.strictObject({ reason }),
  answer: NoGo,
  precondition: true,
  refusals: ['plan_agreed', 'no_go_lifted'],
});
