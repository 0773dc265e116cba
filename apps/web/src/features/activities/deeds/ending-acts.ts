import type { Activity } from '@cadans/contracts/activities';
import {
  changeActivity,
  completeActivity,
  deleteActivity,
  reopenActivity,
  restoreActivity,
  scrapActivity,
} from '@cadans/contracts/calls/activities';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { ScrappingReason } from '@cadans/domain/scrapping';
import { call } from '../../../api/call';
import { type PlannedActivity, plannedOf } from '../../../api/year-plan';
import { formatNumber } from '../../../words/formats';
import type { Place } from '../plan/place';
import type { Act } from './act';
import { askWhatCameOf } from './just-done';

const at = ({ organisationId }: Place, { id }: { id: string }) => ({
  params: { organisationId, activityId: id },
});

/** Done, on a day; with a link when there is something to see. Undone it is open again, with the status it had. */
export function completing(
  place: Place,
  activity: PlannedActivity,
  done: { doneOn: CalendarDate; link?: string | undefined },
): Act {
  const { doneOn, link } = done;
  const { status } = activity;
  return {
    before: activity,
    after: { ...activity, status: 'done', doneOn },
    steps: [{ is: 'complete', doneOn, ...(link && { link }) }],
    send: (version) =>
      call(completeActivity, { ...at(place, activity), body: { doneOn, ...(link && { link }) }, version }),
    said: place.t('said.completed', { title: activity.title }),
    next: {
      label: place.t('recordResult'),
      onPress: () =>
        askWhatCameOf({ organisationId: place.organisationId, id: activity.id, title: activity.title }),
    },
    undo: (completed) => {
      const opened = {
        ...reopening(place, plannedOf(completed)),
        undo: (reopened: Activity) => completing(place, plannedOf(reopened), done),
      };
      if (status !== 'planned' && status !== 'in_work') return opened;
      return {
        ...opened,
        after: { ...activity, version: completed.version },
        steps: [{ is: 'reopen' }, { is: 'change', changes: { status } }],
        send: async (version) => {
          const reopened = await call(reopenActivity, { ...at(place, activity), version });
          return call(changeActivity, {
            ...at(place, activity),
            body: { status },
            version: reopened.version,
          });
        },
      };
    },
  };
}

/** Not done after all. */
export function reopening(place: Place, activity: PlannedActivity): Act {
  const { doneOn } = activity;
  return {
    before: activity,
    after: { ...activity, status: 'ready', doneOn: null },
    steps: [{ is: 'reopen' }],
    send: (version) => call(reopenActivity, { ...at(place, activity), version }),
    said: place.t('said.reopened', { title: activity.title }),
    undo: doneOn ? (opened) => completing(place, plannedOf(opened), { doneOn }) : undefined,
  };
}

/** Decided not to do it. */
export function scrapping(
  place: Place,
  activity: PlannedActivity,
  why: { reason: ScrappingReason; note: string },
): Act {
  return {
    before: activity,
    after: { ...activity, status: 'scrapped' },
    steps: [{ is: 'scrap', ...why }],
    send: (version) => call(scrapActivity, { ...at(place, activity), body: why, version }),
    said: place.t(activity.effortHours ? 'said.scrappedFreeing' : 'said.scrapped', {
      title: activity.title,
      hours: formatNumber(activity.effortHours ?? 0, place.language),
    }),
    undo: (scrapped) => ({
      ...restoring(place, plannedOf(scrapped)),
      undo: (restored) => scrapping(place, plannedOf(restored), why),
    }),
  };
}

/** Back from the scrap list, as planned. */
export function restoring(place: Place, activity: PlannedActivity): Act {
  return {
    before: activity,
    after: { ...activity, status: 'planned' },
    steps: [{ is: 'restore' }],
    send: (version) => call(restoreActivity, { ...at(place, activity), version }),
    said: place.t('said.restored', { title: activity.title }),
  };
}

/** Out of the bin, as it was. */
export function recovering(place: Place, binned: { id: string; title: string; version: number }): Act {
  return {
    before: null,
    after: null,
    // It is not in the year, so it has no version there: it builds on the one in the bin.
    on: binned,
    steps: [{ is: 'restore' }],
    send: (version) => call(restoreActivity, { ...at(place, binned), version }),
    said: place.t('said.recovered', { title: binned.title }),
    undo: (recovered) => deleting(place, plannedOf(recovered)),
  };
}

/** Into the bin: for mistakes. */
export function deleting(place: Place, activity: PlannedActivity): Act {
  return {
    before: activity,
    after: null,
    steps: [{ is: 'delete' }],
    send: (version) => call(deleteActivity, { ...at(place, activity), version }),
    said: place.t('said.deleted', { title: activity.title }),
    undo: (deleted) => ({
      ...recovering(place, deleted),
      after: { ...activity, version: deleted.version },
    }),
  };
}
