import type { Activity } from '@cadans/contracts/activities';
import type { Precision, Status } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Movable } from '@cadans/domain/postponement';
import type { Send, Statement } from '../database/database.js';
import { together } from '../database/together.js';
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
  readonly campaignId: string | null;
  readonly title: string;
  readonly audience: string | null;
  readonly precision: Precision;
  readonly status: Status;
  readonly firstCommittedEndsOn: CalendarDate;
  readonly effortHours: number | null;
  readonly deleted: boolean;
  readonly version: number;
}

const LOCKED = `select id, year, theme_id as "themeId", owner_id as "ownerId", channel_id as "channelId", campaign_id as "campaignId", title, audience, to_char(starts_on, 'YYYY-MM-DD') as "startsOn",
    to_char(ends_on, 'YYYY-MM-DD') as "endsOn", to_char(created_on, 'YYYY-MM-DD') as "createdOn",
    to_char(first_committed_ends_on, 'YYYY-MM-DD') as "firstCommittedEndsOn", precision, status, slides,
    effort_hours::float8 as "effortHours", deleted_at is not null as deleted, version
  from activity where organisation_id = $1 and ${IS_THERE}`;

type Row = StoredActivity & { [column: string]: unknown };

/**
 * Locks an activity for a write at the version the caller saw. Refused: one that is not there (404), and one that
 * somebody changed meanwhile (412, with the state it has now).
 */
export async function lockActivity(
  send: Send,
  member: CurrentMember,
  activityId: string,
  version: number,
): Promise<StoredActivity> {
  const activity = await lockAgain(send, member, activityId);
  if (activity.version !== version) {
    throw new Refusal('stale', { current: await showStored(send, member.organisationId, activityId) });
  }
  return activity;
}

/** The same whatever its version: as the running transaction made it. */
export async function lockAgain(
  send: Send,
  { organisationId }: CurrentMember,
  activityId: string,
): Promise<StoredActivity> {
  const [activity] = await send<Row>({
    name: 'lock-activity',
    text: `${LOCKED} and id = $2 for update`,
    values: [organisationId, activityId],
  });
  if (!activity) throw new Refusal('not_found');
  return activity;
}

/**
 * Locks several activities for a write, in the order of their ids, and after them the plans of the organisation: whoever
 * writes much at once waits for the other, and never both for each other. Those that are not there are left out.
 */
export async function lockActivities(
  send: Send,
  { organisationId }: CurrentMember,
  activityIds: readonly string[],
): Promise<StoredActivity[]> {
  const [activities] = await together([
    send<Row>({
      name: 'lock-activities',
      text: `${LOCKED} and id = any ($2::uuid[]) order by id for update`,
      values: [organisationId, activityIds],
    }),
    send({
      name: 'lock-plans',
      text: 'select from plan where organisation_id = $1 order by year for no key update',
      values: [organisationId],
    }),
  ]);
  return activities;
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
