import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { changeActivity, showActivity } from '@cadans/contracts/activities';
import { createChannel, listChannels } from '@cadans/contracts/channels';
import { showLive, showReady } from '@cadans/contracts/health';
import { showSession } from '@cadans/contracts/session';
import { showYear } from '@cadans/contracts/years';
import { afterAll, describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { startEmbeddedServer } from './embedded-server.js';
import { migrate } from './migrate.js';
import { provision, withClient } from './provision.js';

// A server of this file's own: it is stopped and started while people work.
const folder = join(tmpdir(), `cadans-${randomUUID()}`);
let server = await startEmbeddedServer({ folder, durable: false });
const urls = await provision(server.superuserUrl, server.passwords);
await migrate(urls.ownerUrl);
const superuserUrl = new URL(server.superuserUrl);
superuserUrl.pathname = '/cadans';
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
const app = await testApp({ database: { ...urls, superuserUrl: superuserUrl.href } });
const make = given(app);

const org = await make.organisation();
const activityId = await make.activity(org);
const params = { organisationId: org.id, activityId };

/** One of each kind of request: identity, Prisma and plain SQL, reading and writing. */
const requests = [
  () => app.call(showSession, { as: org.viewer.cookie }),
  () => app.call(listChannels, { as: org.viewer.cookie, params }),
  () =>
    app.call(createChannel, { as: org.director.cookie, params, body: { name: randomUUID(), kind: 'own' } }),
  () => app.call(showYear, { as: org.viewer.cookie, params: { ...params, year: 2026 } }),
  () => app.call(showActivity, { as: org.viewer.cookie, params }),
  () => app.call(changeActivity, { as: org.marketer.cookie, params, version: 99, body: { title: 'Anders' } }),
  () => app.call(showReady),
];

const signIn = () =>
  app.ask('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'iemand@test.example', password: 'een lang wachtwoord' }),
  });

describe('a database that is away', () => {
  it('is told honestly: 503 and when to come back, never 500; and the process lives', async () => {
    await server.stop();
    for (let round = 0; round < 3; round++) {
      for (const { status, problem, headers } of await Promise.all(requests.map((request) => request()))) {
        expect(problem).toMatchObject({ status: 503, code: 'unavailable' });
        expect(status).toBe(503);
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      }
      const answer = await signIn();
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('2');
    }
    expect((await app.call(showLive)).status).toBe(200);
  });

  it('is used again as soon as it is back', async () => {
    server = await startEmbeddedServer({ folder, durable: false });
    const start = Date.now();
    while ((await app.call(showReady)).status !== 200 && Date.now() - start < 5000) await sleep(50);
    const statuses = await Promise.all(requests.map(async (request) => (await request()).status));
    expect(statuses).toEqual([200, 200, 201, 200, 200, 412, 200]);
    expect((await signIn()).status).toBe(401);
  });
});

describe('connections that break while people work', () => {
  it('cost 503s only, no write is half done, and nothing is left behind', async () => {
    const seen = new Map<number | string, number>();
    let wrote = 0;
    let over = false;
    const work = async (request: () => Promise<{ status: number }>) => {
      while (!over) {
        const status = await request().then(
          (answer) => answer.status,
          (error: Error) => error.message,
        );
        seen.set(status, (seen.get(status) ?? 0) + 1);
        if (status === 201) wrote++;
      }
    };
    const before = await countChannels();
    const busy = [...requests, ...requests].map(work);
    for (let kill = 0; kill < 15; kill++) {
      await sleep(60);
      await withClient(superuserUrl.href, (client) =>
        client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where usename in ('app_user', 'app_portfolio') and pid <> pg_backend_pid()`,
        ),
      );
    }
    await sleep(100);
    over = true;
    await Promise.all(busy);
    expect([...seen.keys()].filter((status) => ![200, 201, 412, 503].includes(Number(status)))).toEqual([]);
    expect(seen.get(200)).toBeGreaterThan(0);
    // A commit whose answer was lost may stand; one that was acknowledged must.
    expect((await countChannels()) - before).toBeGreaterThanOrEqual(wrote);
    // More requests than any pool has connections: none was lost for good.
    const after = await Promise.all(Array.from({ length: 40 }, () => requests[4]?.()));
    expect(new Set(after.map((answer) => answer?.status))).toEqual(new Set([200]));
    const { rows } = await withClient(superuserUrl.href, (client) =>
      client.query(`select count(*)::int from pg_stat_activity where state like 'idle in transaction%'`),
    );
    expect(rows).toEqual([{ count: 0 }]);
  });
});

function countChannels(): Promise<number> {
  return withClient(superuserUrl.href, async (client) => {
    const { rows } = await client.query<{ count: number }>('select count(*)::int from channel');
    return rows[0]?.count ?? 0;
  });
}
