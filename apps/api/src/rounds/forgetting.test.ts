import { createHash } from 'node:crypto';
import { createTheme } from '@cadans/contracts/plans';
import { createShare } from '@cadans/contracts/shares';
import { expect, it } from 'vitest';
import { Database } from '../database/database.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { forgetWhatIsOver } from './forgetting.js';

const app = await testApp();
const make = given(app);
const database = new Database(app.database);
const ending = new AbortController().signal;
const forget = ({ id }: GivenOrganisation, batch?: number) =>
  forgetWhatIsOver(database, id, { ending, ...(batch && { batch }) });

const rows = async <Row extends Record<string, unknown>>(org: GivenOrganisation, text: string) =>
  (await make.inOrganisation(org.id, (client) => client.query<Row>(text))).rows;
const theme = (org: GivenOrganisation, key: string) =>
  app.call(createTheme, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    headers: { 'idempotency-key': key },
    body: { name: `Thema ${key}`, colour: 'plum' },
  });
const age = (org: GivenOrganisation, key: string, days: number) =>
  make.asSuperuser(
    'update idempotency_key set at = now() - make_interval(days => $3) where organisation_id = $1 and key = $2',
    [org.id, key, days],
  );

it('a request is known again for thirty days, and then forgotten, however many there are', async () => {
  const [org, other] = [await make.organisation(), await make.organisation()];
  const first = await theme(org, 'kort');
  await theme(org, 'lang');
  await theme(other, 'lang');
  await age(org, 'kort', 29);
  for (const of of [org, other]) await age(of, 'lang', 31);
  await make.asSuperuser(
    `insert into idempotency_key (organisation_id, member_id, key, request_hash, status, answer, at)
      select $1, $2, 'veel ' || n, '', 200, '{}', now() - interval '31 days' from generate_series(1, 25) n`,
    [org.id, org.marketer.id],
  );
  await forget(org, 10);
  expect(await rows(org, 'select key from idempotency_key')).toEqual([{ key: 'kort' }]);
  expect(await rows(other, 'select key from idempotency_key')).toEqual([{ key: 'lang' }]);
  const again = await theme(org, 'kort');
  expect([again.headers.get('idempotency-replayed'), again.answer]).toEqual(['true', first.answer]);
});

it('a round of the day forgets it', async () => {
  const org = await make.organisation();
  await theme(org, 'lang');
  await age(org, 'lang', 31);
  await app.goRound(new Date());
  expect(await rows(org, 'select key from idempotency_key')).toEqual([]);
});

it('waits for nobody: what somebody holds is left, and acts go on meanwhile', async () => {
  const org = await make.organisation();
  for (const key of ['een', 'twee']) {
    await theme(org, key);
    await age(org, key, 31);
  }
  await make.inOrganisation(org.id, async (client) => {
    await client.query(`select from idempotency_key where key = 'een' for update`);
    await forget(org);
    expect((await theme(org, 'drie')).status).toBe(201);
  });
  expect(await rows(org, 'select key from idempotency_key order by key')).toEqual([
    { key: 'drie' },
    { key: 'een' },
  ]);
});

it('what is kept of a request lets nobody guess at a password in it', async () => {
  const org = await make.organisation();
  const body = { name: 'Bureau', year: org.year, password: 'vier zwanen op het ijs' };
  const params = { organisationId: org.id };
  const headers = { 'idempotency-key': 'geheim' };
  const made = await app.call(createShare, { as: org.director.cookie, params, headers, body });
  expect(made.status).toBe(201);
  const url = `/api/organisations/${org.id}/shares`;
  const guessed = createHash('sha256')
    .update(JSON.stringify([url, null, body]))
    .digest('hex');
  const [kept] = await rows<{ hash: string }>(org, 'select request_hash as hash from idempotency_key');
  expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(kept?.hash).not.toBe(guessed);
  expect(createShare.path).toBe('/organisations/:organisationId/shares');
});

it('to whom a mail went is known for thirty days; that it was written always', async () => {
  const org = await make.organisation();
  const written = (key: string, days: number, sent: boolean) =>
    make.inOrganisation(org.id, (client) =>
      client.query(
        `insert into outgoing_mail (organisation_id, key, kind, to_name, to_address, message_id, content, created_at, sent_at)
          values ($1, $2, 'late', 'Emma', 'emma@test.example', '<a@b>', $4, now() - make_interval(days => $3), $5)`,
        [org.id, key, days, sent ? null : '{"subject":"Geheim"}', sent ? new Date() : null],
      ),
    );
  await written('jong', 29, true);
  await written('oud', 31, true);
  await written('opgegeven', 31, false);
  await forget(org);
  expect(await rows(org, 'select key, to_name, to_address, content from outgoing_mail order by key')).toEqual(
    [
      { key: 'jong', to_name: 'Emma', to_address: 'emma@test.example', content: null },
      { key: 'opgegeven', to_name: null, to_address: null, content: null },
      { key: 'oud', to_name: null, to_address: null, content: null },
    ],
  );
  for (const change of [
    `update outgoing_mail set to_name = null, to_address = null where key = 'jong'`,
    `update outgoing_mail set to_name = 'Piet', to_address = 'piet@test.example' where key = 'oud'`,
    `update outgoing_mail set to_address = 'piet@test.example' where key = 'jong'`,
    `update outgoing_mail set sent_at = now() where key = 'jong'`,
  ]) {
    const changing = make.inOrganisation(org.id, (client) => client.query(change));
    await expect(changing, change).rejects.toMatchObject({ constraint: 'outgoing_mail_as_written' });
  }
});
