import { MOST_TIMES } from '@cadans/domain/cadence-change';
import { PERIOD_KINDS } from '@cadans/domain/period';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation, line } from './values.js';

const path = '/organisations/:organisationId/cadences';
const inCadence = z.object({ ...inOrganisation, cadenceId: id });

/** A deliberate silence, both days included; without `until` it lasts until further notice. */
export const CadencePause = z.object({
  id,
  from: day,
  until: z.nullable(day),
  reason: z.string(),
  byId: id,
  /** Who ended it sooner than was said. */
  endedById: z.nullable(id),
});
export type CadencePause = z.infer<typeof CadencePause>;

/**
 * One row of a promise: `times` publications per period on a channel, of one theme or (null) of any, on the days
 * `validFrom`..`validUntil`. The row it follows is the promise as it was before (`replacesId`).
 */
export const Cadence = z.object({
  id,
  channelId: id,
  themeId: z.nullable(id),
  ownerId: id,
  times: z.int(),
  per: z.enum(PERIOD_KINDS),
  validFrom: day,
  validUntil: z.nullable(day),
  replacesId: z.nullable(id),
  version: z.int(),
  pauses: z.array(CadencePause),
});
export type Cadence = z.infer<typeof Cadence>;

const often = {
  times: z.int().check(z.gte(1), z.lte(MOST_TIMES)),
  per: z.enum(PERIOD_KINDS),
};

export const listCadences = endpoint({
  method: 'GET',
  path,
  summary: 'What is promised on which channel, as it is now and as it was, with its pauses.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ cadences: z.array(Cadence) }),
});

export const createCadence = endpoint({
  method: 'POST',
  path,
  summary: 'Promise so many publications per period on a channel, from the current period on.',
  may: 'shape',
  params: z.object(inOrganisation),
  body: z.strictObject({
    channelId: id,
    ...often,
    ownerId: id,
    themeId: z._default(z.nullable(id), null),
    /** Left out: today. */
    validFrom: z.optional(day),
    validUntil: z._default(z.nullable(day), null),
  }),
  answer: Cadence,
  status: 201,
  refusals: [
    'plan_agreed',
    'owner_not_active',
    'channel_deliberately_not',
    'already_promised',
    'closed_period',
    'ends_before_it_starts',
  ],
});

export const changeCadence = endpoint({
  method: 'POST',
  path: `${path}/:cadenceId/changes`,
  summary:
    'Promise otherwise from a day on (left out: the next period): this row closes, the next one opens.',
  may: 'shape',
  params: inCadence,
  body: z.strictObject({ ...often, from: z.optional(day) }),
  answer: z.object({ closed: Cadence, opened: Cadence }),
  status: 201,
  precondition: true,
  refusals: [
    'plan_agreed',
    'not_the_latest',
    'times_out_of_range',
    'nothing_changes',
    'closed_period',
    'already_ended',
    'not_after_its_start',
    'owner_not_active',
    'already_promised',
  ],
});

export const endCadence = endpoint({
  method: 'POST',
  path: `${path}/:cadenceId/endings`,
  summary: 'End a promise with its last day, or (null) let it go on until further notice after all.',
  may: 'shape',
  params: inCadence,
  body: z.strictObject({ validUntil: z.nullable(day) }),
  answer: Cadence,
  precondition: true,
  refusals: [
    'plan_agreed',
    'not_the_latest',
    'closed_period',
    'ends_before_it_starts',
    'owner_not_active',
    'already_promised',
  ],
});

export const handOverCadence = endpoint({
  method: 'POST',
  path: `${path}/:cadenceId/handovers`,
  summary: 'Give a promise another owner.',
  may: 'shape',
  params: inCadence,
  body: z.strictObject({ ownerId: id }),
  answer: Cadence,
  precondition: true,
  refusals: ['plan_agreed', 'owner_not_active'],
});

export const withdrawCadence = endpoint({
  method: 'DELETE',
  path: `${path}/:cadenceId`,
  summary: 'Take back a promise that judged no closed period yet; what it replaced goes on as it did.',
  may: 'shape',
  params: inCadence,
  precondition: true,
  status: 204,
  refusals: ['plan_agreed', 'not_the_latest', 'closed_period', 'owner_not_active', 'already_promised'],
});

export const pauseCadence = endpoint({
  method: 'POST',
  path: `${path}/:cadenceId/pauses`,
  summary: 'Be silent on purpose, with a reason, from the current period on.',
  may: 'shape',
  params: inCadence,
  body: z.strictObject({ from: day, until: z._default(z.nullable(day), null), reason: line(500) }),
  answer: Cadence,
  status: 201,
  precondition: true,
  refusals: [
    'plan_agreed',
    'needs_reason',
    'ends_before_it_starts',
    'closed_period',
    'outside_the_promise',
    'already_paused',
  ],
});

export const endPause = endpoint({
  method: 'POST',
  path: `${path}/:cadenceId/pauses/:pauseId/endings`,
  summary: 'End a pause sooner, with its last day; that a pause was chosen stays to be seen.',
  may: 'shape',
  params: z.object({ ...inOrganisation, cadenceId: id, pauseId: id }),
  body: z.strictObject({ until: day }),
  answer: Cadence,
  precondition: true,
  refusals: ['plan_agreed', 'closed_period', 'ends_before_it_starts', 'not_earlier'],
});
