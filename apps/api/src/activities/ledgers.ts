import type { Precision, Window } from '@cadans/domain/activity';
import { daysBetween } from '@cadans/domain/calendar-date';
import type { Postponed, PostponementReason } from '@cadans/domain/postponement';
import type { ScrappingReason } from '@cadans/domain/scrapping';
import type { Send, Statement } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import type { StoredActivity } from './activity-store.js';

interface PostponementEntry extends Postponed {
  readonly reason: PostponementReason;
  readonly note: string;
  readonly decisionId: string | null;
}

/** Where a move came from; null where it changed nothing. */
export interface Left extends Window {
  readonly themeId: string | null;
  readonly precision: Precision | null;
  readonly campaignId: string | null;
}

/** A ledger entry belongs to the version that the write it explains is about to make. */
const nextVersion = ({ version }: StoredActivity) => version + 1;

/** Writes a postponement into the ledger, before the activity moves: the database refuses the move otherwise. */
export function postponementEntry(
  { organisationId, id: byId }: CurrentMember,
  activity: StoredActivity,
  { from, to, days, crossesQuarter, reason, note, decisionId }: PostponementEntry,
): Statement {
  return {
    name: 'record-postponement',
    text: `insert into postponement (organisation_id, activity_id, activity_version, from_starts_on, from_ends_on,
        to_starts_on, to_ends_on, days, crosses_quarter, reason, note, decision_id, by_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    values: [
      organisationId,
      activity.id,
      nextVersion(activity),
      from.startsOn,
      from.endsOn,
      to.startsOn,
      to.endsOn,
      days,
      crossesQuarter,
      reason,
      note,
      decisionId,
      byId,
    ],
  };
}

/** Writes a move earlier into its ledger. */
export function pullInEntry(
  { organisationId, id: byId }: CurrentMember,
  activity: StoredActivity,
  to: Window,
): Statement {
  return {
    name: 'record-pull-in',
    text: `insert into pull_in (organisation_id, activity_id, activity_version, from_starts_on, from_ends_on,
        to_starts_on, to_ends_on, days, by_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      organisationId,
      activity.id,
      nextVersion(activity),
      activity.startsOn,
      activity.endsOn,
      to.startsOn,
      to.endsOn,
      daysBetween(to.endsOn, activity.endsOn),
      byId,
    ],
  };
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

/** Writes a decision of who may steer into the ledger, under an id of the caller's making. */
export function decisionEntry(
  { organisationId, id: byId }: CurrentMember,
  activity: StoredActivity,
  { id, outcome, endsOn, note }: { id: string; outcome: 'do' | 'scrap'; endsOn: string | null; note: string },
): Statement {
  return {
    name: 'record-decision',
    text: `insert into decision (organisation_id, id, activity_id, activity_version, outcome, slides, ends_on, note, by_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      organisationId,
      id,
      activity.id,
      nextVersion(activity),
      outcome,
      activity.slides,
      endsOn,
      note,
      byId,
    ],
  };
}

/** Writes why an activity is scrapped, and scraps it. */
export function scrappingEntry(
  { organisationId, id: byId }: CurrentMember,
  activity: StoredActivity,
  { reason, note }: { reason: ScrappingReason; note: string },
): Statement {
  return {
    name: 'scrap-activity',
    text: `with scrapped as (
        insert into scrapping (organisation_id, activity_id, activity_version, reason, note, hours_freed, by_id)
        values ($1, $2, $3, $4, $5, $6, $7) returning id)
      update activity set status = 'scrapped', scrapping_id = (select id from scrapped) where organisation_id = $1 and id = $2`,
    values: [organisationId, activity.id, nextVersion(activity), reason, note, activity.effortHours, byId],
  };
}
