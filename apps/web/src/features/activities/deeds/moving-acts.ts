import { type Activity } from '@cadans/contracts/activities';
import {
  decideActivity,
  moveActivity,
  postponeActivity,
  pullInActivity,
  retractMove,
} from '@cadans/contracts/calls/moves';
import type { Precision, Window } from '@cadans/domain/activity';
import { daysBetween } from '@cadans/domain/calendar-date';
import type { PostponementReason } from '@cadans/domain/postponement';
import { call } from '../../../api/call';
import { type PlannedActivity, plannedOf } from '../../../api/year-plan';
import { formatWeek } from '../../../words/formats';
import type { Place } from '../plan/place';
import type { Act } from './act';

/** Where an activity goes; the theme goes along when the other year did not choose its theme. */
export interface Destination extends Window {
  readonly precision: Precision;
  readonly themeId: string;
}

const at = ({ organisationId }: Place, { id }: { id: string }) => ({
  params: { organisationId, activityId: id },
});

const windowOf = (activity: PlannedActivity, { startsOn, endsOn, precision, themeId }: Destination) => ({
  startsOn,
  endsOn,
  ...(precision !== activity.precision && { precision }),
  ...(themeId !== activity.themeId && { themeId }),
});

/** Inside its week, or on the day it was made: without a record. Undone it moves back as freely. */
export function moving(place: Place, activity: PlannedActivity, to: Destination): Act {
  return {
    before: activity,
    after: { ...activity, ...to },
    steps: [{ is: 'move', ...windowOf(activity, to) }],
    send: (version) => call(moveActivity, { ...at(place, activity), body: windowOf(activity, to), version }),
    said: place.t('said.moved', { title: activity.title, week: formatWeek(to.endsOn) }),
    undo: (moved) => moving(place, plannedOf(moved), activity),
  };
}

/** Later, with a reason: it enters the ledger. */
export function postponing(
  place: Place,
  activity: PlannedActivity,
  to: Destination,
  why: { reason: PostponementReason; note: string },
): Act {
  const days = daysBetween(activity.endsOn, to.endsOn);
  return {
    before: activity,
    after: { ...activity, ...to, slides: activity.slides + 1 },
    steps: [{ is: 'move', ...windowOf(activity, to), ...why }],
    send: (version) =>
      call(postponeActivity, {
        ...at(place, activity),
        body: { ...windowOf(activity, to), ...why },
        version,
      }),
    said: place.t('said.postponed', { title: activity.title, week: formatWeek(to.endsOn), count: days }),
    undo: (done) => retracting(place, activity, done, (back) => postponing(place, plannedOf(back), to, why)),
  };
}

/** Earlier: it is recorded and needs no reason. */
export function pullingIn(place: Place, activity: PlannedActivity, to: Destination): Act {
  return {
    before: activity,
    after: { ...activity, ...to },
    steps: [{ is: 'move', ...windowOf(activity, to) }],
    send: (version) =>
      call(pullInActivity, { ...at(place, activity), body: windowOf(activity, to), version }),
    said: place.t('said.pulledIn', { title: activity.title, week: formatWeek(to.endsOn) }),
    undo: (done) => retracting(place, activity, done, (back) => pullingIn(place, plannedOf(back), to)),
  };
}

/** Who may steer decides: it is done, on these days. A reason comes along when they are later. */
export function deciding(
  place: Place,
  activity: PlannedActivity,
  to: Destination,
  why: { reason?: PostponementReason; note: string },
): Act {
  const later = why.reason !== undefined;
  return {
    before: activity,
    after: { ...activity, ...to, slides: activity.slides + (later ? 1 : 0) },
    steps: [{ is: 'move', ...windowOf(activity, to), ...why, decides: true }],
    send: (version) =>
      call(decideActivity, { ...at(place, activity), body: { ...windowOf(activity, to), ...why }, version }),
    said: place.t('said.decided', { title: activity.title, week: formatWeek(to.endsOn) }),
  };
}

// It stays in the ledger as taken back; the activity stands where it stood.
function retracting(
  place: Place,
  before: PlannedActivity,
  done: Activity,
  undo: (retracted: Activity) => Act,
): Act {
  return {
    before: plannedOf(done),
    after: { ...before, version: done.version },
    steps: [{ is: 'retract' }],
    send: (version) => call(retractMove, { ...at(place, before), version }),
    said: place.t('said.retracted', { title: before.title, week: formatWeek(before.endsOn) }),
    undo,
  };
}
