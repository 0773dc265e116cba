import type { CalendarDate } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import { tellPromise } from './promise-story.js';
import type { SeedOrganisation } from './seed-files.js';
import type { WrittenOrganisation } from './write-organisation.js';
import { momentOn } from './written-story.js';

/** Writes what was promised and when that paused, as it was decided at the time. Asks for suspended guards. */
export async function writePromises(
  owner: pg.Client,
  { promises, members: people }: SeedOrganisation,
  { organisationId, channels, members }: WrittenOrganisation,
  today: CalendarDate,
): Promise<void> {
  const director = members.get(people.find(({ role }) => role === 'director')?.key ?? '');
  const told = promises.map((promise) => ({ promise, story: tellPromise(promise, today) }));
  const rows = told.flatMap(({ promise, story }) =>
    story.rows.map((row, place) => ({
      channel_id: channels.get(promise.channel),
      owner_id: members.get(promise.owner),
      place,
      times: row.times,
      per: row.per,
      valid_from: row.validFrom,
      valid_until: row.validUntil,
      created_at: momentOn(row.madeOn, promise.channel, place),
    })),
  );
  const pauses = told.flatMap(({ promise, story }) =>
    story.pauses.map(({ from, until, reason, madeOn, row }) => ({
      channel_id: channels.get(promise.channel),
      valid_from: story.rows[row]?.validFrom,
      from_on: from,
      until_on: until,
      reason,
      at: momentOn(madeOn, reason, 0),
    })),
  );
  await owner.query(ROWS, [organisationId, JSON.stringify(rows), director]);
  await owner.query(PAUSES, [organisationId, JSON.stringify(pauses), director]);
}

// Each row replaces the one before it on its channel.
const ROWS = `with told as (
    select uuidv7() as id, * from jsonb_to_recordset($2) as row (channel_id uuid, owner_id uuid, place integer, times integer,
      per period_kind, valid_from date, valid_until date, created_at timestamptz))
  insert into cadence (organisation_id, id, channel_id, owner_id, times, per, valid_from, valid_until, replaces_id, created_by_id, created_at)
    select $1, id, channel_id, owner_id, times, per, valid_from, valid_until,
      (select before.id from told before where before.channel_id = told.channel_id and before.place = told.place - 1), $3, created_at
    from told order by valid_from, channel_id`;

const PAUSES = `insert into cadence_pause (organisation_id, cadence_id, from_on, until_on, reason, by_id, at)
  select $1, cadence.id, from_on, until_on, reason, $3, at
  from jsonb_to_recordset($2) as told (channel_id uuid, valid_from date, from_on date, until_on date, reason text, at timestamptz)
    join cadence on cadence.organisation_id = $1 and cadence.channel_id = told.channel_id and cadence.valid_from = told.valid_from`;
