import type { Statement } from '../database/database.js';
import { requireUndecided, type StoredRequest } from './request-store.js';
import { happening } from './standing.js';

/**
 * Answers what was asked back, or adds to what was asked. What was asked back waits again; what is parked stays so. Refused
 * when it was decided. `byId` null: who asked, through the form.
 */
export function answering(
  organisationId: string,
  request: StoredRequest,
  byId: string | null,
  text: string,
): Statement[] {
  requireUndecided(request);
  const told = { kind: 'answered', byId, text } as const;
  const { status, parkedUntil } = request;
  return happening(
    organisationId,
    request,
    told,
    status === 'parked' ? { status, parkedUntil } : { status: 'open' },
  );
}
