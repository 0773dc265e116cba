import { constants, type Dirent } from 'node:fs';
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerOf, type KeptMessage, readHeaders, readMessage } from './read-message.js';

/** A mail of the folder, as a list shows it. */
export interface ListedMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: Date;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const FILE = new RegExp(`^(${UUID})\\.eml$`);
const ID = new RegExp(`^${UUID}$`);

const PAGE = 50;
const LONGEST_HEAD = 16 * 1024;

// A link in the folder is followed nowhere.
const READ = constants.O_RDONLY | constants.O_NOFOLLOW;

/** The mails of the folder, newest first (their ids grow with time): the latest, or those before one. */
export async function listMails(
  folder: string,
  before?: string,
): Promise<{ mails: ListedMail[]; isMore: boolean }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const ids = entries
    .flatMap((entry) => (entry.isFile() ? (FILE.exec(entry.name)?.[1] ?? []) : []))
    .filter((id) => !before || id < before)
    .sort()
    .reverse();
  const mails = await Promise.all(ids.slice(0, PAGE).map((id) => listed(folder, id)));
  return { mails, isMore: ids.length > PAGE };
}

/** A mail by its id; null for what is none, whatever it tries to be: an id is all that ever becomes a path. */
export async function readMail(folder: string, id: string): Promise<KeptMessage | null> {
  if (!ID.test(id)) return null;
  const raw = await readFile(join(folder, `${id}.eml`), { flag: READ }).catch(() => null);
  return raw && readMessage(raw);
}

async function listed(folder: string, id: string): Promise<ListedMail> {
  const headers = await headOf(join(folder, `${id}.eml`));
  return {
    id,
    to: headerOf({ headers }, 'to'),
    subject: headerOf({ headers }, 'subject'),
    sentAt: new Date(headerOf({ headers }, 'date')),
  };
}

async function headOf(path: string): Promise<KeptMessage['headers']> {
  const file = await open(path, READ).catch(() => null);
  if (!file) return [];
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HEAD), 0, LONGEST_HEAD, 0);
    return readHeaders(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
