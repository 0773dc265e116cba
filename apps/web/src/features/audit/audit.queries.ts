import { showAuditTrail } from '@cadans/contracts/calls/audit';
import { listMembers } from '@cadans/contracts/calls/members';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { Sought } from './sought';

/** A page of what was done in an organisation, the latest first. */
export const auditTrailQuery = (organisationId: string, sought: Sought) =>
  queryOptions({
    queryKey: ['audit-trail', organisationId, sought],
    queryFn: ({ signal }) => call(showAuditTrail, { params: { organisationId }, query: sought, signal }),
    staleTime: 0,
  });

/** Everybody who may have done something, also who left. */
export const everybodyQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['members', organisationId],
    queryFn: async ({ signal }) => (await call(listMembers, { params: { organisationId }, signal })).members,
  });
