import '../styles/index.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { confirmBy } from '../api/confirmation';
import { outboxKnown } from '../api/outbox';
import { createQueryClient } from '../api/query-client';
import { sessionQuery } from '../features/session/session.queries';
import { followSystemAppearance } from '../ui/appearance';
import { hidesByName } from '../ui/page-behind';
import { firstLanguage } from '../words/language';
import { startWords, withLaterWords } from '../words/start-words';
import { keepAppOnDevice } from './new-version';
import { Providers } from './providers';
import { createAppRouter } from './router';

const queries = createQueryClient(() => {
  // The routes ask the session again, find nobody, and lead to the sign-in page and back.
  if (queries.getQueryData(sessionQuery.queryKey) === null) return;
  queries.setQueryData(sessionQuery.queryKey, null);
  void router.invalidate();
});
const router = createAppRouter(queries);

followSystemAppearance();
const askToConfirm = withLaterWords(() => import('./confirming'));
confirmBy(async () => (await askToConfirm()).askToConfirm(queries));
// Asked for beside the words, so that the first page waits for one of the two and not for both.
void queries.prefetchQuery(sessionQuery);
// What waits to be sent stands in every answer: read beside the rest, so that none has to wait for it.
void outboxKnown();

/** Nothing of it stands at the top of the module: files that come later would wait for the app, and it for them. */
async function start(): Promise<void> {
  // The code of the page was fetched already and is run while the rest is waited for. What fails here is told by the router.
  const [routes] = router.getMatchedRoutes(location.pathname);
  for (const route of routes) router.loadRouteChunk(route)?.catch(() => undefined);
  await startWords(firstLanguage());
  const place = document.getElementById('root');
  if (!place) throw new Error('The page has no place for the app');
  createRoot(hidesByName(place)).render(
    <StrictMode>
      <Providers queries={queries}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );

  // Long after the first page: filling the device must not make anything wait.
  const keep = () => void setTimeout(() => void keepAppOnDevice(), 4000);
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep, { once: true });
}

void start();
