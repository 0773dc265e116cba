import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import type { DataFolder } from './data-folder.js';

/** PostgreSQL's major version; data of another one cannot be opened and must be exported and imported. */
const MAJOR = '18';

/**
 * Makes the data folder of a new server when there is none, and returns its path. It is built beside its
 * place and renamed: an interrupted or doubled first start never leaves a half-made one behind.
 */
export function initialiseCluster(
  { folder, user }: DataFolder,
  binaries: Binaries,
  password: string,
  durable: boolean,
): string {
  const data = join(folder, 'data');
  if (existsSync(data)) return refuseOtherVersion(data);
  const draft = join(folder, `data-${process.pid}`);
  const passwordFile = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if ('uid' in user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const options = ['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, '--no-instructions'];
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8'];
    const safety = ['--auth=scram-sha-256', '--data-checksums', ...(durable ? [] : ['--no-sync'])];
    execFileSync(binaries.initdb, [...options, ...locale, ...safety], { cwd: '/', stdio: 'pipe', ...user });
    renameSync(draft, data);
  } catch (error) {
    // Another first start of the same folder may have been quicker: then its data is the data.
    if (!existsSync(data)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
  return data;
}

function refuseOtherVersion(data: string): string {
  let version: string;
  try {
    version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (cause) {
    throw new Error(`${data} belongs to another user or is no database. Start as its owner.`, { cause });
  }
  if (version !== MAJOR) {
    throw new Error(`${data} was made by PostgreSQL ${version}; this is PostgreSQL ${MAJOR}.`);
  }
  return data;
}
