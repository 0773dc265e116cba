import { postponeActivity } from '@cadans/contracts/moves';
import { id } from '@cadans/contracts/values';
import { DECISION_FROM } from '@cadans/domain/postponement';
import * as z from 'zod/mini';
import { tool } from '../tool.js';
import { idempotencyKey, keyOf, Written, writtenOf } from './written-activity.js';

/** Moves an activity later, with a reason that stays. */
export const POSTPONE_ACTIVITY = tool({
  name: 'postpone_activity',
  title: { nl: 'Activiteit uitstellen', en: 'Postpone an activity' },
  description:
    'Move an activity to later days, with a reason; it goes into a ledger that nobody can change. The version is the ' +
    `one that was read: when it was changed since, read again. After ${DECISION_FROM} postponements it is refused: then somebody who ` +
    'steers decides on the screen to do it or to scrap it. The reason other needs a note.',
  contracts: [postponeActivity],
  writes: true,
  input: z.extend(postponeActivity.body, {
    activityId: id,
    version: z.int().check(z.gte(1)),
    idempotencyKey,
  }),
  output: Written,
  run: async ({ activityId, version, idempotencyKey: key, ...body }, { ask }) => {
    const activity = await ask(postponeActivity, {
      params: { activityId },
      version,
      body,
      idempotencyKey: keyOf(key),
    });
    const data = writtenOf(activity);
    return {
      words: {
        nl: `Uitgesteld naar ${data.endsOn}; dat is ${data.slides} keer nu.${data.needsDecision ? ' Een volgende keer beslist wie stuurt.' : ''}`,
        en: `Postponed to ${data.endsOn}; that is ${data.slides} times now.${data.needsDecision ? ' The next time somebody who steers decides.' : ''}`,
      },
      data,
    };
  },
});
