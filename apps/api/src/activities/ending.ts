import type { completeActivity, scrapActivity } from '@cadans/contracts/activities';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { may } from '@cadans/domain/ability';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { needsDecision } from '@cadans/domain/postponement';
import type { Statement } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import type { Acting } from './acting.js';
import { requireOpen } from './activity-store.js';
import { decisionEntry, scrappingEntry } from './ledgers.js';
import { requireReferences } from './references.js';

const OF_THIS = 'where organisation_id = $1 and id = $2';

/** Done, on a day that is not in the future. */
export function completing(
  { organisationId }: CurrentMember,
  { doneOn, link }: BodyOf<typeof completeActivity>,
  today: CalendarDate,
): Acting {
  return async (_, activity) => {
    requireOpen(activity);
    requireDayOfDoing(doneOn, today);
    return [
      {
        name: 'complete-activity',
        text: `update activity set status = 'done', done_on = $3, link = case when $4 then $5 else link end ${OF_THIS}`,
        values: [organisationId, activity.id, doneOn, link !== undefined, link ?? null],
      },
    ];
  };
}

/** Refuses a day that is still to come. */
export function requireDayOfDoing(doneOn: CalendarDate, today: CalendarDate): void {
  if (doneOn > today) throw new Refusal('done_in_future');
}

/** Not done after all. */
export function reopening({ organisationId }: CurrentMember): Acting {
  return async (_, activity) => {
    if (activity.deleted || activity.status !== 'done') throw new Refusal('not_done');
    return [
      {
        name: 'reopen-activity',
        text: `update activity set status = 'ready', done_on = null ${OF_THIS}`,
        values: [organisationId, activity.id],
      },
    ];
  };
}

/** Into the hands of another active member. */
export function reassigning({ organisationId }: CurrentMember, ownerId: string): Acting {
  return async (send, activity) => {
    requireOpen(activity);
    const { year, themeId } = activity;
    await requireReferences(send, organisationId, { year, themeId, ownerId });
    return [
      {
        name: 'reassign-activity',
        text: `update activity set owner_id = $3 ${OF_THIS}`,
        values: [organisationId, activity.id, ownerId],
      },
    ];
  };
}

/** Scraps with a reason. Scrapping what kept sliding is a decision when who does it may steer. */
export function scrapping(member: CurrentMember, { reason, note }: BodyOf<typeof scrapActivity>): Acting {
  return async (_, activity) => {
    requireOpen(activity);
    if (reason === 'other' && note === '') throw new Refusal('needs_note');
    const decides = needsDecision(activity) && may(member, 'steer');
    const decision = { id: newId(), outcome: 'scrap' as const, endsOn: null, note };
    return [
      ...(decides ? [decisionEntry(member, activity, decision)] : []),
      scrappingEntry(member, activity, { reason, note }),
    ];
  };
}

/** Brings back what was scrapped (as planned), or what was deleted (as it was). */
export function restoring({ organisationId }: CurrentMember): Acting {
  return async (_, activity) => {
    if (!activity.deleted && activity.status !== 'scrapped') throw new Refusal('not_scrapped');
    const values = [organisationId, activity.id];
    return activity.deleted
      ? [{ name: 'recover-activity', text: `update activity set deleted_at = null ${OF_THIS}`, values }]
      : [
          {
            name: 'restore-activity',
            text: `update activity set status = 'planned', scrapping_id = null ${OF_THIS}`,
            values,
          },
        ];
  };
}

/** Into the bin; what is there already stays. */
export function removing({ organisationId }: CurrentMember): Acting {
  return async (_, activity) =>
    activity.deleted
      ? []
      : [
          {
            name: 'delete-activity',
            text: `update activity set deleted_at = now() ${OF_THIS}`,
            values: [organisationId, activity.id],
          },
        ];
}

/** What has been in the bin for 30 days goes for good. */
export function emptyingBin({ organisationId }: CurrentMember): Statement {
  return {
    text: `delete from activity where organisation_id = $1 and deleted_at < now() - interval '30 days'`,
    values: [organisationId],
  };
}
