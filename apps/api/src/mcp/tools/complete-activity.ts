import { completeActivity, link } from '@cadans/contracts/activities';
import { day, id, line } from '@cadans/contracts/values';
import * as z from 'zod/mini';
import { tool } from '../tool.js';
import { idempotencyKey, keyOf, Written, writtenOf } from './written-activity.js';

/** Reports an activity as done. */
export const COMPLETE_ACTIVITY = tool({
  name: 'complete_activity',
  title: { nl: 'Activiteit afronden', en: 'Complete an activity' },
  description:
    'Say that an activity is done, on a day that is not in the future, with a link when there is something to see. ' +
    'Give the version that was read; or, when it was published elsewhere, an externalId of that publication: the same one again ' +
    'changes nothing.',
  contracts: [completeActivity],
  writes: true,
  input: z.strictObject({
    activityId: id,
    doneOn: z.optional(day.check(z.describe('Left out: today.'))),
    link: z.optional(link),
    version: z.optional(z.int().check(z.gte(1))),
    externalId: z.optional(line(200)),
    idempotencyKey,
  }),
  output: Written,
  run: async ({ activityId, doneOn, version, idempotencyKey: key, ...more }, { ask, who }) => {
    const activity = await ask(completeActivity, {
      params: { activityId },
      version,
      body: { ...more, doneOn: doneOn ?? who.today },
      idempotencyKey: keyOf(key),
    });
    return {
      words: { nl: `Gedaan op ${activity.doneOn}.`, en: `Done on ${activity.doneOn}.` },
      data: writtenOf(activity),
    };
  },
});
