import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { checkout } from './embedded/data-folder.js';

/** `prisma migrate diff` through the project's own engine: 0 says no difference, 2 says one, 1 says it failed. */
function difference(from: string[]) {
  const wanted = ['--to-schema', 'prisma/schema.prisma', '--script', '--exit-code'];
  const script = join(checkout, 'scripts/prisma.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, 'migrate', 'diff', ...from, ...wanted], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: inject('databaseServer').superuserUrl },
  });
  return { status, sql: stdout };
}

test('the schema and the migrations describe the same database', { timeout: 60_000 }, () => {
  expect(difference(['--from-migrations', 'prisma/migrations'])).toMatchObject({ status: 0 });
});

test('a difference would be noticed', { timeout: 60_000 }, () => {
  const { status, sql } = difference(['--from-empty']);
  expect(status).toBe(2);
  expect(sql).toContain('CREATE TABLE');
});
