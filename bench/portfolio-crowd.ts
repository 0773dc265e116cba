import type pg from 'pg';
import { built } from './built.ts';
import { sessionCookie } from './session-cookie.ts';

/** A consultant with many accounts. */
export interface Consultant {
  readonly cookie: string;
  /** The accounts, as the ids of their organisations. */
  readonly accounts: readonly string[];
}

const NAME = 'consultant-of-many';

const CONSULTANT = `
  with person as (insert into user_account (name, email, email_verified) values ('Consultant', $1 || '@bench.example', true) returning id),
    session as (insert into user_session (user_id, token, expires_at) select id, $1, now() + interval '1 day' from person)
  insert into member (organisation_id, user_id, name, role)
    select organisation_id, person.id, 'Consultant', 'consultant' from unnest($2::uuid[]) organisation_id, person`;

// Of long ago, which only who may suspend the guards can write: so there is a rhythm to tell of.
const PROMISES = `
  insert into cadence (organisation_id, channel_id, owner_id, created_by_id, times, per, valid_from)
  select c.organisation_id, c.id, m.id, m.id, 1 + c.position % 2, (array['week', 'fortnight', 'month'])[1 + c.position % 3]::period_kind,
    make_date($2, 1, 1) - 90
  from channel c
    join lateral (select id from member where organisation_id = c.organisation_id order by id limit 1) m on true
  where c.organisation_id = any ($1) and c.position <= 4`;

/** Makes so many organisations with promises, of which one person is the consultant; those made before are used again. */
export async function makeConsultant(
  { superuser, year }: { superuser: pg.Pool; year: number },
  accounts: number,
  activities: number,
): Promise<Consultant> {
  const known = await accountsOf(superuser);
  if (known.length > 0) return { cookie: sessionCookie(NAME), accounts: known };
  const client = await superuser.connect();
  try {
    const { makeCrowd } = await built.crowd();
    const crowd = await makeCrowd(client, { organisations: accounts, activitiesEach: activities, year });
    const ids = crowd.map(({ organisationId }) => organisationId);
    await client.query('begin; set local session_replication_role = replica');
    await client.query(PROMISES, [ids, year]);
    await client.query('commit');
    await client.query(CONSULTANT, [NAME, ids]);
    await client.query('vacuum analyze');
  } finally {
    client.release();
  }
  return { cookie: sessionCookie(NAME), accounts: await accountsOf(superuser) };
}

async function accountsOf(superuser: pg.Pool): Promise<string[]> {
  const { rows } = await superuser.query<{ id: string }>(
    `select organisation_id as id from member m join user_account u on u.id = m.user_id and u.email = $1 || '@bench.example'`,
    [NAME],
  );
  return rows.map(({ id }) => id);
}
