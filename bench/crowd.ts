import pg from 'pg';
import { sessionCookie } from './session-cookie.ts';

/** An organisation of the crowd, and the cookie of its marketer's session. */
export interface Organisation {
  readonly id: string;
  readonly activities: number;
  readonly cookie: string;
}

const PEOPLE = `
  with person as (insert into user_account (name, email, email_verified) values ('Marketer', $1 || '@bench.example', true) returning id),
    session as (insert into user_session (user_id, token, expires_at) select id, $1, now() + interval '1 day' from person)
  insert into member (organisation_id, user_id, name, role) select $2, id, 'Marketer', 'marketer' from person`;

const LISTS = [
  `insert into member (organisation_id, name, role) select $1, 'Member ' || n, 'marketer' from generate_series(2, 12) n`,
  `insert into theme (organisation_id, name, colour) select $1, 'Theme ' || n, (array['brick', 'indigo', 'teal', 'plum', 'moss', 'ochre', 'slate', 'rose'])[n] from generate_series(1, 8) n`,
  `insert into channel (organisation_id, name, kind, position) select $1, 'Channel ' || n, (enum_range(null::channel_kind))[1 + n % 8], n from generate_series(1, 10) n`,
  `insert into campaign (organisation_id, theme_id, name) select $1, id, 'Campaign for ' || name from theme where organisation_id = $1`,
];

const PLAN = [
  `insert into plan (organisation_id, year, many_themes_reason) values ($1, $2, 'To measure with')`,
  `insert into foundation (organisation_id, year, core_message) values ($1, $2, 'IT that thinks along.')`,
  `insert into plan_theme (organisation_id, year, theme_id, weight, position)
    select $1, $2, id, case n when 1 then 16 else 12 end, n from (select id, row_number() over (order by id) as n from theme where organisation_id = $1) t`,
];

// A year as people fill it: spread over the weeks, most of it a few days long, what is past mostly done.
const ACTIVITIES = `
  insert into activity (organisation_id, year, title, brief, theme_id, owner_id, channel_id, campaign_id, starts_on, ends_on,
    precision, status, effort_hours, first_committed_ends_on, done_on, created_on, created_by_id)
  select $1, $2, initcap(v.words[1 + r.verb]) || ' ' || v.words[1 + r.what] || ' ' || v.words[1 + r.whom] || ' ' || r.n, repeat('Waarom, voor wie en met welke boodschap. ', 5),
    t.id, m.ids[1 + r.owner], c.ids[1 + r.channel], case when r.campaign = 0 then (select id from campaign p where p.organisation_id = $1 and p.theme_id = t.id) end,
    d.first, d.last, (enum_range(null::activity_precision))[1 + r.precision], (case when d.done then 'done' when r.status = 0 then 'in_work' else 'planned' end)::activity_status,
    nullif(r.effort, 0) * 2, d.last, case when d.done then d.last end, d.first - 30, m.ids[1]
  from (select n, floor(random() * 30)::int as verb, floor(random() * 30)::int as what, floor(random() * 30)::int as whom, floor(random() * 8)::int as theme,
      floor(random() * 12)::int as owner, floor(random() * 10)::int as channel, floor(random() * 3)::int as campaign, floor(random() * 360)::int as day,
      floor(random() * 6)::int as length, (random() ^ 3 * 3)::int % 3 as precision, floor(random() * 5)::int as status, floor(random() * 9)::int as effort
    from generate_series(1, $3::int) n offset 0) r
  join (select id, row_number() over (order by id) - 1 as n from theme where organisation_id = $1) t on t.n = r.theme
  cross join (select array_agg(id order by id) as ids from member where organisation_id = $1) m
  cross join (select array_agg(id order by id) as ids from channel where organisation_id = $1) c
  cross join (select string_to_array('plan schrijf maak deel toon vertel vraag test meet leer nieuwsbrief blog webinar klantverhaal vacature whitepaper video interview checklist demo zorg onderwijs overheid bouw industrie handel logistiek gemeenten woningcorporaties accountants', ' ') as words) v
  cross join lateral (select make_date($2, 1, 1) + r.day as first, make_date($2, 1, 1) + r.day + least(r.length, 364 - r.day) as last,
    make_date($2, 1, 1) + r.day + 5 < current_date and r.status > 0 as done) d`;

/** Makes an organisation with a plan of so many activities, as the API's role: through all walls and triggers. */
export async function makeOrganisation(userUrl: string, name: string, year: number, activities: number) {
  const client = new pg.Client({ connectionString: userUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('select uuidv7() as id');
    const id = rows[0]?.id ?? '';
    await client.query(`begin; set local app.organisation_id = '${id}'`);
    await client.query('insert into organisation (id, name) values ($1, $2)', [id, name]);
    await client.query(PEOPLE, [name, id]);
    for (const statement of LISTS) await client.query(statement, [id]);
    for (const statement of PLAN) await client.query(statement, [id, year]);
    await client.query(ACTIVITIES, [id, year, activities]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** The organisations that were made, by the number of their activities. */
export async function readCrowd(superuser: pg.Pool): Promise<Organisation[]> {
  const { rows } = await superuser.query<{ id: string; name: string; activities: string }>(
    `select o.id, o.name, split_part(o.name, '-', 2) as activities from organisation o order by o.name`,
  );
  return rows.map(({ id, name, activities }) => ({
    ...{ id, activities: Number(activities), cookie: sessionCookie(name) },
  }));
}
