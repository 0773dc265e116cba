import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The identity a child process runs under; empty when it simply is our own. */
export type SystemUser = { uid: number; gid: number } | Record<string, never>;

const NAME = 'postgres';

/**
 * The user PostgreSQL runs as. It refuses to run as root, so root hands it to the owner of the data that
 * exists, else to the system user `postgres`, which is made when the machine has none.
 */
export function systemUserFor(dataFolder: string): SystemUser {
  if (process.getuid?.() !== 0) return {};
  return ownerOf(dataFolder) ?? lookUp() ?? make();
}

/** Whether that user can pass through (or run) a path. */
export function canReach(user: SystemUser, path: string): boolean {
  return spawnSync('test', ['-x', path], { cwd: '/', ...user }).status === 0;
}

function ownerOf(folder: string): SystemUser | undefined {
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { uid, gid };
}

function lookUp(): SystemUser | undefined {
  const id = (flag: string) => spawnSync('id', [flag, NAME], { encoding: 'utf8' });
  const user = id('-u');
  return user.status === 0 ? { uid: Number(user.stdout), gid: Number(id('-g').stdout) } : undefined;
}

function make(): SystemUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME]);
  } catch (cause) {
    const why = 'PostgreSQL cannot run as root and no system user could be made for it.';
    throw new Error(`${why} Start Cadans as a normal user, or set DATABASE_URL.`, { cause });
  }
  const made = lookUp();
  if (!made) throw new Error(`The system user ${NAME} was made but cannot be found.`);
  return made;
}
