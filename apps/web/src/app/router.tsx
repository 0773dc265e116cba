import type { QueryClient } from '@tanstack/react-query';
import { createBrowserHistory, createRouter, type RouterHistory } from '@tanstack/react-router';
import { Broken } from './broken';
import { NotFound } from './not-found';
import { organisation } from './routes/organisation';
import {
  account,
  ask,
  asked,
  firstRun,
  invitation,
  newPassword,
  portfolio,
  share,
  signIn,
  signInLink,
  start,
} from './routes/outside';
import { root } from './routes/root';
import { screens } from './routes/screens';
import { Waiting } from './waiting';

const routeTree = root.addChildren([
  ...[signIn, signInLink, newPassword, invitation, start, firstRun, account, portfolio, ask, asked, share],
  organisation.addChildren(screens),
]);

/** All pages of the app. Each loads its own code; the filters of a page live in its checked search. */
export function createAppRouter(queries: QueryClient, history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    routeTree,
    history,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: Waiting,
    defaultPendingMs: 300,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
