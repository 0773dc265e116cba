import type { Acceptance } from '@cadans/contracts/requests';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { lockAgain } from '../activities/activity-store.js';
import { removing } from '../activities/ending.js';
import { type Planning, planning } from '../activities/planning.js';
import type { Send, Statement } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { requireUndecided, type StoredRequest } from './request-store.js';
import { happening } from './standing.js';

const NOT_TOLD = { helperIds: [], campaignId: null, budget: null, link: null };

/**
 * Maps a request that was locked: the activity it becomes, held to all that planning is held to, and the statements that do
 * both. Refused when it was decided.
 */
export function accepting(
  member: CurrentMember,
  request: StoredRequest,
  given: Acceptance,
  today: CalendarDate,
): Planning {
  requireUndecided(request);
  const { title = request.title, brief = request.text } = given;
  const planned = planning(member, { ...NOT_TOLD, ...given, title, brief }, today, 'request');
  const told = { kind: 'accepted', byId: member.id } as const;
  const standing = { status: 'accepted', activityId: planned.id } as const;
  const mapped = happening(member.organisationId, request, told, standing);
  return { ...planned, statements: [...planned.statements, ...mapped] };
}

/** Takes back what was decided about a request that was locked: it waits again, and the activity it became goes into the bin. */
export async function takingBack(
  send: Send,
  member: CurrentMember,
  request: StoredRequest,
): Promise<Statement[]> {
  if (request.status === 'open') throw new Refusal('nothing_to_retract');
  const unplanned = await unplanning(send, member, request);
  const told = { kind: 'taken_back', byId: member.id } as const;
  return [...unplanned, ...happening(member.organisationId, request, told, { status: 'open' })];
}

/** The activity goes into the bin, unless it is there already. */
async function unplanning(
  send: Send,
  member: CurrentMember,
  { activityId }: StoredRequest,
): Promise<readonly Statement[]> {
  if (!activityId) return [];
  const activity = await lockAgain(send, member, activityId);
  if (activity.version !== 1 && !activity.deleted) throw new Refusal('activity_touched');
  return removing(member)(send, activity);
}
