import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { copyTree, type Owner, ownerOf } from './embedded/copy-tree.js';
import { withClient } from './provision.js';

/** Folders that PostgreSQL needs, but of which a copy must not carry the contents. */
const EMPTIED = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
];
const LEFT_OUT = ['postmaster.pid', 'postmaster.opts', 'backup_label', 'pg_subtrans'];

/**
 * Copies the running embedded server while people go on working, and returns the new folder
 * `<folder>/backups/<moment>`. It holds `data/` and `cluster.json`, which put in the place of those of a
 * stopped server give back everything that was stored up to the end of the copy. A copy that was broken off
 * keeps the ending `.partial` and must not be restored.
 */
export async function backUp(folder: string, superuserUrl: string, moment = new Date()): Promise<string> {
  const name = moment.toISOString().replaceAll(':', '-').slice(0, 19);
  const backups = join(folder, 'backups');
  const finished = join(backups, name);
  if (existsSync(finished)) throw new Error(`${finished} exists already.`);
  const draft = `${finished}.partial`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const data = join(folder, 'data');
  const owner = ownerOf(data);
  await withClient(superuserUrl, (client) => copyData(client, data, join(draft, 'data'), owner));
  await copyFile(join(folder, 'cluster.json'), join(draft, 'cluster.json'));
  renameSync(draft, finished);
  return finished;
}

async function copyData(client: pg.Client, data: string, copy: string, owner: Owner): Promise<void> {
  // Until this session ends, no part of the write-ahead log that the copy needs is thrown away.
  await client.query("select pg_create_physical_replication_slot('cadans_backup', true, true)");
  await client.query("select pg_backup_start('cadans', true)");
  const skip = (path: string) =>
    LEFT_OUT.includes(path) || EMPTIED.some((name) => path.startsWith(`${name}/`));
  await copyTree(data, copy, owner, skip);
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  writeFileSync(join(copy, 'backup_label'), rows[0]?.labelfile ?? '', { mode: 0o600 });
  mkdirSync(join(copy, 'pg_subtrans'), { mode: 0o700 });
  await copyTree(join(data, 'pg_wal'), join(copy, 'pg_wal'), owner, (path) => path.includes('/'));
  for (const made of ['backup_label', 'pg_subtrans']) owner.give(join(copy, made));
}
