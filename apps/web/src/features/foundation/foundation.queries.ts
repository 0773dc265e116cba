import { listChannels } from '@cadans/contracts/calls/channels';
import { listMembers } from '@cadans/contracts/calls/members';
import { listThemes, showPlan } from '@cadans/contracts/calls/plans';
import type { Plan } from '@cadans/contracts/plans';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import { CallError } from '../../api/call-error';
import { plansQuery } from '../../api/year.queries';
import type { Place } from './place';

/** What a year stands on; null when the year has no plan. */
export const planQuery = ({ organisationId, year }: Place) =>
  queryOptions({
    queryKey: ['plan', organisationId, year],
    queryFn: async ({ signal }): Promise<Plan | null> => {
      try {
        return await call(showPlan, { params: { organisationId, year }, signal });
      } catch (error) {
        if (error instanceof CallError && error.code === 'not_found') return null;
        throw error;
      }
    },
  });

/** All themes the organisation ever had. */
export const themesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['themes', organisationId],
    queryFn: async ({ signal }) => (await call(listThemes, { params: { organisationId }, signal })).themes,
  });

export const channelsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['channels', organisationId],
    queryFn: async ({ signal }) =>
      (await call(listChannels, { params: { organisationId }, signal })).channels,
  });

export const membersQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['members', organisationId],
    queryFn: async ({ signal }) => (await call(listMembers, { params: { organisationId }, signal })).members,
  });

/** The years show themes, channels and the core message too, and the dials reckon with them: read there again. */
export function refreshYears(queries: QueryClient, organisationId: string): void {
  for (const about of ['year', 'facts', 'progress'])
    void queries.invalidateQueries({ queryKey: [about, organisationId] });
}

/** The same for the list of plans, which knows their status. */
export function refreshPlans(queries: QueryClient, organisationId: string): void {
  void queries.invalidateQueries({ queryKey: plansQuery(organisationId).queryKey });
  refreshYears(queries, organisationId);
}
