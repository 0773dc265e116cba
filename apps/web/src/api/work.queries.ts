import { showOwnWork } from '@cadans/contracts/calls/work';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import { type OwnWork, readWork } from './own-work';

/** What carries one's own name in an organisation: late, this week, the next two, and what is being prepared. */
export const workQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['work', organisationId],
    queryFn: async ({ signal }): Promise<OwnWork> =>
      readWork(await call(showOwnWork, { params: { organisationId }, signal })),
  });
