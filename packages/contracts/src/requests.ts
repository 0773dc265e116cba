import { PRECISIONS, STATUSES } from '@cadans/domain/activity';
import { REQUEST_EVENTS, REQUEST_REASONS, REQUEST_STATUSES } from '@cadans/domain/request';
import * as z from 'zod/mini';
import { Activity, NewActivity } from './activities.js';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation, line, text } from './values.js';

const path = '/organisations/:organisationId/requests';
const inRequest = z.object({ ...inOrganisation, requestId: id });

/** What happened to a request. `byId` null: who asked, through the form. */
const RequestEvent = z.object({
  kind: z.enum(REQUEST_EVENTS),
  byId: z.nullable(id),
  /** The reason, the question or the answer. */
  text: z.string(),
  at: z.iso.datetime(),
});

/** Something somebody asked for, and what became of it. Asked by a member, or through the form. */
export const Request = z.object({
  id,
  title: z.string(),
  text: z.string(),
  reason: z.enum(REQUEST_REASONS),
  wantedOn: z.nullable(day),
  status: z.enum(REQUEST_STATUSES),
  byId: z.nullable(id),
  /** Who asked through the form; the address for who may plan alone. */
  requester: z.nullable(z.object({ name: z.string(), email: z.nullable(z.string()) })),
  parkedUntil: z.nullable(day),
  declineReason: z.nullable(z.string()),
  /** The activity it became. */
  activity: z.nullable(
    z.object({
      id,
      title: z.string(),
      startsOn: day,
      endsOn: day,
      precision: z.enum(PRECISIONS),
      status: z.enum(STATUSES),
      deleted: z.boolean(),
      /** As it was planned, so that accepting it can still be taken back. */
      untouched: z.boolean(),
    }),
  ),
  mergedIntoId: z.nullable(id),
  /** Those that go together with it. */
  mergedIds: z.array(id),
  receivedOn: day,
  version: z.int(),
  /** From first to last. */
  history: z.array(RequestEvent),
});
export type Request = z.infer<typeof Request>;

export const listRequests = endpoint({
  method: 'GET',
  path,
  summary:
    'What was asked: what waits first, the longest waiting on top. Who may not plan sees what they asked themselves.',
  may: 'ask',
  params: z.object(inOrganisation),
  query: z.strictObject({ status: z.optional(z.enum(REQUEST_STATUSES)) }),
  answer: z.object({ today: day, requests: z.array(Request) }),
});

export const showRequest = endpoint({
  method: 'GET',
  path: `${path}/:requestId`,
  summary: 'One request with its history.',
  may: 'ask',
  params: inRequest,
  answer: Request,
});

export const createRequest = endpoint({
  method: 'POST',
  path,
  summary: 'Ask for something: it waits in the inbox.',
  may: 'ask',
  params: z.object(inOrganisation),
  body: z.strictObject({
    title: line(200),
    text: z._default(text(4000), ''),
    reason: z.enum(REQUEST_REASONS),
    wantedOn: z._default(z.nullable(day), null),
  }),
  answer: Request,
  status: 201,
});

/** What a request still lacks to be planned. */
export const Acceptance = z.strictObject({
  themeId: id,
  ownerId: id,
  channelId: id,
  startsOn: day,
  endsOn: day,
  precision: NewActivity.shape.precision,
  /** Left out: as it was asked. */
  title: z.optional(line(200)),
  brief: z.optional(text(10_000)),
  audience: NewActivity.shape.audience,
  effortHours: NewActivity.shape.effortHours,
  overrides: NewActivity.shape.overrides,
});
export type Acceptance = z.output<typeof Acceptance>;

export const acceptRequest = endpoint({
  method: 'POST',
  path: `${path}/:requestId/acceptances`,
  summary:
    'Map it: it becomes an activity with a theme, an owner, a channel and days, held to all that planning is held to.',
  may: 'plan',
  params: inRequest,
  body: Acceptance,
  answer: z.object({ activity: Activity, request: Request }),
  status: 201,
  precondition: true,
  refusals: [
    'request_decided',
    'theme_not_chosen',
    'year_without_plan',
    'owner_not_active',
    'channel_deliberately_not',
    'deliberately_not',
  ],
});

export const declineRequest = endpoint({
  method: 'POST',
  path: `${path}/:requestId/declines`,
  summary: 'Decline it, for a reason: who asked is told that reason.',
  may: 'plan',
  params: inRequest,
  body: z.strictObject({ reason: text(1000).check(z.minLength(1)) }),
  answer: Request,
  precondition: true,
  refusals: ['request_decided'],
});

export const parkRequest = endpoint({
  method: 'POST',
  path: `${path}/:requestId/parkings`,
  summary: 'Let it wait until a day; when none is said, the first Monday of the next month.',
  may: 'plan',
  params: inRequest,
  body: z.strictObject({ until: z.optional(day) }),
  answer: Request,
  precondition: true,
  refusals: ['request_decided', 'review_not_ahead'],
});

export const reopenRequest = endpoint({
  method: 'POST',
  path: `${path}/:requestId/reopenings`,
  summary: 'Look at it again: what was parked, asked back, declined or merged waits again.',
  may: 'plan',
  params: inRequest,
  answer: Request,
  precondition: true,
  refusals: ['request_decided', 'nothing_changes'],
});

export const mergeRequest = endpoint({
  method: 'POST',
  path: `${path}/:requestId/mergings`,
  summary: 'Let it go together with another that is still to be decided, and share its answer.',
  may: 'plan',
  params: inRequest,
  body: z.strictObject({ intoId: id }),
  answer: Request,
  precondition: true,
  refusals: ['request_decided', 'merged_into_decided'],
});

export const askBack = endpoint({
  method: 'POST',
  path: `${path}/:requestId/questions`,
  summary: 'Ask who asked something back, before it is decided.',
  may: 'plan',
  params: inRequest,
  body: z.strictObject({ question: text(1000).check(z.minLength(1)) }),
  answer: Request,
  precondition: true,
  refusals: ['request_decided'],
});

export const answerRequest = endpoint({
  method: 'POST',
  path: `${path}/:requestId/answers`,
  summary: 'Answer what was asked back, or add to what one asked: as who asked, or on their behalf.',
  may: 'ask',
  params: inRequest,
  body: z.strictObject({ text: text(4000).check(z.minLength(1)) }),
  answer: Request,
  precondition: true,
  refusals: ['request_decided'],
});

export const takeBackRequest = endpoint({
  method: 'POST',
  path: `${path}/:requestId/retractions`,
  summary:
    'Take back what was decided: it waits again. The activity it became goes into the bin, as long as nobody touched it.',
  may: 'plan',
  params: inRequest,
  answer: Request,
  precondition: true,
  refusals: ['nothing_to_retract', 'activity_touched'],
});
