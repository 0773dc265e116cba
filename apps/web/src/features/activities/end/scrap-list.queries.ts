import { showScrapList } from '@cadans/contracts/calls/scrap-list';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { binQuery } from '../activity.queries';

/** What was scrapped in a year. It lies with the bin: every act that moves something in or out has both read again. */
export const scrapListQuery = (organisationId: string, year: number) =>
  queryOptions({
    queryKey: [...binQuery(organisationId).queryKey, 'scrapped', year],
    queryFn: ({ signal }) => call(showScrapList, { params: { organisationId, year }, signal }),
  });
