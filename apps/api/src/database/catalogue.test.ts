import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { catalogueFaults } from '../testing/catalogue-faults.js';
import { testDatabase } from '../testing/test-database.js';

const { superuserUrl } = await testDatabase();
const client = new pg.Client({ connectionString: superuserUrl });
beforeAll(() => client.connect());
afterAll(() => client.end());

test('every wall of the database stands', async () => {
  expect(await catalogueFaults(client)).toEqual([]);
  const { rowCount } = await client.query(
    `select from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`,
  );
  expect(rowCount).toBeGreaterThanOrEqual(17);
});

/** A tenant table as it should be, but for what a test breaks. */
const TABLE = `create table tally (organisation_id uuid not null references organisation (id), id uuid not null default uuidv7(),
    activity_id uuid, visits integer, constraint tally_pkey primary key (organisation_id, id),
    constraint tally_activity_fkey foreign key (organisation_id, activity_id) references activity (organisation_id, id));
  alter table tally enable row level security; alter table tally force row level security;
  create policy tenant on tally to app_user, app_owner
    using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);
  grant select, insert, update, delete on tally to app_user;`;

describe('a fault that is planted is found:', () => {
  beforeEach(async () => {
    await client.query('begin');
    await client.query(TABLE);
  });
  afterEach(() => client.query('rollback'));

  test('none in a table as it should be', async () => {
    expect(await catalogueFaults(client)).toEqual([]);
  });

  test.each([
    ['create table visit (id uuid primary key)', 'visit: belongs to no organisation'],
    ['alter table tally disable row level security', 'tally: row-level security is not enabled and forced'],
    ['alter table tally no force row level security', 'tally: row-level security is not enabled and forced'],
    ['drop policy tenant on tally', 'tally: no policy holds app_user'],
    ['alter policy tenant on tally to app_owner', 'tally: no policy holds app_user'],
    [
      'create policy all_of_them on tally using (true)',
      'tally: the policy all_of_them is not the one equality',
    ],
    [
      'create policy shared on tally to app_user using (organisation_id is not null) with check (false)',
      'tally: the policy shared is not the one equality',
    ],
    ['alter policy tenant on tally with check (true)', 'tally: the policy tenant is not the one equality'],
    [
      'alter table tally drop constraint tally_pkey, add primary key (id, organisation_id)',
      'tally: the primary key does not start with organisation_id',
    ],
    [
      'alter table tally drop constraint tally_pkey',
      'tally: the primary key does not start with organisation_id',
    ],
    [
      'create unique index activity_id_key on activity (id); alter table tally add constraint loose foreign key (activity_id) references activity (id)',
      'tally: loose refers past the organisation',
    ],
    ['create unique index visits_key on tally (visits)', 'tally: visits_key is unique over organisations'],
    ['alter role app_user bypassrls', 'app_user: may look over the walls'],
    ['alter role app_portfolio superuser', 'app_portfolio: may look over the walls'],
    ['grant app_owner to app_user', 'app_user: may become app_owner'],
    ['alter table tally owner to app_user', 'app_user: owns tally'],
    ['grant create on schema public to app_user', 'app_user: may create in public'],
    ['grant truncate on tally to app_user', 'tally: app_user may truncate'],
    [
      'grant update (note) on postponement to app_user; grant update on postponement to app_user',
      'postponement: app_user may update',
    ],
    ['grant delete on activity_event to app_user', 'activity_event: app_user may delete'],
    ['grant insert on tally to app_portfolio', 'tally: app_portfolio may insert'],
    ['create view results as select * from tally', 'results: the view looks with the eyes of its owner'],
    [
      'create materialized view kept as select * from tally',
      'kept: the view looks with the eyes of its owner',
    ],
    [
      'create function peek() returns integer language sql security definer set search_path = public, pg_temp return 1',
      'peek: runs as its owner',
    ],
    [
      'create function peek() returns integer language sql set search_path = public return 1',
      'peek: a temporary table could stand in for what it reads',
    ],
    ['create sequence numbers', 'numbers: a sequence is shared by organisations'],
  ])('%s', async (planted, fault) => {
    await client.query(planted);
    expect(await catalogueFaults(client)).toContain(fault);
  });
});
