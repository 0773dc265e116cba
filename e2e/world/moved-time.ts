import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

// What the database calls now is found here first: in statements, in its functions, and in what columns begin with.
const FOLLOW = `
  create schema moved;
  create table moved.clock (hours_ahead double precision not null);
  insert into moved.clock values (0);
  create function moved.now() returns timestamptz language sql stable security definer set search_path = pg_catalog, pg_temp as
    'select pg_catalog.now() + hours_ahead * interval ''1 hour'' from moved.clock';
  grant usage on schema moved to public;
  do $$
  declare it record;
  begin
    for it in select adrelid::regclass as of, attname as name from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum
        where pg_get_expr(adbin, adrelid) = 'now()' loop
      execute format('alter table %s alter %I set default moved.now()', it.of, it.name);
    end loop;
    for it in select oid::regprocedure as of from pg_proc where pronamespace = 'public'::regnamespace loop
      execute format('alter function %s set search_path = moved, pg_catalog, public, pg_temp', it.of);
    end loop;
  end $$;
  alter role app_user set search_path = moved, pg_catalog, public;
  alter role app_portfolio set search_path = moved, pg_catalog, public`;

/** Lets the database of a data folder have a time that can be set. Connections that are open already keep the real one. */
export const followClock = (data: string): Promise<void> => asSuperuser(data, FOLLOW);

/** Sets how many hours the database of a data folder is ahead of the real time. */
export const setTime = (data: string, hoursAhead: number): Promise<void> =>
  asSuperuser(data, 'update moved.clock set hours_ahead = $1', [hoursAhead]);

async function asSuperuser(data: string, text: string, values?: readonly unknown[]): Promise<void> {
  const { port, passwords } = JSON.parse(readFileSync(join(data, 'cluster.json'), 'utf8')) as {
    port: number;
    passwords: { postgres: string };
  };
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: passwords.postgres,
    database: 'cadans',
  });
  await client.connect();
  try {
    await client.query(text, values && [...values]);
  } finally {
    await client.end();
  }
}
