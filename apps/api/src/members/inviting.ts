import { INVITATION_DAYS, INVITATION_PAGE, MOST_INVITATIONS } from '@cadans/contracts/invitations';
import type { Language } from '@cadans/contracts/session';
import type { Role } from '@cadans/domain/ability';
import type { Send } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import type { MailLinks } from '../mail/mail-links.js';
import { sendMail } from '../mail/send-mail.js';
import { newLinkToken } from '../requests/link-token.js';
import { invitationMail } from './invitation-mail.js';

/** Somebody to invite; `memberId` is who was named already. */
export interface Invited {
  readonly email: string;
  readonly name: string | null;
  readonly memberId: string | null;
}

const SENT_TODAY = `select count(*)::int as sent from invitation where organisation_id = $1 and created_at > now() - interval '1 day'`;
const BY = `select o.name as organisation, coalesce(u.language, 'nl') as language from organisation o
  join member m on m.organisation_id = o.id and m.id = $2 left join user_account u on u.id = m.user_id where o.id = $1`;
const INVITE = `insert into invitation (organisation_id, id, token_hash, email, name, member_id, role, admin, language, invited_by_id, expires_at)
  select $1, $2, $3, $4, coalesce((select name from member where organisation_id = $1 and id = $6), $5), $6, $7, $8, $9, $10, now() + make_interval(days => ${INVITATION_DAYS})
  returning coalesce(name, '') as name`;

/** Invites by mail, in the language of who invites; answers the ids. Refused beyond what an organisation sends in a day. */
export async function sendInvitations(
  send: Send,
  links: MailLinks,
  by: CurrentMember,
  people: readonly Invited[],
  as: { readonly role: Role; readonly admin: boolean },
): Promise<string[]> {
  const { organisationId } = by;
  if (people.length === 0) return [];
  const [today] = await send<{ sent: number }>({ text: SENT_TODAY, values: [organisationId] });
  if ((today?.sent ?? 0) + people.length > MOST_INVITATIONS) throw new Refusal('too_many_invitations');
  const [from] = await send<{ organisation: string; language: Language }>({
    text: BY,
    values: [organisationId, by.id],
  });
  if (!from) throw new Refusal('not_found');
  const ids: string[] = [];
  for (const { email, name, memberId } of people) {
    const { token, hash } = newLinkToken();
    const id = newId();
    const [kept] = await send<{ name: string }>({
      name: 'invite',
      text: INVITE,
      values: [organisationId, id, hash, email, name, memberId, as.role, as.admin, from.language, by.id],
    });
    const href = `${links.to(INVITATION_PAGE)}#${organisationId}/${token}`;
    await sendMail(send, {
      key: `invitation ${id}`,
      kind: 'invitation',
      to: { name: kept?.name ?? '', address: email },
      content: invitationMail({ ...from, by: by.name, role: as.role, email, href }),
    });
    ids.push(id);
  }
  return ids;
}
