import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import type { SeedOrganisation } from './seed-files.js';
import type { SeedNoGo } from './seed-no-go.js';
import { periodSeen } from './seed-period.js';
import type { WrittenOrganisation } from './write-organisation.js';
import { momentOn } from './written-story.js';

/** Writes what was decided against, as it was decided at the time, and who was held since. Asks for a suspended guard. */
export async function writeNoGos(
  owner: pg.Client,
  { noGos }: SeedOrganisation,
  { organisationId, channels, members }: WrittenOrganisation,
  today: CalendarDate,
): Promise<void> {
  for (const { on, reason, by, decided, review, temptations } of noGos) {
    const decidedOn = addDays(periodSeen(decided, today).start, 11);
    const at = momentOn(decidedOn, JSON.stringify(on), 0);
    const days = [members.get(by), decidedOn, periodSeen(review, today).start, at];
    const [text, subject] = statementFor(on, reason, channels);
    const { rows } = await owner.query<{ id: string }>(text, [organisationId, ...days, ...subject]);
    const tried = temptations.map(({ title, by: who, daysAgo }) => {
      const tried_on = addDays(today, -daysAgo);
      return { title, by_id: members.get(who), tried_on, at: momentOn(tried_on, title, 0) };
    });
    await owner.query(TEMPTED, [organisationId, rows[0]?.id, JSON.stringify(tried)]);
  }
}

// What is on a channel is there since the channel took its stance; only its days and its decider are to be told.
function statementFor(
  on: SeedNoGo['on'],
  reason: string,
  channels: ReadonlyMap<string, string>,
): [text: string, values: (string | undefined)[]] {
  return 'channel' in on ? [DATED, [channels.get(on.channel)]] : [DECIDED, [on.audience, reason]];
}

const DATED = `update no_go set decided_by_id = $2, decided_on = $3, review_on = $4, at = $5
  where organisation_id = $1 and channel_id = $6 returning id`;

const DECIDED = `insert into no_go (organisation_id, subject, decided_by_id, decided_on, review_on, at, audience, reason)
  values ($1, 'audience', $2, $3, $4, $5, $6, $7) returning id`;

const TEMPTED = `insert into temptation (organisation_id, no_go_id, outcome, title, by_id, tried_on, at)
  select $1, $2, 'held', * from jsonb_to_recordset($3) as told (title text, by_id uuid, tried_on date, at timestamptz)`;
