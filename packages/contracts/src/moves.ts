import { PRECISIONS } from '@cadans/domain/activity';
import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import * as z from 'zod/mini';
import { Activity, inActivity, note, path } from './activities.js';
import { endpoint } from './endpoint.js';
import { day, id } from './values.js';

/** First and last day. `themeId` goes along when the window moves into a year whose plan did not choose the theme. */
const window = {
  startsOn: day,
  endsOn: day,
  precision: z.optional(z.enum(PRECISIONS)),
  themeId: z.optional(id),
};

export const moveActivity = endpoint({
  method: 'POST',
  path: `${path}/:activityId/moves`,
  summary: 'Move inside the ISO week of its last day, or on the day it was created: no record is needed.',
  may: 'plan',
  params: inActivity,
  body: z.strictObject(window),
  answer: Activity,
  precondition: true,
  refusals: ['not_open', 'needs_postponement', 'needs_pull_in', 'theme_not_chosen', 'year_without_plan'],
});

export const postponeActivity = endpoint({
  method: 'POST',
  path: `${path}/:activityId/postponements`,
  summary: 'Move later, with a reason. From the third time on only as a decision of who may steer.',
  may: 'plan',
  params: inActivity,
  body: z.strictObject({ ...window, reason: z.enum(POSTPONEMENT_REASONS), note: z._default(note, '') }),
  answer: Activity,
  precondition: true,
  refusals: [
    'not_open',
    'not_later',
    'is_a_free_move',
    'needs_note',
    'needs_decision',
    'theme_not_chosen',
    'year_without_plan',
  ],
});

export const decideActivity = endpoint({
  method: 'POST',
  path: `${path}/:activityId/decisions`,
  summary:
    'Decide about an activity that keeps sliding: do it, on these days (the days it has, or later with a reason).',
  may: 'steer',
  params: inActivity,
  body: z.strictObject({
    ...window,
    reason: z.optional(z.enum(POSTPONEMENT_REASONS)),
    note: z._default(note, ''),
  }),
  answer: Activity,
  precondition: true,
  refusals: ['not_open', 'needs_note', 'theme_not_chosen', 'year_without_plan'],
});

export const pullInActivity = endpoint({
  method: 'POST',
  path: `${path}/:activityId/pull-ins`,
  summary: 'Move earlier; it is recorded, and needs no reason.',
  may: 'plan',
  params: inActivity,
  body: z.strictObject(window),
  answer: Activity,
  precondition: true,
  refusals: ['not_open', 'not_earlier', 'is_a_free_move', 'theme_not_chosen', 'year_without_plan'],
});

export const retractMove = endpoint({
  method: 'POST',
  path: `${path}/:activityId/retractions`,
  summary:
    'Take back the postponement or pull-in one has just made, the last that still stands: it stays in the ledger and no longer counts. Asked again it takes back the one before.',
  may: 'plan',
  params: inActivity,
  answer: Activity,
  precondition: true,
  refusals: ['nothing_to_retract', 'not_open', 'theme_not_chosen', 'year_without_plan'],
});
