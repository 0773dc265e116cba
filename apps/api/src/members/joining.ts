import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { acceptInvitation } from '@cadans/contracts/invitations';
import type { Send, Statement } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { Refusal } from '../http/refusal.js';
import type { FoundInvitation } from './found-invitation.js';

type Accepted = AnswerOf<typeof acceptInvitation>;

const NEW = `insert into member (organisation_id, id, user_id, name, role, admin)
  select $1, $2, $3, coalesce($4, u.name), $5, $6 from user_account u where u.id = $3 returning id`;
// Who was named keeps the id, and with it what is on that name; and the name that history tells.
const NAMED = `update member set user_id = $3, role = $4, admin = $5
  where organisation_id = $1 and id = $2 and user_id is null and active and removed_at is null returning id`;
const USED =
  'update invitation set accepted_at = now(), accepted_by_id = $3 where organisation_id = $1 and id = $2';

/** Makes a person a member as the invitation says, and uses it up. */
export async function joinOrganisation(
  send: Send,
  organisationId: string,
  invitation: FoundInvitation,
  userId: string,
  name: string | undefined,
): Promise<Accepted> {
  const { id, memberId, role, admin } = invitation;
  const [joined] = await send<{ id: string }>(
    memberId === null
      ? { text: NEW, values: [organisationId, newId(), userId, name ?? null, role, admin] }
      : { text: NAMED, values: [organisationId, memberId, userId, role, admin] },
  );
  if (!joined) throw new Refusal('invitation_withdrawn');
  await send({ text: USED, values: [organisationId, id, joined.id] });
  return { organisationId, memberId: joined.id, role };
}

/** As what a person takes part in an organisation. */
export function memberOfUser(organisationId: string, userId: string): Statement {
  return {
    text: `select organisation_id as "organisationId", id as "memberId", role from member
      where organisation_id = $1 and user_id = $2 and active`,
    values: [organisationId, userId],
  };
}
