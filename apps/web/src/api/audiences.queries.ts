import { showPlan } from '@cadans/contracts/calls/plans';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call';

/** For whom a year is meant, as its foundation says; nothing when the year has no plan. */
export const audiencesQuery = (organisationId: string, year: number) =>
  queryOptions({
    queryKey: ['audiences', organisationId, year],
    queryFn: async ({ signal }) =>
      (await call(showPlan, { params: { organisationId, year }, signal })).foundation.audiences,
  });
