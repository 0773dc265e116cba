import type { Precision, Window } from '@cadans/domain/activity';
import type { Send, Statement } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import type { StoredActivity } from './activity-store.js';
import { nextVersion } from './ledgers.js';

/** Where a move came from; null where it changed nothing. */
export interface Left extends Window {
  readonly themeId: string | null;
  readonly precision: Precision | null;
  readonly campaignId: string | null;
}

/**
 * The move that made the present version, when the member made it within the last ten minutes: where the activity came
 * from, and what it was there. Its campaign comes along as long as there is one.
 */
export async function retractableMove(
  send: Send,
  { organisationId, id: byId }: CurrentMember,
  activity: StoredActivity,
): Promise<Left | undefined> {
  const [moved] = await send<Left & { [column: string]: unknown }>({
    name: 'retractable-move',
    text: `with moved as (
        select activity_version, from_starts_on, from_ends_on, by_id, at, organisation_id, activity_id from postponement
        union all
        select activity_version, from_starts_on, from_ends_on, by_id, at, organisation_id, activity_id from pull_in)
      select to_char(m.from_starts_on, 'YYYY-MM-DD') as "startsOn", to_char(m.from_ends_on, 'YYYY-MM-DD') as "endsOn",
        e.old_values ->> 'theme_id' as "themeId", e.old_values ->> 'precision' as precision,
        (select id from campaign c where c.organisation_id = m.organisation_id and c.id = (e.old_values ->> 'campaign_id')::uuid) as "campaignId"
      from moved m
      left join activity_event e on e.organisation_id = m.organisation_id and e.activity_id = m.activity_id
        and e.activity_version = m.activity_version and e.kind in ('postponed', 'pulled_in')
      where m.organisation_id = $1 and m.activity_id = $2 and m.activity_version = $3 and m.by_id = $4 and m.at >= now() - interval '10 minutes'`,
    values: [organisationId, activity.id, activity.version, byId],
  });
  return moved;
}

/** Records that the move which made the present version is taken back. */
export function retractionEntry(
  { organisationId, id: byId }: CurrentMember,
  activity: StoredActivity,
): Statement {
  return {
    name: 'record-retraction',
    text: `insert into retraction (organisation_id, activity_id, activity_version, retracted_version, by_id)
      values ($1, $2, $3, $4, $5)`,
    values: [organisationId, activity.id, nextVersion(activity), activity.version, byId],
  };
}
