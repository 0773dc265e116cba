import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Statement } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { requireUndecided, type StoredRequest } from './request-store.js';
import { happening } from './standing.js';

/** Declines a request that was locked, for a reason that who asked is told. Refused when it was decided. */
export function declining(
  { organisationId, id: byId }: CurrentMember,
  request: StoredRequest,
  reason: string,
): Statement[] {
  requireUndecided(request);
  const told = { kind: 'declined', byId, text: reason } as const;
  return happening(organisationId, request, told, { status: 'declined', declineReason: reason });
}

/** Lets a request that was locked wait until a day that is still to come. Refused when it was decided. */
export function parking(
  { organisationId, id: byId }: CurrentMember,
  request: StoredRequest,
  parkedUntil: CalendarDate,
  today: CalendarDate,
): Statement[] {
  requireUndecided(request);
  if (parkedUntil <= today) throw new Refusal('review_not_ahead');
  return happening(organisationId, request, { kind: 'parked', byId }, { status: 'parked', parkedUntil });
}
