import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, rememberPort } from './cluster-file.js';
import { freePort, isFree } from './free-port.js';
import { removeStalePidFile, runningPostmaster } from './postmaster.js';
import { serverSettings } from './server-settings.js';
import type { SystemUser } from './system-user.js';

/** A refused start is tried again this long (ms): after a kill, remains of the old server hold locks. */
const PATIENCE = 10_000;
const LOG_LIMIT = 5_000_000;

/** What is needed to start PostgreSQL on a data folder. */
export interface Launch {
  folder: string;
  data: string;
  user: SystemUser;
  postgres: string;
  cluster: Cluster;
  durable: boolean;
}

/**
 * Attaches to the server that already runs on the data folder, else starts it; resolves when it answers.
 * `attached` tells that somebody else had started it: a process that was killed, or one that still runs.
 */
export async function attachOrStart(
  launch: Launch,
): Promise<{ url: string; port: number; attached: boolean }> {
  let child: ChildProcess | undefined;
  for (let refusedSince = 0; ; await sleep(25)) {
    const running = runningPostmaster(launch.data);
    if (running?.port) {
      const url = superuserUrl(launch.cluster, running.port);
      if (await answers(url)) return { url, port: running.port, attached: running.pid !== child?.pid };
    } else if (!running && child?.exitCode !== null) {
      if (child) refusedSince ||= Date.now();
      if (refusedSince && Date.now() - refusedSince > PATIENCE) throw failure(launch);
      if (child) await sleep(200);
      child = await start(launch);
    }
  }
}

async function start(launch: Launch): Promise<ChildProcess> {
  if (!(await isFree(launch.cluster.port))) {
    launch.cluster = rememberPort(launch.folder, launch.cluster, await freePort());
  }
  removeStalePidFile(launch.data);
  const log = openLog(launch.folder);
  const settings = serverSettings(launch.cluster.port, launch.durable);
  // Detached, so that Ctrl-C in a terminal reaches the API alone, which then stops the database last. A
  // test's server goes down together with a test run that is broken off.
  const child = spawn(launch.postgres, ['-D', launch.data, ...settings], {
    cwd: '/',
    detached: launch.durable,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...launch.user,
  });
  closeSync(log);
  child.unref();
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  return child;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01') {
      throw new Error('The running database does not accept the password in cluster.json.', { cause: error });
    }
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The way in for provisioning and backup. */
export function superuserUrl({ passwords }: Cluster, port: number): string {
  return `postgresql://postgres:${passwords.postgres}@127.0.0.1:${port}/postgres`;
}

function openLog(folder: string): number {
  const file = join(folder, 'postgres.log');
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) truncateSync(file);
  return openSync(file, 'a', 0o600);
}

function failure({ folder }: Launch): Error {
  const file = join(folder, 'postgres.log');
  const tail = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
  return new Error(`PostgreSQL does not start. The end of ${file}:\n${tail}`);
}
