import type { Activity } from '@cadans/contracts/activities';
import type { Status } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Movable } from '@cadans/domain/postponement';
import type { Send, Statement } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { activityStatement, IS_THERE, newActivityStatement } from './activity.view.js';

/** What the rules need to know of an activity before it is written. */
export interface StoredActivity extends Movable {
  readonly id: string;
  readonly year: number;
  readonly themeId: string;
  readonly ownerId: string;
  readonly channelId: string;
  readonly status: Status;
  readonly firstCommittedEndsOn: CalendarDate;
  readonly effortHours: number | null;
  readonly deleted: boolean;
  readonly version: number;
}

const LOCKED = `select id, year, theme_id as "themeId", owner_id as "ownerId", channel_id as "channelId", to_char(starts_on, 'YYYY-MM-DD') as "startsOn",
    to_char(ends_on, 'YYYY-MM-DD') as "endsOn", to_char(created_on, 'YYYY-MM-DD') as "createdOn",
    to_char(first_committed_ends_on, 'YYYY-MM-DD') as "firstCommittedEndsOn", status, slides,
    effort_hours::float8 as "effortHours", deleted_at is not null as deleted, version
  from activity where organisation_id = $1 and id = $2 and ${IS_THERE} for update`;

/**
 * Locks an activity for a write at the version the caller saw. Refused: one that is not there (404), and one that
 * somebody changed meanwhile (412, with the state it has now).
 */
export async function lockActivity(
  send: Send,
  { organisationId }: CurrentMember,
  activityId: string,
  version: number,
): Promise<StoredActivity> {
  const [activity] = await send<StoredActivity & { [column: string]: unknown }>({
    name: 'lock-activity',
    text: LOCKED,
    values: [organisationId, activityId],
  });
  if (!activity) throw new Refusal('not_found');
  if (activity.version !== version) {
    throw new Refusal('stale', { current: await showStored(send, organisationId, activityId) });
  }
  return activity;
}

/** The activity as it stands in the running transaction. */
export function showStored(send: Send, organisationId: string, activityId: string): Promise<Activity> {
  return showOne(send, activityStatement(organisationId, activityId));
}

/** The same of one that was made in this very transaction. */
export function showMade(send: Send, organisationId: string, activityId: string): Promise<Activity> {
  return showOne(send, newActivityStatement(organisationId, activityId));
}

async function showOne(send: Send, statement: Statement): Promise<Activity> {
  const [activity] = await send<Activity & { [column: string]: unknown }>(statement);
  if (!activity) throw new Refusal('not_found');
  return activity;
}

/** Refuses work that is done, scrapped or in the bin. */
export function requireOpen(activity: StoredActivity): void {
  if (activity.deleted || activity.status === 'done' || activity.status === 'scrapped') {
    throw new Refusal('not_open');
  }
}
