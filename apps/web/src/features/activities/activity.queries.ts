import { listBin, showActivity } from '@cadans/contracts/calls/activities';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import { type Change, replaceAllInYears } from '../../api/year.queries';
import { type PlannedActivity, plannedOf } from '../../api/year-plan';
import type { Outcome } from './deeds/deed';

/** One activity with its whole story. */
export const activityQuery = (organisationId: string, activityId: string) =>
  queryOptions({
    queryKey: ['activity', organisationId, activityId],
    queryFn: ({ signal }) => call(showActivity, { params: { organisationId, activityId }, signal }),
  });

/** What was deleted in the last 30 days. */
export const binQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['bin', organisationId],
    queryFn: ({ signal }) => call(listBin, { params: { organisationId }, signal }),
  });

/** Takes over what the server told of activities, each in the place of what stood in the year for it until now. */
export function takeOverAll(
  queries: QueryClient,
  organisationId: string,
  stood: readonly (PlannedActivity | null)[],
  outcomes: readonly Outcome[],
): void {
  const changes = outcomes.flatMap((outcome, index): Change[] => {
    const { queryKey } = activityQuery(organisationId, outcome.id);
    if ('events' in outcome) queries.setQueryData(queryKey, outcome);
    else void queries.invalidateQueries({ queryKey });
    const shown = stood[index] ?? null;
    const after = outcome.deletedAt === null ? plannedOf(outcome) : null;
    if (shown?.id === outcome.id) return [{ before: shown, after }];
    // What was made got its id from the server: what stood here for it goes.
    return [
      { before: shown, after: null },
      { before: null, after },
    ];
  });
  replaceAllInYears(queries, organisationId, changes);
}
