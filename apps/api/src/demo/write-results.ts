import type { CalendarDate } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import type { SeedOrganisation } from './seed-files.js';
import type { WrittenOrganisation } from './write-organisation.js';
import { momentOn } from './written-story.js';
import { yieldedBy } from './yielded.js';

interface Done {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  readonly owner: string;
  readonly budget: number | null;
  readonly done: CalendarDate;
}

const DONE = `select id, title, channel_id as channel, owner_id as owner, budget::float8 as budget, to_char(done_on, 'YYYY-MM-DD') as done
  from activity where organisation_id = $1 and status = 'done' order by done_on, title`;

/** Of every ten these have nobody who measured them. */
const UNMEASURED = [2, 5, 9];

const RESULTS = `insert into result (organisation_id, activity_id, by_id, at, source, measured_on, reach, interactions, leads, quote_requests, revenue, cost)
  select $1, * from jsonb_to_recordset($2) as told (activity_id uuid, by_id uuid, at timestamptz, source text, measured_on date,
    reach integer, interactions integer, leads integer, quote_requests integer, revenue decimal, cost decimal)`;

/** Writes what was measured of seven in ten that are done, by who owned it. Asks for a suspended guard: it measures in another today. */
export async function writeResults(
  owner: pg.Client,
  { channels: seeded }: SeedOrganisation,
  { organisationId, channels }: WrittenOrganisation,
  today: CalendarDate,
): Promise<void> {
  const kinds = new Map(seeded.map(({ key, kind }) => [channels.get(key), kind]));
  const { rows } = await owner.query<Done>(DONE, [organisationId]);
  const results = rows.flatMap(({ id, title, channel, owner: by_id, budget, done: doneOn }, place) => {
    if (UNMEASURED.includes(place % 10)) return [];
    const kind = kinds.get(channel);
    const result = kind && yieldedBy({ title, budget: budget ?? undefined, doneOn }, kind, today);
    if (!result) return [];
    const { measuredOn: measured_on, quoteRequests: quote_requests, ...measured } = result;
    const at = momentOn(measured_on, title, 8);
    return [{ ...measured, activity_id: id, by_id, at, measured_on, quote_requests }];
  });
  await owner.query(RESULTS, [organisationId, JSON.stringify(results)]);
}
