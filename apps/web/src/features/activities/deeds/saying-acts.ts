import { changeActivity, createActivity, reassignActivity } from '@cadans/contracts/calls/activities';
import type { ContractOf } from '@cadans/contracts/calls/call';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import { call } from '../../../api/call';
import { type PlannedActivity, plannedOf } from '../../../api/year-plan';
import { formatWeek } from '../../../words/formats';
import type { Place } from '../plan/place';
import type { Act } from './act';
import { copyOf, newOf } from './duplicating';
import { deleting } from './ending-acts';

export type NewActivity = BodyInputOf<ContractOf<typeof createActivity>>;
export type Changes = BodyInputOf<ContractOf<typeof changeActivity>>;

const at = ({ organisationId }: Place, { id }: { id: string }) => ({
  params: { organisationId, activityId: id },
});

/** Plans a new activity. Until the server gave it an id it stands in the year under one of ours, with version 0. */
export function planning(place: Place, given: NewActivity): Act {
  const { organisationId } = place;
  // Sent again after an answer that never arrived, it is made once.
  const idempotencyKey = crypto.randomUUID();
  return {
    before: null,
    after: {
      id: crypto.randomUUID(),
      title: given.title,
      startsOn: given.startsOn,
      endsOn: given.endsOn,
      precision: given.precision ?? 'day',
      status: 'planned',
      themeId: given.themeId,
      ownerId: given.ownerId,
      channelId: given.channelId,
      campaignId: given.campaignId ?? null,
      slides: 0,
      version: 0,
      effortHours: given.effortHours ?? null,
      doneOn: null,
    },
    steps: [{ is: 'create', activity: given }],
    send: () => call(createActivity, { params: { organisationId }, body: given, idempotencyKey }),
    said: place.t('said.planned', { title: given.title }),
    // Done again, the same one comes back out of the bin.
    undo: (made) => deleting(place, plannedOf(made)),
  };
}

/** Plans a copy of an activity a week later. */
export function copying(place: Place, activity: PlannedActivity): Act {
  const copy = copyOf(activity);
  const { title, endsOn } = copy;
  return {
    ...planning(place, newOf(copy)),
    said: place.t('said.copied', { title, week: formatWeek(endsOn) }),
  };
}

/** Changes what an activity says, and whose it is. `old` are the same fields as they were, to undo it. */
export function changing(
  place: Place,
  activity: PlannedActivity,
  now: { changes: Changes; ownerId: string },
  old: { changes: Changes; ownerId: string },
): Act {
  const { changes, ownerId } = now;
  const { title, themeId, channelId, campaignId, status, effortHours } = changes;
  return {
    before: activity,
    after: {
      ...activity,
      ownerId,
      ...(title !== undefined && { title }),
      ...(themeId !== undefined && { themeId }),
      ...(channelId !== undefined && { channelId }),
      ...(campaignId !== undefined && { campaignId }),
      ...(status !== undefined && { status }),
      ...(effortHours !== undefined && { effortHours }),
    },
    steps: [
      ...(Object.keys(changes).length > 0 ? [{ is: 'change' as const, changes }] : []),
      ...(ownerId === activity.ownerId ? [] : [{ is: 'reassign' as const, ownerId }]),
    ],
    send: async (version) => {
      const changed =
        Object.keys(changes).length > 0
          ? await call(changeActivity, { ...at(place, activity), body: changes, version })
          : null;
      if (changed && ownerId === activity.ownerId) return changed;
      return call(reassignActivity, {
        ...at(place, activity),
        body: { ownerId },
        version: changed?.version ?? version,
      });
    },
    was: { ...old.changes, ownerId: old.ownerId },
    said: place.t('said.changed', { title: title ?? activity.title }),
    undo: (changed) => changing(place, plannedOf(changed), old, now),
  };
}
