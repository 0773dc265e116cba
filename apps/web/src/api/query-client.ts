import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { askOrRecall } from './answer-kept';
import { CallError } from './call-error';

const TRIES = 3;

/** Only what may be better in a moment is tried again: no network, or an API that says so itself. */
export function mayRetry(failures: number, error: unknown): boolean {
  return failures < TRIES && error instanceof CallError && (error.status === 0 || error.status === 503);
}

/** The cache of what the server said. `onSignedOut` is told when a session turns out to have ended. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof CallError && error.code === 'signed_out') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // Without a network a question fails at once and says so; paused, it would look like a slow page.
        networkMode: 'always',
        // Then what was known is shown; the moment there is one again, it is asked anew.
        persister: askOrRecall,
        refetchOnReconnect: true,
        staleTime: 15_000,
        retry: mayRetry,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 8000),
      },
      // A write is not repeated by itself: whoever made it sees that it failed and decides.
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
