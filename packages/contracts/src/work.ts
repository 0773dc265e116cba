import * as z from 'zod/mini';
import { PlannedRow } from './activities.js';
import { endpoint } from './endpoint.js';
import { Step } from './steps.js';
import { day, inOrganisation } from './values.js';

/** What carries a member's name, over the edge of a year too. Days in the organisation's time zone. */
export const Work = z.object({
  today: day,
  timeZone: z.string(),
  /** Open, and due before the end of the week after next, late ones of any age included; by due day. */
  owned: z.array(PlannedRow),
  /** Finished since Monday of last week, by day. */
  finished: z.array(PlannedRow),
  /** Open in the same weeks, owned by somebody else and helped with. */
  helping: z.array(PlannedRow),
  /** Open, of somebody who is away on its last day and for whom the member stands in; in the same weeks. */
  standingIn: z.array(PlannedRow),
  /** Steps not done that are the member's and due before the end of the week after next, with what they prepare. */
  steps: z.array(z.object({ ...Step.shape, activity: PlannedRow })),
});
export type Work = z.infer<typeof Work>;

export const showOwnWork = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/work',
  summary:
    'What carries the caller’s name: late, this week, the next two weeks, helping with, and steps due.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: Work,
});
