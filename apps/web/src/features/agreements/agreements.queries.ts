import { showAgreements } from '@cadans/contracts/calls/agreements';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** What an organisation agreed with itself. */
export const agreementsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['agreements', organisationId],
    queryFn: ({ signal }) => call(showAgreements, { params: { organisationId }, signal }),
  });
