import type { Window } from '@cadans/domain/activity';
import { daysBetween } from '@cadans/domain/calendar-date';
import type { Postponed, PostponementReason } from '@cadans/domain/postponement';
import type { ScrappingReason } from '@cadans/domain/scrapping';
import type { Statement } from '../database/database.js';
import type { CurrentMember } from '../http/request.js';
import type { StoredActivity } from './activity-store.js';

interface PostponementEntry extends Postponed {
  readonly reason: PostponementReason;
  readonly note: string;
  readonly decisionId: string | null;
}

/** A ledger entry belongs to the version that the write it explains is about to make. */
export const nextVersion = ({ version }: StoredActivity) => version + 1;

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
