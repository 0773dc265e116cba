import type { CalendarDate } from '@cadans/domain/calendar-date';
import { USUAL_CHOICE } from '@cadans/domain/notice';
import type { ReminderKind } from '@cadans/domain/reminder';
import type { Sentence } from '@cadans/domain/sentence';
import type { Statement } from '../database/database.js';

/** The members of an organisation, and what they chose of how far ahead and when they are told. */
export function membersStatement(organisationId: string): Statement {
  return {
    name: 'members-to-remind',
    text: `select m.id, m.name, m.role, m.admin, m.active, m.user_id as "userId", s.days_before as "daysBefore",
        s.member_id is not null as "isSet", s.quiet_from as "quietFrom", s.quiet_until as "quietUntil"
      from member m left join notice_setting s on s.organisation_id = m.organisation_id and s.member_id = m.id
      where m.organisation_id = $1`,
    values: [organisationId],
  };
}

/** Takes the day for an organisation; answers no row when it was looked over that day already. */
export function takeDayStatement(organisationId: string, day: CalendarDate): Statement {
  return {
    name: 'take-day',
    text: `insert into reminder_round (organisation_id, on_day) values ($1, $2) on conflict (organisation_id, on_day) do nothing
      returning on_day`,
    values: [organisationId, day],
  };
}

/** One thing a member with a log-in is reminded of, and from when on by mail. */
export interface NewReminder {
  readonly memberId: string;
  readonly userId: string;
  readonly key: string;
  readonly kind: ReminderKind;
  readonly about: Readonly<Record<string, string>>;
  readonly words: Sentence;
  readonly dueAt: Date;
}

/** Shows reminders in Cadans and leaves them for the next mail, as each member chose of the kind; each once under its key. */
export function remindStatement(organisationId: string, reminders: readonly NewReminder[]): Statement {
  return {
    name: 'remind',
    text: `with told as (
        select t.*, coalesce(p.mail, $3) as mail, coalesce(p.in_app, $4) as in_app
          from json_to_recordset($2) as t ("memberId" uuid, "userId" uuid, key text, kind notice_kind, about jsonb, words jsonb, "dueAt" timestamptz)
            left join notice_preference p on p.organisation_id = $1 and p.member_id = t."memberId" and p.kind = t.kind),
      shown as (insert into notification (organisation_id, member_id, key, kind, about, words)
        select $1, "memberId", key, kind, about, words from told where in_app on conflict (organisation_id, member_id, key) do nothing)
      insert into reminder (organisation_id, member_id, user_id, key, kind, words, due_at)
        select $1, "memberId", "userId", key, kind, words, "dueAt" from told where mail on conflict (organisation_id, member_id, key) do nothing`,
    values: [organisationId, JSON.stringify(reminders), USUAL_CHOICE.mail, USUAL_CHOICE.inApp],
  };
}

/** Who, after somebody in order of id, has reminders that are to be mailed. Asked as the portfolio role. */
export function whoIsDueStatement(after: string, most: number): Statement {
  return {
    name: 'reminders-due',
    text: `select distinct user_id as "userId" from reminder
      where due_at <= nullif(current_setting('app.due_until', true), '')::timestamptz and user_id > $1 order by 1 limit $2`,
    values: [after, most],
  };
}

/** What a person is to be reminded of in an organisation; `isWanted` is false when that changed since. */
export function waitingStatement(organisationId: string, userId: string): Statement {
  return {
    name: 'waiting-reminders',
    text: `select r.id, r.kind, r.words, m.active and coalesce(p.mail, $3) as "isWanted"
      from reminder r join member m on m.organisation_id = r.organisation_id and m.id = r.member_id and m.user_id = r.user_id
        left join notice_preference p on p.organisation_id = r.organisation_id and p.member_id = r.member_id and p.kind = r.kind
      where r.organisation_id = $1 and r.user_id = $2 and r.due_at is not null order by r.created_at, r.id`,
    values: [organisationId, userId, USUAL_CHOICE.mail],
  };
}

/** Ends the waiting of reminders: they were in a mail, or are not wanted by mail any more. */
export function endWaitingStatement(organisationId: string, ids: readonly string[]): Statement {
  return {
    name: 'end-waiting',
    text: 'update reminder set due_at = null where organisation_id = $1 and id = any ($2) and due_at is not null',
    values: [organisationId, ids],
  };
}

/** Which of these reminders were in no mail to the person yet, and whether there was one on the day. */
export function mailedStatement(userId: string, day: CalendarDate, ids: readonly string[]): Statement {
  return {
    name: 'mailed-reminders',
    text: `select exists (select from user_reminder_mail where user_id = $1 and on_day = $2) as "hadToday",
      array(select one from unnest($3::uuid[]) one
        where not exists (select from user_reminder_mail where user_id = $1 and told @> array[one])) as fresh`,
    values: [userId, day, ids],
  };
}

/** Keeps which reminders the mail of a day told. */
export function mailedTodayStatement(userId: string, day: CalendarDate, ids: readonly string[]): Statement {
  return {
    name: 'mail-reminders',
    text: 'insert into user_reminder_mail (user_id, on_day, told) values ($1, $2, $3)',
    values: [userId, day, ids],
  };
}
