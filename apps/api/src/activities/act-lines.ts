import type { Act } from '@cadans/contracts/batches';
import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { type PlacedAct, refusalOfAct } from './act-refusal.js';
import { lockActivities, type StoredActivity, showStored } from './activity-store.js';

export type ActOnActivity = Exclude<Act, { is: 'create' }>;
export type Creation = Extract<Act, { is: 'create' }>;

/** What a batch does to one activity, one act after the other. */
export interface ActLine {
  readonly activity: StoredActivity;
  readonly acts: readonly PlacedAct<ActOnActivity>[];
}

/**
 * Locks every activity that a batch names. Refused at the first act about one that is not there (404), or about another
 * version than it has (412, with the state it has now).
 */
export async function lockLines(
  send: Send,
  member: CurrentMember,
  acts: readonly PlacedAct<ActOnActivity>[],
): Promise<ActLine[]> {
  const byActivity = Map.groupBy(acts, ({ act }) => act.activityId);
  const locked = await lockActivities(send, member, [...byActivity.keys()]);
  const activities = new Map(locked.map((activity) => [activity.id, activity]));
  for (const placed of acts) {
    const activity = activities.get(placed.act.activityId);
    if (!activity) throw refusalOfAct(placed, new Refusal('not_found'));
    if (activity.version === placed.act.version) continue;
    const current = await showStored(send, member.organisationId, activity.id);
    throw refusalOfAct(placed, new Refusal('stale', { current }));
  }
  return locked.map((activity) => ({ activity, acts: byActivity.get(activity.id) ?? [] }));
}
