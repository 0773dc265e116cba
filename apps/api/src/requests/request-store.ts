import type { CalendarDate } from '@cadans/domain/calendar-date';
import { isUndecided, type RequestStatus } from '@cadans/domain/request';
import type { Send } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { readRequest, seesAll } from './request.view.js';

/** What the rules need to know of a request before it is written. */
export interface StoredRequest {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly status: RequestStatus;
  readonly byId: string | null;
  readonly parkedUntil: CalendarDate | null;
  readonly activityId: string | null;
  readonly version: number;
}

type Row = StoredRequest & { [column: string]: unknown };

const LOCK = `select id, title, text, status, by_id as "byId", to_char(parked_until, 'YYYY-MM-DD') as "parkedUntil",
    activity_id as "activityId", version
  from request where organisation_id = $1 and id = any ($2::uuid[]) order by id for update`;

/**
 * Locks a request at the version that was seen, together with others in the order of their ids. Refused: one that is not
 * there or that the member may not see (404), and one that somebody changed meanwhile (412, with how it is now).
 */
export async function lockRequest(
  send: Send,
  member: CurrentMember,
  id: string,
  version: number,
  others: readonly string[] = [],
): Promise<StoredRequest> {
  const values = [member.organisationId, [id, ...others]];
  const locked = await send<Row>({ name: 'lock-requests', text: LOCK, values });
  const request = there(locked.find((one) => one.id === id));
  if (!seesAll(member) && request.byId !== member.id) throw new Refusal('not_found');
  if (request.version !== version) {
    throw new Refusal('stale', { current: await readRequest(send, member, id) });
  }
  if (others.some((other) => !locked.some((one) => one.id === other))) {
    throw new Refusal('not_found', { fields: [{ pointer: '/body/intoId', code: 'not_found' }] });
  }
  return request;
}

/** The same of one request at whatever version, for who only adds to it. */
export async function lockAsItIs(send: Send, organisationId: string, id: string): Promise<StoredRequest> {
  const [request] = await send<Row>({ name: 'lock-requests', text: LOCK, values: [organisationId, [id]] });
  return there(request);
}

/** Refuses what was accepted, declined or merged: that is taken back first. */
export function requireUndecided({ status }: StoredRequest): void {
  if (!isUndecided(status)) throw new Refusal('request_decided');
}
