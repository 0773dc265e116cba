import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.js';
import { checkout } from './embedded/data-folder.js';
import { migrate } from './migrate.js';

const MIGRATIONS = join(checkout, 'prisma/migrations');
const names = readdirSync(MIGRATIONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const [first = '', ...rest] = names;

const { ownerUrl, userUrl, superuserUrl } = await testDatabase({ migrated: false });
const onlyFirst = mkdtempSync(join(tmpdir(), 'cadans-first-'));
const [user, superuser] = [userUrl, superuserUrl].map((url) => new pg.Client({ connectionString: url })) as [
  pg.Client,
  pg.Client,
];

beforeAll(async () => {
  cpSync(join(MIGRATIONS, first), join(onlyFirst, first), { recursive: true });
  expect(await migrate(ownerUrl, onlyFirst)).toEqual([first]);
  await user.connect();
  await superuser.connect();
});
afterAll(async () => {
  await user.end();
  await superuser.end();
  rmSync(onlyFirst, { recursive: true });
});

/** What an organisation could hold after the first migration. */
const ORGANISATION = `
  insert into organisation (id, name) values (:id, 'Noordbrug IT');
  insert into member (organisation_id, id, name, role) values (:id, :id, 'S. Visser', 'marketer');
  insert into plan (organisation_id, year) values (:id, 2026);
  insert into foundation (organisation_id, year, vision, audiences) values (:id, 2026, 'Rust; en “kleur”', '{Directeuren,"Wie, precies?"}');
  insert into theme (organisation_id, id, name, colour, owner_id) values (:id, :id, 'Meedenken', 'brick', :id);
  insert into plan_theme (organisation_id, year, theme_id, weight) values (:id, 2026, :id, 100);
  update plan set status = 'agreed';
  insert into channel (organisation_id, id, name, kind, stance, stance_reason) values (:id, :id, 'Google Ads', 'paid', 'deliberately_not', 'Niemand zoekt ons daar');
  insert into campaign (organisation_id, id, theme_id, name) values (:id, :id, :id, 'Najaar');`;
const ORGANISATIONS = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'];
const TABLES = [
  'user_account',
  'organisation',
  'member',
  'plan',
  'foundation',
  'theme',
  'plan_theme',
  'channel',
  'campaign',
];

interface Kept {
  readonly table: string;
  readonly rows: number;
  readonly hash: string;
}

/** The rows of every table as they were: only the columns of the first migration, told in a fixed order. */
async function kept(columns: ReadonlyMap<string, string>): Promise<Kept[]> {
  const all: Kept[] = [];
  for (const table of TABLES) {
    const row = `md5(string_agg(told::text, '|' order by told::text)) as hash, count(*)::integer as rows`;
    const sql = `select ${row} from (select ${columns.get(table)} from ${table}) told`;
    const { rows } = await superuser.query<{ hash: string; rows: number }>(sql);
    all.push({ table, rows: rows[0]?.rows ?? 0, hash: rows[0]?.hash ?? '' });
  }
  return all;
}

async function columnsNow(): Promise<Map<string, string>> {
  const { rows } = await superuser.query<{ table: string; columns: string }>(
    `select table_name as table, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
      from information_schema.columns where table_schema = 'public' group by 1`,
  );
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

test('what two organisations had at the first migration is all there after the last, and the rules hold', async () => {
  await user.query(`insert into user_account (name, email) values ('Sanne Visser', 'sanne@first.example')`);
  for (const id of ORGANISATIONS) {
    await user.query(`begin; set local app.organisation_id = '${id}'`);
    await user.query(ORGANISATION.replaceAll(':id', `'${id}'`));
    await user.query('commit');
  }
  const columns = await columnsNow();
  const before = await kept(columns);
  expect(before.map(({ rows }) => rows)).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2]);

  // Two processes start at the same moment: each migration is applied by one of them.
  const both = await Promise.all([migrate(ownerUrl), migrate(ownerUrl)]);
  expect(both.flat()).toEqual(rest);
  expect(await kept(columns)).toEqual(before);

  // What was left out until then has its record, of nobody in particular.
  const { rows: noGos } = await superuser.query(
    `select reason, decided_by_id, (review_on - decided_on) / 365 as years from no_go where lifted_on is null`,
  );
  const leftOut = { reason: 'Niemand zoekt ons daar', decided_by_id: null, years: 1 };
  expect(noGos).toEqual([leftOut, leftOut]);

  const [id] = ORGANISATIONS;
  const scope = `begin; set local app.organisation_id = '${id}'`;
  const plan = (theme: string) =>
    `${scope}; insert into activity (organisation_id, year, title, theme_id, owner_id, channel_id, starts_on, ends_on, created_on)
      values ('${id}', 2026, 'Nieuwsbrief', ${theme}, '${id}', '${id}', '2026-09-01', '2026-09-01', '2026-01-05')`;
  await expect(user.query(plan('null'))).rejects.toMatchObject({ code: '23502' });
  await user.query('rollback');
  await user.query(plan(`'${id}'`));
  await expect(user.query('update member set active = false')).rejects.toMatchObject({
    constraint: 'member_owns_open_work',
  });
  await user.query('rollback');
});
