import { randomUUID } from 'node:crypto';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { findBinaries } from './embedded/binaries.js';
import { readOrMakeCluster } from './embedded/cluster-file.js';
import { prepareDataFolder } from './embedded/data-folder.js';
import { runningPostmaster } from './embedded/postmaster.js';
import { attachOrStart } from './embedded/start-postmaster.js';
import { startEmbeddedServer } from './embedded-server.js';
import { withClient } from './provision.js';

const folder = join(tmpdir(), `cadans-launcher-${randomUUID()}`);
const data = join(folder, 'data');
const start = () => startEmbeddedServer({ folder, durable: false });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Retries while the server is away. */
async function answer(url: string): Promise<number> {
  for (;;) {
    const one = await withClient(url, (client) => client.query('select 1 as one')).catch(() => undefined);
    if (one) return one.rows[0].one;
    await sleep(50);
  }
}

test('of two first starts at once one gets the folder, the other is told why not', async () => {
  const starts = await Promise.allSettled([start(), start()]);
  const refused = starts.filter((one) => one.status === 'rejected');
  const [started] = starts.filter((one) => one.status === 'fulfilled');
  expect(refused.map((one) => String(one.reason))).toEqual([expect.stringContaining('already runs')]);
  expect(await answer(started?.value.superuserUrl ?? '')).toBe(1);
  await started?.value.stop();
  expect(runningPostmaster(data)).toBeUndefined();
});

test('passwords are for the owner of the folder alone, and are asked for', async () => {
  expect(statSync(join(folder, 'cluster.json')).mode & 0o777).toBe(0o600);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  const server = await start();
  const wrong = new URL(server.superuserUrl);
  wrong.password = 'postgres';
  await expect(withClient(wrong.href, async () => {})).rejects.toThrow('password authentication failed');
  await server.stop();
});

test('a server that a killed process left behind is attached to, and stopped in the end', async () => {
  const place = prepareDataFolder(folder);
  const { postgres } = findBinaries(place);
  const cluster = await readOrMakeCluster(folder);
  const left = await attachOrStart({ ...place, data, postgres, cluster, durable: false });
  expect(left.attached).toBe(false);
  const server = await start();
  expect(server).toMatchObject({ attached: true, port: left.port });
  await server.stop();
  expect(runningPostmaster(data)).toBeUndefined();
});

test('a postmaster.pid whose number now belongs to another process does not hinder', async () => {
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n1\n\n127.0.0.1\n`);
  const server = await start();
  expect(server.attached).toBe(false);
  await server.stop();
});

test('a server that is killed comes back on the same port', { timeout: 30_000 }, async () => {
  const server = await start();
  process.kill(runningPostmaster(data)?.pid ?? 0, 'SIGKILL');
  await sleep(100);
  expect(await answer(server.superuserUrl)).toBe(1);
  await server.stop();
  expect(runningPostmaster(data)).toBeUndefined();
});
