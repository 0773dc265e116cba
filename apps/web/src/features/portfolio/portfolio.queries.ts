import { showPortfolio } from '@cadans/contracts/calls/portfolio';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

const EVERY_MINUTE = 60_000;

/** All accounts of who is signed in. Whoever looks sees what changed within a minute, and at once when they come back. */
export const portfolioQuery = queryOptions({
  queryKey: ['portfolio'],
  queryFn: ({ signal }) => call(showPortfolio, { signal }),
  staleTime: 0,
  refetchInterval: EVERY_MINUTE,
  refetchOnWindowFocus: 'always',
});
