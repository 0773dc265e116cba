import { ROLES } from '@cadans/domain/ability';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id, inOrganisation } from './values.js';

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
  summary: 'The members of the organisation, also those named but not yet invited.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ members: z.array(Member) }),
});

export const changeMember = endpoint({
  method: 'PATCH',
  path: '/organisations/:organisationId/members/:memberId',
  summary: 'Deactivate a member, who then owns no open work, or activate again.',
  may: 'administer',
  params: z.object({ ...inOrganisation, memberId: id }),
  body: z.strictObject({ active: z.boolean() }),
  answer: Member,
  refusals: ['member_owns_open_work'],
});
