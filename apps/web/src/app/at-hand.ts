import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';

// A page that comes later than this shows its empty frame meanwhile.
const MOMENT_MS = 250;

/**
 * Asks what a page shows, and waits a moment for what is not known yet: a page that finds its answers is drawn once
 * instead of again with each. Never fails: the page asks the same, and tells what went wrong.
 */
export async function atHand<Answer, Key extends QueryKey>(
  queries: QueryClient,
  query: FetchQueryOptions<Answer, Error, Answer, Key>,
): Promise<void> {
  if (queries.getQueryData(query.queryKey) !== undefined) return;
  await Promise.race([
    queries.prefetchQuery(query),
    new Promise((resolve) => setTimeout(resolve, MOMENT_MS)),
  ]);
}
