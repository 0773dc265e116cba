import { chownSync, mkdirSync, statSync } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Whose files a copy must be. */
export interface Owner {
  /** Gives a path to that user, when we are root and it is somebody else. */
  give(path: string): void;
}

/** The owner of a path. */
export function ownerOf(path: string): Owner {
  const { uid, gid } = statSync(path);
  return { give: (made) => (process.getuid?.() === 0 ? chownSync(made, uid, gid) : undefined) };
}

/**
 * Copies a folder that is in use. A file that disappears meanwhile is left out: for PostgreSQL's data that is
 * right, because replaying its log removes it as well.
 *
 * @param skip is asked with the path inside the folder; a skipped folder is not entered.
 */
export async function copyTree(
  from: string,
  to: string,
  owner: Owner,
  skip: (path: string) => boolean,
  inside = '',
): Promise<void> {
  mkdirSync(join(to, inside), { recursive: true, mode: 0o700 });
  owner.give(join(to, inside));
  for (const entry of await readdir(join(from, inside), { withFileTypes: true })) {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    if (skip(path)) continue;
    if (entry.isDirectory()) await copyTree(from, to, owner, skip, path);
    else if (await copied(join(from, path), join(to, path))) owner.give(join(to, path));
  }
}

async function copied(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
