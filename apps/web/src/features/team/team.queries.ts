import { showTeamLoad } from '@cadans/contracts/calls/team';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** What everybody carries in the coming 13 weeks, against capacity. */
export const teamLoadQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['team-load', organisationId],
    queryFn: ({ signal }) => call(showTeamLoad, { params: { organisationId }, signal }),
    // Others plan meanwhile.
    staleTime: 0,
  });
