import { createActivity, NewActivity } from '@cadans/contracts/activities';
import { day } from '@cadans/contracts/values';
import { windowAround } from '@cadans/domain/activity';
import * as z from 'zod/mini';
import { tool } from '../tool.js';
import { idempotencyKey, keyOf, Written, writtenOf } from './written-activity.js';

/** What is deliberately not is overridden by a person, on the screen. */
const Input = z.extend(z.omit(NewActivity, { overrides: true, endsOn: true }), {
  endsOn: z.optional(
    day.check(z.describe('Last day; left out: the day, week or month of startsOn, as precision says.')),
  ),
  idempotencyKey,
});

/** Plans an activity. */
export const PLAN_ACTIVITY = tool({
  name: 'plan_activity',
  title: { nl: 'Activiteit plannen', en: 'Plan an activity' },
  description:
    'Plan an activity: it serves a theme that its year has chosen and has one owner; what_to_plan_with has the ids. ' +
    'Refused in a year without a plan, for who takes no part, and on what the organisation deliberately does not do: ' +
    'then tell people why, and do not try to get around it.',
  contracts: [createActivity],
  writes: true,
  input: Input,
  output: Written,
  run: async ({ idempotencyKey: key, endsOn, startsOn, precision, ...more }, { ask }) => {
    const window = endsOn ? { startsOn, endsOn } : windowAround(startsOn, precision);
    const activity = await ask(createActivity, {
      body: { ...more, ...window, precision },
      idempotencyKey: keyOf(key),
    });
    return {
      words: {
        nl: `Gepland van ${activity.startsOn} tot en met ${activity.endsOn}.`,
        en: `Planned from ${activity.startsOn} to ${activity.endsOn}.`,
      },
      data: writtenOf(activity),
    };
  },
});
