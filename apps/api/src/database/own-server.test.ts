import { afterAll, beforeAll, expect, test } from 'vitest';
import { startThrowAwayServer } from '../testing/throw-away-server.js';
import type { EmbeddedServer } from './embedded-server.js';
import { migrate } from './migrate.js';
import { prepareOwnServer } from './own-server.js';
import { urlAs, withClient } from './provision.js';

/** Plays the server of somebody else, on which an administrator made a database and its owner. */
let server: EmbeddedServer;
let ownerUrl: string;

const run = (sql: string) => withClient(server.superuserUrl, (client) => client.query(sql));

beforeAll(async () => {
  server = await startThrowAwayServer();
  await run("create role planner login password 'secret'");
  await run('create database planning owner planner');
  ownerUrl = urlAs(server.superuserUrl, 'planner', 'secret', 'planning');
});
afterAll(() => server.stop());

test('an owner who may not create roles is told what to do', async () => {
  await expect(prepareOwnServer(ownerUrl, {})).rejects.toThrow(
    'set DATABASE_APP_URL and DATABASE_PORTFOLIO_URL',
  );
});

test('an owner who may create roles gets them, the same at every start', async () => {
  await run('alter role planner createrole');
  const urls = await prepareOwnServer(ownerUrl, {});
  expect(await prepareOwnServer(ownerUrl, {})).toEqual(urls);
  await migrate(urls.ownerUrl);
  const { rows } = await withClient(urls.userUrl, (client) => client.query('select current_user as name'));
  expect(rows).toEqual([{ name: 'app_user' }]);
});

test('log-ins of another application with the same name are left alone', async () => {
  await run("alter role app_user password 'theirs'");
  await expect(prepareOwnServer(ownerUrl, {})).rejects.toThrow('app_user exists with a password of its own');
  const given = {
    DATABASE_APP_URL: urlAs(ownerUrl, 'app_user', 'theirs'),
    DATABASE_PORTFOLIO_URL: urlAs(ownerUrl, 'app_user', 'theirs'),
  };
  await expect(prepareOwnServer(ownerUrl, given)).rejects.toThrow('not that role, nor a member of it');
});

test('the API never gets a log-in that row-level security does not hold', async () => {
  const given = { DATABASE_APP_URL: server.superuserUrl, DATABASE_PORTFOLIO_URL: server.superuserUrl };
  await expect(prepareOwnServer(ownerUrl, given)).rejects.toThrow('not held by row-level security');
});
