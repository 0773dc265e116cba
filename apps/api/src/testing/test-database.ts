import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type DatabaseUrls, urlsOf, withClient } from '../database/provision.js';
import { TEMPLATE } from './database-server.js';

/** The three ways into a test's own database, and a superuser's for looking behind the walls. */
export interface TestDatabase extends DatabaseUrls {
  superuserUrl: string;
}

/**
 * A migrated database of this test file alone, copied from the template in a few hundredths of a second and
 * dropped after the file. Awaited once, at the top of the file.
 *
 * @param migrated false gives an empty database, for tests of the migrations themselves.
 */
export async function testDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const { superuserUrl, passwords } = inject('databaseServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const database = pg.escapeIdentifier(name);
  await withClient(superuserUrl, (client) =>
    client.query(`create database ${database} owner app_owner ${migrated ? `template ${TEMPLATE}` : ''}`),
  );
  afterAll(() =>
    withClient(superuserUrl, (client) => client.query(`drop database ${database} with (force)`)),
  );
  const urls = urlsOf(superuserUrl, passwords, name);
  const inside = new URL(superuserUrl);
  inside.pathname = `/${name}`;
  return { ...urls, superuserUrl: inside.href };
}
