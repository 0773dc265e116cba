import type pg from 'pg';

/** How many of what; `year` is the year that all activities lie in. */
export interface CrowdSize {
  readonly organisations: number;
  readonly activitiesEach: number;
  readonly year?: number;
}

/** An organisation of a crowd. */
export interface CrowdOrganisation {
  readonly organisationId: string;
  /** The member who logs in: a director, with a user of its own. */
  readonly memberId: string;
  readonly userId: string;
}

/**
 * Makes many organisations with many activities, for measuring: 8 themes, 10 channels and 12 members each, the
 * activities spread over the year and mixed with those of the others, as they would come in. As `app_user` every rule
 * and trigger runs along. A superuser (of a throw-away server) sets them aside and is several times faster: the rows,
 * and the first line of each history, are the same.
 */
export async function makeCrowd(
  client: pg.Client,
  { organisations, activitiesEach, year = 2026 }: CrowdSize,
): Promise<CrowdOrganisation[]> {
  const { rows } = await client.query('select rolsuper as free from pg_roles where rolname = current_user');
  const plan = rows[0]?.free ? `with made as (${ACTIVITIES} returning *) ${HISTORY}` : ACTIVITIES;
  const crowd: CrowdOrganisation[] = [];
  for (let number = 0; number < organisations; number++) crowd.push(await makeOrganisation(client, year));
  for (let from = 0; from < activitiesEach; from += SLICE) {
    const to = Math.min(from + SLICE, activitiesEach) - 1;
    for (const { organisationId } of crowd)
      await inOrganisation(client, organisationId, async () => {
        if (rows[0]?.free) await client.query('set local session_replication_role = replica');
        await client.query(plan, [organisationId, year, from, to, WORDS]);
      });
  }
  return crowd;
}

/** So many activities of one organisation come together; then the next has its turn. */
const SLICE = 500;

async function inOrganisation<T>(
  client: pg.Client,
  organisationId: string,
  work: () => Promise<T>,
): Promise<T> {
  await client.query(`begin; set local app.organisation_id = '${organisationId}'`);
  try {
    const made = await work();
    await client.query('commit');
    return made;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function makeOrganisation(client: pg.Client, year: number): Promise<CrowdOrganisation> {
  const { rows: ids } = await client.query<{ organisation: string; user: string }>(
    `insert into user_account (id, name, email, email_verified) select id, 'Bezoeker', id || '@crowd.example', true
      from (select uuidv7() as id) made returning uuidv7() as organisation, id as user`,
  );
  const { organisation = '', user = '' } = ids[0] ?? {};
  const memberId = await inOrganisation(client, organisation, async () => {
    await client.query(
      `insert into organisation (id, name) values ($1::uuid, 'Organisatie ' || right($1::text, 6))`,
      [organisation],
    );
    const members = await client.query<{ id: string }>(
      `insert into member (organisation_id, user_id, name, role)
        select $1::uuid, case number when 1 then $2::uuid end, 'Medewerker ' || number, (case number when 1 then 'director' else 'marketer' end)::role
        from generate_series(1, 12) number returning id`,
      [organisation, user],
    );
    await client.query(THEMES, [organisation]);
    await client.query(CHANNELS, [organisation]);
    await client.query(
      `insert into plan (organisation_id, year, many_themes_reason) values ($1, $2, 'Om mee te meten')`,
      [organisation, year],
    );
    await client.query(CHOSEN, [organisation, year]);
    return members.rows[0]?.id ?? '';
  });
  return { organisationId: organisation, memberId, userId: user };
}

const THEMES = `insert into theme (organisation_id, name, colour)
  select $1::uuid, 'Thema ' || number, (array['brick', 'indigo', 'teal', 'plum', 'moss', 'ochre', 'slate', 'rose'])[number]
  from generate_series(1, 8) number`;

const CHANNELS = `insert into channel (organisation_id, name, kind, position)
  select $1::uuid, 'Kanaal ' || number, (case number % 3 when 0 then 'own' when 1 then 'social' else 'mail' end)::channel_kind, number
  from generate_series(1, 10) number`;

const CHOSEN = `insert into plan_theme (organisation_id, year, theme_id, weight, position)
  select $1::uuid, $2, id, case number when 8 then 16 else 12 end, number
  from (select id, row_number() over (order by id) as number from theme where organisation_id = $1) numbered`;

const WORDS = [
  'Klantverhaal',
  'Nieuwsbrief',
  'Vraag van de week',
  'Webinar',
  'Terugblik',
  'Vacature',
  'Artikel',
  'Uitnodiging',
];

// 7919 is prime: consecutive numbers land on days all over the year. The past half is done, the rest is planned.
const ACTIVITIES = `
  with lists as (
    select array(select theme_id from plan_theme where organisation_id = $1 and year = $2 order by position) as themes,
      array(select id from channel where organisation_id = $1 order by position) as channels,
      array(select id from member where organisation_id = $1 order by id) as members,
      make_date($2, 12, 31) - make_date($2, 1, 1) as days
  ), numbered as (
    select number, make_date($2, 1, 1) + (number * 7919 % (days + 1))::integer as day, lists.*
    from generate_series($3::integer, $4::integer) number, lists
  )
  insert into activity (organisation_id, year, title, brief, theme_id, owner_id, channel_id, starts_on, ends_on, status,
    done_on, effort_hours, created_on, first_committed_ends_on)
  select $1::uuid, $2, ($5::text[])[number % 8 + 1] || ' ' || number || ' – één vraag over “rust” op de werkvloer',
    repeat('Kort en met een voorbeeld uit de praktijk. ', 4), themes[number % 8 + 1], members[number % 12 + 1],
    channels[number % 10 + 1], day, day, (case when number % 2 = 0 then 'done' else 'planned' end)::activity_status,
    case when number % 2 = 0 then day end, case when number % 5 > 0 then number % 16 + 0.5 end, make_date($2, 1, 1), day
  from numbered`;

const HISTORY = `insert into activity_event (organisation_id, activity_id, activity_version, kind, new_values)
  select organisation_id, id, 1, 'created', to_jsonb(made) - array['organisation_id', 'id', 'version', 'created_on',
    'created_by_id', 'origin', 'first_committed_ends_on', 'scrapping_id'] from made`;
