import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.js';
import { migrate } from './migrate.js';
import { withClient } from './provision.js';

const { ownerUrl } = await testDatabase({ migrated: false });
const folder = mkdtempSync(join(tmpdir(), 'cadans-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

test('applies each migration once, in order, also when two processes start at the same moment', async () => {
  write('0002_second', 'insert into first values (2);');
  write('0001_first', 'create table first (number int);');
  const both = await Promise.all([migrate(ownerUrl, folder), migrate(ownerUrl, folder)]);
  expect(both.flat()).toEqual(['0001_first', '0002_second']);
  expect(await migrate(ownerUrl, folder)).toEqual([]);
});

test('a migration that fails halfway leaves nothing behind and is tried again', async () => {
  write('0003_third', 'create table third (); insert into first values (3); select 1 / 0;');
  await expect(migrate(ownerUrl, folder)).rejects.toThrow(
    '0003_third failed and was rolled back: division by zero',
  );
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query("select max(number) as last, to_regclass('third') as third from first"),
  );
  expect(rows).toEqual([{ last: 2, third: null }]);
  write('0003_third', 'create table third ();');
  expect(await migrate(ownerUrl, folder)).toEqual(['0003_third']);
});

test('refuses when a migration was altered after it was applied', async () => {
  write('0001_first', 'create table first (number bigint);');
  await expect(migrate(ownerUrl, folder)).rejects.toThrow('0001_first was altered');
});
