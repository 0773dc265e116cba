import { ROLES } from '@cadans/domain/ability';
import { MOST_HOURS_A_WEEK } from '@cadans/domain/team-load';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation } from './values.js';

export const Member = z.object({
  id,
  name: z.string(),
  role: z.enum(ROLES),
  admin: z.boolean(),
  active: z.boolean(),
  /** False for somebody who is named (by an import, say) and has no login yet. */
  invited: z.boolean(),
});
export type Member = z.infer<typeof Member>;

export const listMembers = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/members',
  summary:
    'The members of the organisation, also those named but not yet invited, and those who left: history names them.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ members: z.array(Member) }),
});

/** `named`: has no login and was not invited; `suspended`: may not come in for now. */
export const PERSON_STATES = ['active', 'invited', 'named', 'suspended'] as const;

/** Somebody of the organisation as its admin sees them; to others what is personal is null. */
export const Person = z.object({
  memberId: id,
  name: z.string(),
  role: z.enum(ROLES),
  admin: z.boolean(),
  state: z.enum(PERSON_STATES),
  /** What they sign in with. */
  email: z.nullable(z.string()),
  /** The day on which they were last here; null = never, or a long time ago. */
  lastOn: z.nullable(day),
  /** What is still on their name: who carries anything is not let go. */
  carries: z.object({ activities: z.int(), steps: z.int(), promises: z.int(), themes: z.int() }),
});
export type Person = z.infer<typeof Person>;

export const changeMember = endpoint({
  method: 'PATCH',
  path: '/organisations/:organisationId/members/:memberId',
  summary:
    'Give a member another role, make them admin or not, suspend them (who then owns no open work) or let them in again. An organisation keeps an admin.',
  may: 'administer',
  confirmed: true,
  params: z.object({ ...inOrganisation, memberId: id }),
  body: z.strictObject({
    active: z.optional(z.boolean()),
    role: z.optional(z.enum(ROLES)),
    admin: z.optional(z.boolean()),
  }),
  answer: Member,
  refusals: ['member_owns_open_work', 'last_admin'],
});

const hoursAWeek = z.nullable(z.number().check(z.gte(0), z.lte(MOST_HOURS_A_WEEK), z.multipleOf(0.1)));

export const giveHours = endpoint({
  method: 'PUT',
  path: '/organisations/:organisationId/members/:memberId/hours',
  summary:
    'Say how many hours a week a member has for marketing (0 to 60, one decimal); null = an equal part of what the organisation agreed.',
  may: 'steer',
  params: z.object({ ...inOrganisation, memberId: id }),
  body: z.strictObject({ hoursAWeek }),
  answer: z.object({ memberId: id, hoursAWeek: z.nullable(z.number()) }),
});

export const removeMember = endpoint({
  method: 'DELETE',
  path: '/organisations/:organisationId/members/:memberId',
  summary:
    'Take a member out of the organisation, who then owns no open work: the name stays in what was done, the login and the address go. An organisation keeps an admin.',
  may: 'administer',
  confirmed: true,
  params: z.object({ ...inOrganisation, memberId: id }),
  status: 204,
  refusals: ['member_owns_open_work', 'last_admin'],
});
