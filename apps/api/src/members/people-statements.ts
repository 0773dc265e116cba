import type { OpenInvitation } from '@cadans/contracts/invitations';
import type { Person } from '@cadans/contracts/members';
import type { Statement } from '../database/database.js';

const OPEN_WORK = `status in ('planned', 'in_work', 'ready') and deleted_at is null`;

// What is personal is told to an admin alone ($2); who was removed is no longer among the people.
const PEOPLE = `select m.id as "memberId", m.name, m.role, m.admin,
    case when not m.active then 'suspended' when m.user_id is not null then 'active'
      when exists (select from invitation i where i.organisation_id = m.organisation_id and i.member_id = m.id
        and i.accepted_at is null and i.revoked_at is null) then 'invited' else 'named' end as state,
    case when $2 then u.email end as email,
    case when $2 then to_char(v.last_on, 'YYYY-MM-DD') end as "lastOn",
    json_build_object(
      'activities', (select count(*)::int from activity where organisation_id = m.organisation_id and owner_id = m.id and ${OPEN_WORK}),
      'steps', (select count(*)::int from step s join activity a on a.organisation_id = s.organisation_id and a.id = s.activity_id
        where s.organisation_id = m.organisation_id and s.owner_id = m.id and s.done_on is null and a.status in ('planned', 'in_work', 'ready') and a.deleted_at is null),
      'promises', (select count(*)::int from cadence where organisation_id = m.organisation_id and owner_id = m.id
        and (valid_until is null or valid_until >= today_in(m.organisation_id))),
      'themes', (select count(*)::int from theme where organisation_id = m.organisation_id and owner_id = m.id)) as carries
  from member m
    left join user_account u on u.id = m.user_id
    left join member_visit v on v.organisation_id = m.organisation_id and v.member_id = m.id
  where m.organisation_id = $1 and m.removed_at is null order by m.name, m.id`;

/** Who takes part; with addresses and last visits for an admin. */
export function peopleStatement(organisationId: string, forAdmin: boolean): Statement {
  return { name: 'people', text: PEOPLE, values: [organisationId, forAdmin] };
}

export type PersonRow = Person & { readonly [column: string]: unknown };

const OPEN = `select i.id, i.email, i.name, i.member_id as "memberId", i.role, i.admin, b.name as "invitedBy",
    i.created_at as "sentAt", i.expires_at as "expiresAt", i.expires_at <= now() as over
  from invitation i join member b on b.organisation_id = i.organisation_id and b.id = i.invited_by_id
  where i.organisation_id = $1 and i.accepted_at is null and i.revoked_at is null and ($2::uuid[] is null or i.id = any ($2))
  order by i.created_at desc, i.email`;

/** The invitations that wait: all, or of some ids. */
export function openInvitations(organisationId: string, ids: readonly string[] | null): Statement {
  return { name: 'open-invitations', text: OPEN, values: [organisationId, ids] };
}

/** An invitation as the database hands it. */
export interface InvitationRow extends Omit<OpenInvitation, 'sentAt' | 'expiresAt'> {
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly [column: string]: unknown;
}

/** An invitation as it is told. */
export function invitationView({ sentAt, expiresAt, ...row }: InvitationRow): OpenInvitation {
  return { ...row, sentAt: sentAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
