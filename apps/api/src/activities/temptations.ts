import type { Override } from '@cadans/contracts/override';
import { may } from '@cadans/domain/ability';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Database, Statement } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

const COUNTED = `select from temptation where organisation_id = $1 and no_go_id = $2 and outcome = 'held' and by_id = $4
  and tried_on = $5 and folded(title) = folded($3)`;
const HELD = `insert into temptation (organisation_id, no_go_id, outcome, title, by_id, tried_on)
  values ($1, $2, 'held', $3, $4, $5) on conflict do nothing`;

// Only what it really runs against: an override of anything else is no override.
const OVERRIDE = `insert into temptation (organisation_id, no_go_id, outcome, activity_id, title, reason, by_id, tried_on)
  select $1, n.id, 'overridden', $2, $3, given.reason, $4, $5
  from unnest($6::uuid[], $7::text[]) as given (id, reason)
    join no_go n on n.organisation_id = $1 and n.id = given.id and n.lifted_on is null
  where no_go_hits(n, $8, $9) on conflict do nothing`;

/** What is planned against no-gos, and why all the same. */
export interface Overriding {
  readonly activityId: string;
  readonly title: string;
  readonly channelId: string;
  readonly audience: string | null;
  readonly overrides: readonly Override[];
}

/** Writes the overrides into the ledger of temptations; nothing of who may not steer: that is refused elsewhere. */
export function overriding(
  member: CurrentMember,
  { activityId, title, channelId, audience, overrides }: Overriding,
  today: CalendarDate,
): Statement[] {
  if (overrides.length === 0 || !may(member, 'steer')) return [];
  const [ids, reasons] = [overrides.map(({ noGoId }) => noGoId), overrides.map(({ reason }) => reason)];
  const { organisationId, id: byId } = member;
  const values = [organisationId, activityId, title, byId, today, ids, reasons, channelId, audience];
  return [{ name: 'override-no-gos', text: OVERRIDE, values }];
}

/**
 * Does something, and when a no-go refuses it, counts that somebody was tempted and held back: once for the same person,
 * title and day. The refusal goes on.
 */
export async function countingTemptation<T>(
  database: Database,
  { organisationId, id: byId }: CurrentMember,
  today: CalendarDate,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { noGo, tried } = error.details;
    if (noGo && tried !== undefined) {
      const values = [organisationId, noGo.id, tried, byId, today];
      const counted = await database.query({ name: 'counted-temptation', text: COUNTED, values });
      if (counted.length === 0) await database.query({ name: 'hold-back', text: HELD, values });
    }
    throw error;
  }
}
