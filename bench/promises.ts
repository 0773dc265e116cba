import type pg from 'pg';

// On every channel one promise for any theme and one for a theme of its own: twenty, of every kind of period, with history.
const CADENCES = `
  insert into cadence (organisation_id, channel_id, theme_id, owner_id, times, per, valid_from, created_by_id)
  select c.organisation_id, c.id, t.id, m.id, 1 + c.n % 2, (enum_range(null::period_kind))[1 + (c.n + s.n) % 5], current_date - 500, m.id
  from (select organisation_id, id, row_number() over (partition by organisation_id order by id)::int as n from channel) c
  join lateral (select id from member where organisation_id = c.organisation_id order by id offset c.n limit 1) m on true
  cross join generate_series(0, 1) s (n)
  left join lateral (select id from theme where organisation_id = c.organisation_id order by id offset c.n % 8 limit 1) t on s.n = 1`;

const PAUSES = `
  insert into cadence_pause (organisation_id, cadence_id, from_on, until_on, reason, by_id)
  select organisation_id, id, current_date - 60, current_date - 45, 'Vakantie', owner_id
  from (select *, row_number() over (partition by organisation_id order by id) as n from cadence) c where n % 4 = 0`;

/** Promises twenty things in every organisation, as if long ago: the guards that know today are off meanwhile. */
export async function promiseInAll(superuser: pg.Pool): Promise<void> {
  const client = await superuser.connect();
  try {
    await client.query('begin');
    for (const switched of ['disable', 'enable']) {
      for (const table of ['cadence', 'cadence_pause'])
        await client.query(`alter table ${table} ${switched} trigger user`);
      if (switched === 'enable') continue;
      await client.query(CADENCES);
      await client.query(PAUSES);
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}
