import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { startThrowAwayServer } from '../testing/throw-away-server.js';
import { backUp } from './backup.js';
import { startEmbeddedServer } from './embedded-server.js';
import { withClient } from './provision.js';

const restored = join(tmpdir(), `cadans-restored-${randomUUID()}`);
afterAll(() => rmSync(restored, { recursive: true, force: true }));

/** Stores 1, 2, 3 ... while a backup is made, and returns how many were stored when it began. */
async function backUpWhileStoring(): Promise<number> {
  const server = await startThrowAwayServer();
  try {
    return await withClient(server.superuserUrl, async (client) => {
      await client.query('create table stored (number int primary key)');
      let last = 0;
      let working = true;
      const work = async () => {
        for (let number = 1; working; last = number++) {
          await client.query('insert into stored values ($1)', [number]);
        }
      };
      const storing = work();
      while (last < 100) await sleep(5);
      const before = last;
      const backup = await backUp(server.folder, server.superuserUrl);
      working = false;
      await storing;
      mkdirSync(restored, { mode: 0o711 });
      execFileSync('cp', ['-a', `${backup}/.`, restored]);
      return before;
    });
  } finally {
    await server.stop();
  }
}

test('a backup made while people work gives back what was stored', { timeout: 60_000 }, async () => {
  const before = await backUpWhileStoring();
  const server = await startEmbeddedServer({ folder: restored, durable: false });
  try {
    const { rows } = await withClient(server.superuserUrl, async (client) => {
      await client.query('create extension amcheck');
      await client.query("select bt_index_check('stored_pkey', heapallindexed => true)");
      return client.query('select count(*)::int as count, max(number) as last from stored');
    });
    expect(rows[0].count).toBeGreaterThanOrEqual(before);
    expect(rows[0].count, 'no gap in what was stored').toBe(rows[0].last);
  } finally {
    await server.stop();
  }
});
