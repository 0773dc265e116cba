import type { CalendarDate } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import { type DatabaseUrls, withClient } from '../database/provision.js';
import { backdateHistory } from './backdate-history.js';
import { DEMO_EMAILS } from './demo-users.js';
import { readSeedOrganisations, readSeedUsers, type SeedUser } from './seed-files.js';
import { writeActivities } from './write-activities.js';
import { writeConversations } from './write-conversations.js';
import { writeOrganisation } from './write-organisation.js';
import { writePreparation } from './write-preparation.js';
import { writeViews } from './write-views.js';
import type { Happened } from './written-story.js';

/** Any number, the same in every version: two processes do not make the demo at the same time. */
const DEMO_LOCK = 4_020_264;

/**
 * Makes the demo organisations, so that they live around `today`. Done once: a database that has them is left alone.
 * Everything is written as the API would, in one transaction of `app_user`; after it the owner dates the history, which
 * the database had dated now.
 */
export async function makeDemo(
  urls: Pick<DatabaseUrls, 'userUrl' | 'ownerUrl'>,
  today: CalendarDate,
): Promise<void> {
  const happened = await withClient(urls.userUrl, async (client) => {
    try {
      await client.query('begin');
      const made = await write(client, today);
      await client.query('commit');
      return made;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });
  if (happened.length > 0) await withClient(urls.ownerUrl, (client) => backdateHistory(client, happened));
}

async function write(client: pg.Client, today: CalendarDate): Promise<Happened[]> {
  await client.query('select pg_advisory_xact_lock($1)', [DEMO_LOCK]);
  const { rowCount } = await client.query('select from user_account where email = $1', [
    DEMO_EMAILS.marketer,
  ]);
  if (rowCount) return [];
  const userIds = await writeUsers(client, readSeedUsers());
  const happened: Happened[] = [];
  for (const seed of readSeedOrganisations()) {
    const written = await writeOrganisation(client, seed, userIds, today);
    happened.push(...(await writeActivities(client, seed, written, today)));
    await writePreparation(client, seed, written, today);
    await writeConversations(client, seed, written, today);
    await writeViews(client, seed, written);
  }
  return happened;
}

async function writeUsers(client: pg.Client, users: SeedUser[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; email: string }>(
    `insert into user_account (name, email, email_verified)
      select name, email, true from jsonb_to_recordset($1) as person (name text, email text) returning id, email`,
    [JSON.stringify(users)],
  );
  return new Map(rows.map(({ id, email }) => [email, id]));
}
