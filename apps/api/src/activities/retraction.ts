import type { Precision, Window } from '@cadans/domain/activity';
import type { Send, Statement } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import type { StoredActivity } from './activity-store.js';
import { nextVersion } from './ledgers.js';

/** A move that can be taken back, and where it came from; null where it changed nothing, or somebody changed it since. */
export interface Left extends Window {
  /** The version that the move made. */
  readonly version: number;
  readonly themeId: string | null;
  readonly precision: Precision | null;
  readonly campaignId: string | null;
}

/**
 * The last move that still stands, when the member made it within the last ten minutes and the activity is still where it
 * left it: where the activity came from, and what it was there. What was changed since, apart from its days, stays changed;
 * its campaign comes along with its theme, as long as there is one. The database holds the same (0006).
 */
export async function retractableMove(
  send: Send,
  { organisationId, id: byId }: CurrentMember,
  { id, startsOn, endsOn, themeId, precision }: StoredActivity,
): Promise<Left | undefined> {
  const [moved] = await send<Left & { [column: string]: unknown }>({
    name: 'retractable-move',
    text: `with moved as (
        select activity_version, from_starts_on, from_ends_on, to_starts_on, to_ends_on, by_id, at from postponement
          where organisation_id = $1 and activity_id = $2
        union all
        select activity_version, from_starts_on, from_ends_on, to_starts_on, to_ends_on, by_id, at from pull_in
          where organisation_id = $1 and activity_id = $2
      ), newest as (
        select * from moved m where not exists (
          select from retraction r where r.organisation_id = $1 and r.activity_id = $2 and r.retracted_version = m.activity_version)
        order by activity_version desc limit 1)
      select n.activity_version as version,
        to_char(n.from_starts_on, 'YYYY-MM-DD') as "startsOn", to_char(n.from_ends_on, 'YYYY-MM-DD') as "endsOn",
        case when e.new_values ->> 'theme_id' = $6 then e.old_values ->> 'theme_id' end as "themeId",
        case when e.new_values ->> 'precision' = $7 then e.old_values ->> 'precision' end as precision,
        (select id from campaign c where c.organisation_id = $1 and c.id = (e.old_values ->> 'campaign_id')::uuid
          and e.new_values ->> 'theme_id' = $6) as "campaignId"
      from newest n
      left join activity_event e on e.organisation_id = $1 and e.activity_id = $2
        and e.activity_version = n.activity_version and e.kind in ('postponed', 'pulled_in')
      where n.by_id = $3 and n.at >= now() - interval '10 minutes' and n.to_starts_on = $4 and n.to_ends_on = $5`,
    values: [organisationId, id, byId, startsOn, endsOn, themeId, precision],
  });
  return moved;
}

/** Records that the move which made a version is taken back. */
export function retractionEntry(
  { organisationId, id: byId }: CurrentMember,
  activity: StoredActivity,
  retractedVersion: number,
): Statement {
  return {
    name: 'record-retraction',
    text: `insert into retraction (organisation_id, activity_id, activity_version, retracted_version, by_id)
      values ($1, $2, $3, $4, $5)`,
    values: [organisationId, activity.id, nextVersion(activity), retractedVersion, byId],
  };
}
