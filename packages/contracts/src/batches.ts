import { PRECISIONS } from '@cadans/domain/activity';
import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import { SCRAPPING_REASONS } from '@cadans/domain/scrapping';
import * as z from 'zod/mini';
import { ActivityChanges, link, NewActivity, note, PlannedRow } from './activities.js';
import { MOST_ACTS } from './batch-size.js';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation } from './values.js';

/** What an act is about, at the version that was seen. Acts on one activity build on each other and name the same version. */
const on = { activityId: id.check(z.toLowerCase()), version: z.int().check(z.gte(1)) };

/**
 * One act of a batch. A `move` is what the rule says it is (`move` of the domain): free, a pull-in, or a postponement,
 * which needs its reason; with `decides` it is a decision of who may steer, and of nobody else. `retract` takes back
 * one's own last move that still stands, with the theme it took along: what else changes of an activity goes before its
 * move, so that a batch is taken back by one that retracts first and then changes back.
 */
export const Act = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('create'), activity: NewActivity }),
  z.strictObject({ is: z.literal('change'), ...on, changes: ActivityChanges }),
  z.strictObject({
    is: z.literal('move'),
    ...on,
    startsOn: day,
    endsOn: day,
    precision: z.optional(z.enum(PRECISIONS)),
    themeId: z.optional(id),
    reason: z.optional(z.enum(POSTPONEMENT_REASONS)),
    note: z._default(note, ''),
    decides: z._default(z.boolean(), false),
  }),
  z.strictObject({ is: z.literal('retract'), ...on }),
  z.strictObject({ is: z.literal('reassign'), ...on, ownerId: id }),
  z.strictObject({
    is: z.literal('complete'),
    ...on,
    doneOn: day,
    link: z.optional(z.nullable(link)),
  }),
  z.strictObject({ is: z.literal('reopen'), ...on }),
  z.strictObject({
    is: z.literal('scrap'),
    ...on,
    reason: z.enum(SCRAPPING_REASONS),
    note: z._default(note, ''),
  }),
  z.strictObject({ is: z.literal('restore'), ...on }),
  z.strictObject({ is: z.literal('delete'), ...on }),
]);
export type Act = z.infer<typeof Act>;

export const performBatch = endpoint({
  method: 'POST',
  path: '/organisations/:organisationId/batches',
  summary: 'Do several acts on activities as one: all of them, with every rule and record, or none.',
  may: 'plan',
  params: z.object(inOrganisation),
  body: z.strictObject({ acts: z.array(Act).check(z.minLength(1), z.maxLength(MOST_ACTS)) }),
  /**
   * What became of each activity, in the order in which the acts first named them. A refusal points at its act:
   * `/body/acts/3` with the code of the rule, or at the field of it that is not right.
   */
  answer: z.object({ activities: z.array(PlannedRow) }),
  refusals: [
    'not_open',
    'not_done',
    'not_scrapped',
    'done_in_future',
    'needs_postponement',
    'needs_note',
    'needs_decision',
    'nothing_to_retract',
    'theme_not_chosen',
    'year_without_plan',
    'owner_not_active',
    'channel_deliberately_not',
    'deliberately_not',
    'campaign_of_other_theme',
  ],
});
