import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A PostgreSQL that runs on our data folder, whoever started it. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The running server of this data folder, from the `postmaster.pid` it keeps there. */
export function runningPostmaster(data: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  return pid > 0 && worksIn(pid, data) ? { pid, port: Number(lines[3]) } : undefined;
}

/**
 * Removes a `postmaster.pid` whose process is gone. PostgreSQL would do so itself, except when the number has
 * been given to another process since (after a reboot, say): then it refuses to start.
 */
export function removeStalePidFile(data: string): void {
  if (!runningPostmaster(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** Fast shutdown: open transactions are rolled back, everything is written. Immediate after 20 s. */
export async function stopPostmaster(data: string): Promise<void> {
  const running = interruptPostmaster(data);
  if (!running) return;
  for (let waited = 0; runningPostmaster(data)?.pid === running.pid; waited += 20) {
    if (waited === 20_000) signal(running.pid, 'SIGQUIT');
    await sleep(20);
  }
}

/** Asks for a fast shutdown without waiting for it. */
export function interruptPostmaster(data: string): Postmaster | undefined {
  const running = runningPostmaster(data);
  if (running) signal(running.pid, 'SIGINT');
  return running;
}

/** A postmaster's working folder is its data folder, so a process number in use by another is recognised. */
function worksIn(pid: number, data: string): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.includes('postgres');
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone in the meantime, which is what was wanted.
  }
}
