import { listComments } from '@cadans/contracts/calls/comments';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

/** What was said about an activity, oldest first. */
export const commentsQuery = (organisationId: string, activityId: string) =>
  queryOptions({
    queryKey: ['comments', organisationId, activityId],
    queryFn: async ({ signal }) =>
      (await call(listComments, { params: { organisationId, activityId }, signal })).comments,
  });
