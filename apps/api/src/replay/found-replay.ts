import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showSession } from '@cadans/contracts/session';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { createApp } from '../create-app.js';
import type { DatabaseUrls } from '../database/provision.js';
import { foundOrganisation } from '../session/found-organisation.js';
import { Sessions } from '../session/sessions.js';
import { type ReplayClient, replayClient } from './replay-client.js';
import { ReplayError } from './replay-error.js';

/** A running API with a fresh organisation in it, and its director signed in. */
export interface FoundedReplay {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly scope: { readonly organisationId: string; readonly memberId: string };
  readonly client: ReplayClient;
  close(): Promise<void>;
}

/** Starts the application on a database, with its clock at noon of the day given, and founds an organisation there. */
export async function foundReplay(
  urls: DatabaseUrls,
  file: string,
  today: CalendarDate,
): Promise<FoundedReplay> {
  const folder = mkdtempSync(join(tmpdir(), 'cadans-clock-'));
  const clock = join(folder, 'hours-ahead');
  writeFileSync(clock, String((Date.parse(`${today}T11:00:00Z`) - Date.now()) / HOUR));
  const [name, email] = [`Replay ${file}`.slice(0, 80), `${randomUUID()}@replay.example`];
  const password = randomBytes(12).toString('base64url');
  const userId = await foundOrganisation(urls.userUrl, {
    organisation: name,
    person: 'Replay',
    email,
    password,
  });
  const app = await atTime(clock, () => createApp({ urls, demo: false }));
  const close = async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await app.listen(0, '127.0.0.1');
    const address = await app.getUrl();
    const cookie = (await app.get(Sessions).open(userId)).split(';')[0] ?? '';
    const { session } = await replayClient(address, cookie, '').call(showSession);
    const [membership] = session?.organisations ?? [];
    if (!membership) throw new ReplayError('The organisation that was founded is not there.');
    const { organisationId, memberId } = membership;
    const client = replayClient(address, cookie, organisationId);
    return { name, email, password, scope: { organisationId, memberId }, client, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const HOUR = 3_600_000;

/** Whatever asks for the time in there is told it by this file. */
async function atTime<T>(clock: string, work: () => Promise<T>): Promise<T> {
  const before = process.env.CADANS_CLOCK_FILE;
  process.env.CADANS_CLOCK_FILE = clock;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.CADANS_CLOCK_FILE;
    else process.env.CADANS_CLOCK_FILE = before;
  }
}
