import * as z from 'zod/mini';
import { PlannedRow } from './activities.js';
import { endpoint } from './endpoint.js';
import { id, inOrganisation } from './values.js';

/** Who looks at which activity at this moment. */
export const Presence = z.object({ memberId: id, activityId: id });
export type Presence = z.infer<typeof Presence>;

/**
 * What has changed in an organisation since the message before; in the first one, how things stand.
 *
 * - `years`: of every plan its version, which grows with each write that the year shows, and its shape, which grows with
 *   those that are not about activities;
 * - `touched`: activities that something happened to, and who did it (null: no member);
 * - `activities`: what became of those, one row each; null when they are too many to tell;
 * - `present`: who is looking at what;
 * - `unread`: how much of what one was told oneself is not read.
 */
export const Changes = z.object({
  years: z.array(z.object({ year: z.int(), version: z.int(), shape: z.int() })),
  touched: z.array(z.object({ activityId: id, kind: z.string(), byId: z.nullable(id) })),
  activities: z.nullable(z.array(PlannedRow)),
  present: z.array(Presence),
  unread: z.int(),
});
export type Changes = z.infer<typeof Changes>;

export const followChanges = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/changes',
  summary: 'Hear within two seconds what others change; after a break from where one was (Last-Event-ID).',
  may: 'read',
  params: z.object(inOrganisation),
  answer: Changes,
  stream: true,
});

export const lookAt = endpoint({
  method: 'PUT',
  path: '/organisations/:organisationId/presence',
  summary: 'Say which activity one is looking at (null: none); it holds for 45 seconds.',
  may: 'read',
  audited: false,
  params: z.object(inOrganisation),
  body: z.strictObject({ activityId: z.nullable(id) }),
  status: 204,
});
