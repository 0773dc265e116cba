import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.js';

/** What must be remembered of an embedded server: its port and the passwords of its four log-ins. */
export interface Cluster {
  port: number;
  passwords: { postgres: string; app_owner: string; app_user: string; app_portfolio: string };
}

const secret = () => randomBytes(32).toString('base64url');
const fileOf = (folder: string) => join(folder, 'cluster.json');

/** Reads `cluster.json`, or makes it with random passwords and a free port (owner-only, 0600). */
export async function readOrMakeCluster(folder: string): Promise<Cluster> {
  const known = readCluster(folder);
  if (known) return known;
  const passwords = {
    postgres: secret(),
    app_owner: secret(),
    app_user: secret(),
    app_portfolio: secret(),
  };
  // A hard link refuses to replace: of two first starts at once, the second takes the first one's passwords.
  const draft = write(folder, { port: await freePort(), passwords });
  try {
    linkSync(draft, fileOf(folder));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = readCluster(folder);
  if (!made) throw new Error(`${fileOf(folder)} could not be written.`);
  return made;
}

/** Remembers another port, when the old one was taken by somebody else. */
export function rememberPort(folder: string, cluster: Cluster, port: number): Cluster {
  const changed = { ...cluster, port };
  renameSync(write(folder, changed), fileOf(folder));
  return changed;
}

function readCluster(folder: string): Cluster | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`${fileOf(folder)} cannot be read by this user, or is damaged.`, { cause: error });
  }
}

function write(folder: string, cluster: Cluster): string {
  const draft = join(folder, `cluster-${randomUUID()}.json`);
  writeFileSync(draft, `${JSON.stringify(cluster, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return draft;
}
