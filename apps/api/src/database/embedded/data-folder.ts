import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canReach, type SystemUser, systemUserFor } from './system-user.js';

/** The checkout this code runs from: both `src` and `dist` lie four folders below it. */
export const checkout = resolve(import.meta.dirname, '../../../../..');

/** A folder for the embedded server, and who runs it. */
export interface DataFolder {
  /** Holds `data/` (PostgreSQL's own), `cluster.json` (passwords, 0600) and `postgres.log`. */
  folder: string;
  user: SystemUser;
}

/**
 * Where the embedded server keeps its data: the wanted folder, else `.cadans` in the checkout, else (root
 * with a private checkout, which PostgreSQL's user cannot enter) a folder of this checkout in /var/lib/cadans.
 * A wanted folder that cannot be reached is refused: silently storing elsewhere would look like lost data.
 */
export function prepareDataFolder(wanted?: string): DataFolder {
  const folder = wanted ? resolve(wanted) : defaultDataFolder();
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const user = systemUserFor(join(folder, 'data'));
  if (!canReach(user, folder)) letPass(folder);
  if (!canReach(user, folder)) {
    throw new Error(
      `The database's system user cannot enter ${folder}. Choose a folder outside a private home (CADANS_DATA).`,
    );
  }
  return { folder, user };
}

/** The folder used when CADANS_DATA names none. */
export function defaultDataFolder(): string {
  const inCheckout = join(checkout, '.cadans');
  if (canReach(systemUserFor(join(inCheckout, 'data')), checkout)) return inCheckout;
  return join('/var/lib/cadans', createHash('sha256').update(checkout).digest('hex').slice(0, 12));
}

/** Root's own folder, private itself: what lies in it is private anyway, so passing through may be allowed. */
function letPass(folder: string): void {
  const names = readdirSync(folder);
  if (names.length === 0 || names.includes('cluster.json')) chmodSync(folder, 0o711);
}
