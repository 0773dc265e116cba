import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation } from './values.js';

/** The work of a team over the coming 13 ISO weeks, in hours; the nth entry is about the nth week. */
export const TeamLoad = z.object({
  /** Mondays; the first is this week's, which carries what is late too. */
  mondays: z.array(day),
  /** What an activity usually takes. */
  usualHours: z.number(),
  /** In activities a week, of all together. */
  weeklyCapacity: z.int(),
  /** Hours a week of who has no number of their own. */
  equalPart: z.number(),
  people: z.array(
    z.object({
      memberId: id,
      name: z.string(),
      /** Whether work can be given to them: a part of the capacity is theirs. */
      carries: z.boolean(),
      /** Hours a week they have for marketing; null = an equal part of what was agreed. */
      hoursAWeek: z.nullable(z.number()),
      hours: z.array(z.number()),
      capacity: z.array(z.number()),
      /** Working days on which they are away. */
      daysAway: z.array(z.int()),
    }),
  ),
});
export type TeamLoad = z.infer<typeof TeamLoad>;

export const showTeamLoad = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/load',
  summary: 'What everybody carries in the coming 13 weeks, in hours against capacity, and who is away.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: TeamLoad,
});
