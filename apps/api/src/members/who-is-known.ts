import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { invite } from '@cadans/contracts/invitations';
import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { Invited } from './inviting.js';

type Left = AnswerOf<typeof invite>['left'];

const MEMBERS = `select u.email from member m join user_account u on u.id = m.user_id
  where m.organisation_id = $1 and u.email = any ($2)`;
const OPEN = `select email, member_id as "memberId" from invitation
  where organisation_id = $1 and accepted_at is null and revoked_at is null and (email = any ($2) or member_id = any ($3))`;
const NAMED = `select id from member where organisation_id = $1 and id = any ($2) and user_id is null and active and removed_at is null for share`;

/**
 * Who of these takes part already, or is invited already. Refused when somebody is named who is not there to be invited: of
 * another organisation, let go, or with a login already; or the same one twice.
 */
export async function whoIsKnown(
  send: Send,
  organisationId: string,
  people: readonly Invited[],
): Promise<Left> {
  const emails = people.map(({ email }) => email);
  const memberIds = people.flatMap(({ memberId }) => memberId ?? []);
  const named = await send<{ id: string }>({ text: NAMED, values: [organisationId, memberIds] });
  if (named.length < memberIds.length) throw new Refusal('not_found');
  const members = await send<{ email: string }>({ text: MEMBERS, values: [organisationId, emails] });
  const open = await send<{ email: string; memberId: string | null }>({
    text: OPEN,
    values: [organisationId, emails, memberIds],
  });
  const isMember = new Set(members.map(({ email }) => email));
  const isInvited = (person: Invited) =>
    open.some(
      ({ email, memberId }) => email === person.email || (memberId !== null && memberId === person.memberId),
    );
  return people.flatMap((person): Left => {
    if (isMember.has(person.email)) return [{ email: person.email, why: 'already_member' }];
    return isInvited(person) ? [{ email: person.email, why: 'already_invited' }] : [];
  });
}
