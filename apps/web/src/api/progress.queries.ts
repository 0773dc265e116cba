import { showProgress } from '@cadans/contracts/calls/progress';
import type { ProgressSpan } from '@cadans/domain/progress';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from './call';

/** Which period is looked at: `on` is a day in it, left out it is the running one. */
export interface Looked {
  readonly span: ProgressSpan;
  readonly on?: string | undefined;
}

/** How an organisation is on course. The period before stays on the screen until the next one is there. */
export const progressQuery = (organisationId: string, { span, on }: Looked) =>
  queryOptions({
    queryKey: ['progress', organisationId, span, on ?? 'now'],
    queryFn: ({ signal }) =>
      call(showProgress, { params: { organisationId }, query: { span, ...(on && { on }) }, signal }),
    placeholderData: keepPreviousData,
  });
