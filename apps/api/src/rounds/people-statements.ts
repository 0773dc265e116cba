import type { Role } from '@cadans/domain/ability';
import type { CalendarDate } from '@cadans/domain/calendar-date';

/** Persons after one, in order of id, and of which of these weeks they had their digest. Asked of the identity tables. */
export const PEOPLE = `select id as "userId", language, email as address, array(
      select iso_year || '-W' || lpad(iso_week::text, 2, '0') from user_digest
        where user_id = u.id and (iso_year, iso_week) in (select * from unnest($3::integer[], $4::integer[]))) as had
  from user_account u where id > $1 order by id limit $2`;

/** Some persons. Asked of the identity tables. */
export const SOME_PEOPLE = `select id as "userId", language, email as address, '{}'::text[] as had
  from user_account where id = any ($1) order by id`;

/** A membership as it is kept; null where nothing was chosen. */
export interface KeptBelonging {
  readonly [column: string]: unknown;
  readonly userId: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly timeZone: string;
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
  readonly admin: boolean;
  readonly active: boolean;
  readonly mail: boolean | null;
  readonly inApp: boolean | null;
  readonly isSet: boolean;
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
  readonly lookedOver: CalendarDate[];
}

/**
 * The memberships of persons, how they want their digest there, and on which days since one the organisations were looked over
 * for reminders. Asked as the portfolio role.
 */
export const MEMBERSHIPS = `select m.user_id as "userId", m.organisation_id as "organisationId", o.name as organisation,
    o.time_zone as "timeZone", m.id as "memberId", m.name, m.role, m.admin, m.active, p.mail, p.in_app as "inApp",
    s.member_id is not null as "isSet", s.quiet_from as "quietFrom", s.quiet_until as "quietUntil",
    array(select on_day::text from reminder_round r where r.organisation_id = m.organisation_id and r.on_day >= $2::date) as "lookedOver"
  from member m join organisation o on o.id = m.organisation_id
    left join notice_preference p on p.organisation_id = m.organisation_id and p.member_id = m.id and p.kind = 'weekly_digest'
    left join notice_setting s on s.organisation_id = m.organisation_id and s.member_id = m.id
  where m.user_id = any ($1) order by m.id`;
