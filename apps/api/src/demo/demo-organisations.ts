import type { CalendarDate } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import { type DatabaseUrls, withClient } from '../database/provision.js';
import { backdateHistory } from './backdate-history.js';
import { DEMO_EMAILS } from './demo-users.js';
import { readSeedOrganisations, readSeedUsers, type SeedOrganisation, type SeedUser } from './seed-files.js';
import { writeActivities } from './write-activities.js';
import { writeConversations } from './write-conversations.js';
import { writeNoGos } from './write-no-gos.js';
import { type WrittenOrganisation, writeOrganisation } from './write-organisation.js';
import { writePreparation } from './write-preparation.js';
import { writePromises } from './write-promises.js';
import { writeRequests } from './write-requests.js';
import { writeResults } from './write-results.js';
import { writeReviews } from './write-reviews.js';
import { writeViews } from './write-views.js';
import type { Happened } from './written-story.js';

/** Any number, the same in every version: two processes do not make the demo at the same time. */
const DEMO_LOCK = 4_020_264;

interface Made {
  readonly organisations: readonly { seed: SeedOrganisation; written: WrittenOrganisation }[];
  readonly happened: readonly Happened[];
}

/**
 * Makes the demo organisations, so that they live around `today`. Done once: a database that has them is left alone.
 * Everything is written as the API would, in one transaction of `app_user`; after it the owner dates the history, which
 * the database had dated now, and writes what nobody may write afterwards: promises of the past, and what was measured.
 */
export async function makeDemo(
  urls: Pick<DatabaseUrls, 'userUrl' | 'ownerUrl'>,
  today: CalendarDate,
): Promise<void> {
  const made = await withClient(urls.userUrl, async (client) => {
    try {
      await client.query('begin');
      const written = await write(client, today);
      await client.query('commit');
      return written;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });
  if (!made) return;
  await withClient(urls.ownerUrl, async (owner) => {
    await backdateHistory(owner, made.happened);
    await writeAfterwards(owner, made, today);
  });
}

async function write(client: pg.Client, today: CalendarDate): Promise<Made | undefined> {
  await client.query('select pg_advisory_xact_lock($1)', [DEMO_LOCK]);
  const { rowCount } = await client.query('select from user_account where email = $1', [
    DEMO_EMAILS.marketer,
  ]);
  if (rowCount) return;
  const userIds = await writeUsers(client, readSeedUsers());
  const happened: Happened[] = [];
  const organisations: Made['organisations'][number][] = [];
  for (const seed of readSeedOrganisations()) {
    const written = await writeOrganisation(client, seed, userIds, today);
    happened.push(...(await writeActivities(client, seed, written, today)));
    await writePreparation(client, seed, written, today);
    await writeConversations(client, seed, written, today);
    await writeRequests(client, seed, written, today);
    await writeReviews(client, seed, written, today);
    await writeViews(client, seed, written);
    organisations.push({ seed, written });
  }
  return { organisations, happened };
}

/** The guards of what is promised, decided against and measured are suspended here, and in this transaction alone. */
async function writeAfterwards(
  owner: pg.Client,
  { organisations }: Made,
  today: CalendarDate,
): Promise<void> {
  await owner.query('begin');
  for (const table of GUARDED) await owner.query(`alter table ${table} disable trigger guard_${table}`);
  for (const { seed, written } of organisations) {
    await owner.query(`select set_config('app.organisation_id', $1, true)`, [written.organisationId]);
    await writePromises(owner, seed, written, today);
    await writeNoGos(owner, seed, written, today);
    await writeResults(owner, seed, written, today);
  }
  // What a foreign key still wants to check is checked before the tables change back.
  await owner.query('set constraints all immediate');
  for (const table of GUARDED) await owner.query(`alter table ${table} enable trigger guard_${table}`);
  await owner.query('commit');
}

const GUARDED = ['cadence', 'cadence_pause', 'no_go', 'result'] as const;

async function writeUsers(client: pg.Client, users: SeedUser[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; email: string }>(
    `insert into user_account (name, email, email_verified)
      select name, email, true from jsonb_to_recordset($1) as person (name text, email text) returning id, email`,
    [JSON.stringify(users)],
  );
  return new Map(rows.map(({ id, email }) => [email, id]));
}
