import type { Invitation } from '@cadans/contracts/invitations';
import type { Language } from '@cadans/contracts/session';
import type { Role } from '@cadans/domain/ability';
import type { Statement } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import { hashOfToken } from '../requests/link-token.js';

/** An invitation as it stands, with whose account is at its address. */
export interface FoundInvitation {
  readonly id: string;
  readonly organisation: string;
  readonly invitedBy: string;
  readonly language: Language;
  readonly email: string | null;
  readonly name: string | null;
  readonly memberId: string | null;
  readonly role: Role;
  readonly admin: boolean;
  readonly expiresAt: Date;
  readonly state: Invitation['state'];
  readonly acceptedById: string | null;
  /** Who has an account at that very address. */
  readonly userId: string | null;
  readonly [column: string]: unknown;
}

const FOUND = `select i.id, o.name as organisation, b.name as "invitedBy", i.language, i.email, i.name, i.member_id as "memberId", i.role, i.admin,
    i.expires_at as "expiresAt", i.accepted_by_id as "acceptedById",
    case when i.accepted_at is not null then 'used' when i.revoked_at is not null then 'withdrawn' when i.expires_at <= now() then 'over' else 'open' end as state,
    (select id from user_account where email = i.email) as "userId"
  from invitation i
    join organisation o on o.id = i.organisation_id
    join member b on b.organisation_id = i.organisation_id and b.id = i.invited_by_id`;
const OF_LINK = `${FOUND} where i.organisation_id = $1 and i.token_hash = $2`;
const AT_ADDRESS = `${FOUND} where i.organisation_id = $1 and i.id = $2 and i.email = $3`;

/** The invitation of a link, whatever became of it; the token itself is nowhere to be looked up by. */
export function invitationOfLink(organisationId: string, token: string): Statement {
  return { name: 'invitation-of-link', text: OF_LINK, values: [organisationId, hashOfToken(token)] };
}

/** The same, held until the transaction ends: who comes second waits, and finds it used. */
export function heldInvitationOfLink(organisationId: string, token: string): Statement {
  return { text: `${OF_LINK} for update of i`, values: [organisationId, hashOfToken(token)] };
}

/** An invitation by its id, as long as it is at this address; held until the transaction ends. */
export function heldInvitationAt(organisationId: string, id: string, email: string): Statement {
  return { text: `${AT_ADDRESS} for update of i`, values: [organisationId, id, email] };
}

/** Refuses what cannot be accepted any more. */
export function requireOpen({ state }: FoundInvitation): void {
  if (state === 'over') throw new Refusal('invitation_over');
  if (state === 'used') throw new Refusal('invitation_used');
  if (state === 'withdrawn') throw new Refusal('invitation_withdrawn');
}

/** An address so that its owner knows it and nobody else learns it: `s•••@brugtech.example`. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  return `${first}•••${email.slice(at)}`;
}
