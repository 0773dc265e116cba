import { type Activity, listBin, showActivity } from '@cadans/contracts/activities';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import { replaceInYears } from '../../api/year.queries';
import { type PlannedActivity, plannedOf } from '../../api/year-plan';

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

/** Takes over an activity as the server told it, in the place of what stood in the year until now. */
export function takeOver(
  queries: QueryClient,
  organisationId: string,
  shown: PlannedActivity | null,
  activity: Activity,
): void {
  queries.setQueryData(activityQuery(organisationId, activity.id).queryKey, activity);
  // What was made got its id from the server: what stood here for it goes.
  if (shown && shown.id !== activity.id) replaceInYears(queries, organisationId, shown, null);
  const known = shown?.id === activity.id ? shown : null;
  replaceInYears(queries, organisationId, known, activity.deletedAt === null ? plannedOf(activity) : null);
}
