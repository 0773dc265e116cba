import type { Precision, Window } from '@cadans/domain/activity';
import { yearOf } from '@cadans/domain/calendar-date';
import type { Send, Statement } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import type { StoredActivity } from './activity-store.js';
import { requireReferences } from './references.js';

/** Where an activity goes: its days, and what goes along when it changes there. */
export interface Placing extends Window {
  readonly precision?: Precision | null | undefined;
  readonly themeId?: string | null | undefined;
  /** The campaign it comes back to; left out, it stays in its own as long as its theme does. */
  readonly campaignId?: string | null;
}

/**
 * Puts the activity on its new days; in another year it serves a theme that the plan of that year chose. `recommits`
 * moves the first committed date along.
 */
export async function placing(
  send: Send,
  { organisationId }: CurrentMember,
  activity: StoredActivity,
  given: Placing,
  recommits = false,
): Promise<Statement> {
  const year = yearOf(given.startsOn);
  const themeId = given.themeId ?? activity.themeId;
  if (year !== activity.year || themeId !== activity.themeId) {
    await requireReferences(send, organisationId, { year, themeId });
  }
  return {
    name: 'place-activity',
    text: `update activity set year = $3, theme_id = $4, starts_on = $5, ends_on = $6, precision = coalesce($7, precision),
        campaign_id = coalesce($9, case when theme_id = $4 then campaign_id end),
        first_committed_ends_on = case when $8 then $6 else first_committed_ends_on end
      where organisation_id = $1 and id = $2`,
    values: [
      organisationId,
      activity.id,
      year,
      themeId,
      given.startsOn,
      given.endsOn,
      given.precision,
      recommits,
      given.campaignId ?? null,
    ],
  };
}
