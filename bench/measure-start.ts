import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atMost, type Figure } from './figures.ts';
import { freePort } from './free-port.ts';
import { memoryTogether, processTree } from './memory.ts';
import { type Running, runServer } from './processes.ts';

/** From `npm start` on an empty data folder to the first answer, the same again, and what it takes when nobody asks. */
export async function measureStart(): Promise<Figure[]> {
  const folder = join(tmpdir(), `cadans-bench-${randomUUID()}`);
  const env = { CADANS_DATA: folder, DATABASE_URL: '', CADANS_DEMO: '1', npm_lifecycle_event: '' };
  const start = async () => runServer('scripts/start.mjs', await freePort(), env, '/api/health/ready');
  try {
    const first = await start();
    await first.stop();
    const later = await start();
    const idle = await idleMemory(later, folder);
    await later.stop();
    return [
      atMost(
        'start-first',
        first.startedIn / 1000,
        's',
        15,
        'scripts/start.mjs, empty data folder, with the demo',
      ),
      atMost('start-later', later.startedIn / 1000, 's', 4, 'the same folder again'),
      atMost(
        'memory-idle',
        idle,
        'MB',
        250,
        'API and all of PostgreSQL after 10 s, shared pages counted once (PSS)',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function idleMemory({ pid }: Running, folder: string): Promise<number> {
  await sleep(10_000);
  const postmaster = Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  return memoryTogether([...new Set([...processTree(pid), ...processTree(postmaster)])]);
}
