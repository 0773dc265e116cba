import type pg from 'pg';

type Sql = <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

export const ZONES = [
  'Pacific/Kiritimati',
  'America/New_York',
  'Asia/Kolkata',
  'Europe/Amsterdam',
  'Australia/Lord_Howe',
  'Pacific/Honolulu',
];

/** Somebody of a test, and where they plan. */
export interface Planner {
  readonly userId: string;
  readonly organisationId: string;
  readonly memberId: string;
}

/** Makes somebody who plans in an organisation of a time zone, which has a plan for two years and work due on these days. */
export async function planner(sql: Sql, zone: string, dueOn: readonly string[]): Promise<Planner> {
  const [made] = await sql<Planner & { themeId: string; channelId: string }>(
    `with u as (insert into user_account (name, email) values ('Emma', gen_random_uuid() || '@noordlicht.example') returning id),
      o as (insert into organisation (name, time_zone) values ($1, $1) returning id),
      p as (insert into plan (organisation_id, year) select id, y from o, generate_series(2026, 2027) y),
      t as (insert into theme (organisation_id, name, colour) select id, 'Meedenken', 'brick' from o returning id),
      c as (insert into channel (organisation_id, name, kind) select id, 'Blog', 'own' from o returning id)
      insert into member (organisation_id, user_id, name, role) select o.id, u.id, 'Emma', 'marketer' from o, u
        returning user_id as "userId", organisation_id as "organisationId", id as "memberId",
          (select id from t) as "themeId", (select id from c) as "channelId"`,
    [zone],
  );
  if (!made) throw new Error('Nobody was made.');
  const { userId, organisationId, memberId, themeId, channelId } = made;
  await sql(
    `insert into activity (organisation_id, year, title, theme_id, owner_id, channel_id, starts_on, ends_on, created_on, first_committed_ends_on)
        select $1, extract(year from due), 'Blog', $2, $3, $4, due, due, due - 60, due from unnest($5::date[]) due`,
    [organisationId, themeId, memberId, channelId, dueOn],
  );
  return { userId, organisationId, memberId };
}

/** Makes somebody a member of another organisation, too. */
export async function join(sql: Sql, { userId }: Planner, organisationId: string, role = 'marketer') {
  await sql(`insert into member (organisation_id, user_id, name, role) values ($1, $2, 'Emma', $3)`, [
    organisationId,
    userId,
    role,
  ]);
}

/** Which weeks somebody was told, as it is kept, as it was mailed and as it was shown, over all organisations; and the jobs left for it. */
export async function weeksOf(sql: Sql, { userId }: Planner) {
  const [told] = await sql<{ had: string[]; mailed: string[]; shown: string[]; jobs: number }>(
    `with m as (select organisation_id, id from member where user_id = $1),
      mail as (select id, right(key, 8) as week from outgoing_mail where kind = 'weekly_digest' and (organisation_id, member_id) in (select * from m))
      select array(select iso_year || '-W' || lpad(iso_week::text, 2, '0') from user_digest where user_id = $1 order by 1) as had,
        array(select week from mail order by 1) as mailed,
        array(select right(key, 8) from notification where kind = 'weekly_digest' and (organisation_id, member_id) in (select * from m) order by 1) as shown,
        (select count(*)::integer from job where key in (select id::text from mail)) as jobs`,
    [userId],
  );
  return told;
}

/** Of what somebody was reminded: every key as it was shown, and how often it was in a mail; and the most mails of one day. */
export async function remindersOf(sql: Sql, { userId }: Planner) {
  const rows = await sql<{ key: string; mails: number; waits: boolean }>(
    `select n.key, (select count(*)::integer from user_reminder_mail u where u.user_id = $1 and u.told @> array[r.id]) as mails,
        r.due_at is not null as waits
      from notification n join member m on m.organisation_id = n.organisation_id and m.id = n.member_id and m.user_id = $1
        left join reminder r on r.organisation_id = n.organisation_id and r.member_id = n.member_id and r.key = n.key
      where n.kind <> 'weekly_digest' order by n.key`,
    [userId],
  );
  const days = await sql<{ day: string; mails: number }>(
    `select right(key, 10) as day, count(*)::integer as mails from outgoing_mail o
      where key like '% reminders %' and member_id in (select id from member where user_id = $1) group by 1 order by 1`,
    [userId],
  );
  return { rows, days };
}
