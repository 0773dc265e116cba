import { EARLIEST_STEP } from '@cadans/domain/step';
import * as z from 'zod/mini';
import { path as activities, inActivity } from './activities.js';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation, line } from './values.js';

/** How many working days before the activity's last day a step is due; 0 is the day itself. */
const workingDaysBefore = z.int().check(z.gte(0), z.lte(EARLIEST_STEP));

/**
 * A step of the preparation of an activity. `dueOn` follows from the activity's last day: `workingDaysBefore` working
 * days earlier, weekends and public holidays skipped, so it moves along with every move. Without an `ownerId` it is the
 * activity's owner's.
 */
export const Step = z.object({
  id,
  activityId: id,
  title: z.string(),
  workingDaysBefore: z.int(),
  /** May lie in the year before. */
  dueOn: z.iso.date(),
  ownerId: z.nullable(id),
  doneOn: z.nullable(day),
  version: z.int(),
});
export type Step = z.infer<typeof Step>;

const inStep = z.object({ ...inOrganisation, activityId: id, stepId: id });

export const listSteps = endpoint({
  method: 'GET',
  path: `${activities}/:activityId/steps`,
  summary: 'The steps of the preparation, the first due first.',
  may: 'read',
  params: inActivity,
  answer: z.object({ steps: z.array(Step) }),
});

export const addStep = endpoint({
  method: 'POST',
  path: `${activities}/:activityId/steps`,
  summary: 'Add a step to the preparation.',
  may: 'plan',
  params: inActivity,
  body: z.strictObject({ title: line(200), workingDaysBefore, ownerId: z._default(z.nullable(id), null) }),
  answer: Step,
  status: 201,
  refusals: ['not_open', 'owner_not_active', 'too_many_steps'],
});

export const changeStep = endpoint({
  method: 'PATCH',
  path: `${activities}/:activityId/steps/:stepId`,
  summary:
    'Change a step, or say that it is done on a day that is not in the future (null: not done after all).',
  may: 'plan',
  params: inStep,
  body: z.strictObject({
    title: z.optional(line(200)),
    workingDaysBefore: z.optional(workingDaysBefore),
    ownerId: z.optional(z.nullable(id)),
    doneOn: z.optional(z.nullable(day)),
  }),
  answer: Step,
  precondition: true,
  refusals: ['not_open', 'owner_not_active', 'done_in_future'],
});

export const removeStep = endpoint({
  method: 'DELETE',
  path: `${activities}/:activityId/steps/:stepId`,
  summary: 'Take a step away.',
  may: 'plan',
  params: inStep,
  precondition: true,
  status: 204,
  refusals: ['not_open'],
});

/** The steps an activity on a channel usually takes, in their order. */
export const StepTemplate = z.object({
  channelId: id,
  steps: z.array(z.object({ title: line(200), workingDaysBefore })).check(z.maxLength(20)),
  /** 0 while the channel has none. */
  version: z.int(),
});
export type StepTemplate = z.infer<typeof StepTemplate>;

export const showStepTemplate = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/channels/:channelId/step-template',
  summary: 'The steps an activity on this channel usually takes.',
  may: 'read',
  params: z.object({ ...inOrganisation, channelId: id }),
  answer: StepTemplate,
});

export const keepStepTemplate = endpoint({
  method: 'PUT',
  path: '/organisations/:organisationId/channels/:channelId/step-template',
  summary:
    'Say which steps an activity on this channel usually takes. What is planned already keeps its own.',
  may: 'plan',
  params: z.object({ ...inOrganisation, channelId: id }),
  body: z.strictObject({
    steps: z.array(z.strictObject({ title: line(200), workingDaysBefore })).check(z.maxLength(20)),
  }),
  answer: StepTemplate,
  precondition: true,
});

export const useStepTemplate = endpoint({
  method: 'POST',
  path: `${activities}/:activityId/steps/from-template`,
  summary: 'Add the usual steps of its channel that it does not have yet (by title).',
  may: 'plan',
  params: inActivity,
  answer: z.object({ steps: z.array(Step) }),
  refusals: ['not_open', 'too_many_steps'],
});
