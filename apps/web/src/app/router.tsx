import { may } from '@cadans/domain/ability';
import type { QueryClient } from '@tanstack/react-query';
import {
  createBrowserHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { plansQuery, yearQuery } from '../api/year.queries';
import { lastOrganisation, rememberOrganisation } from '../features/organisations/last-organisation';
import { sessionQuery } from '../features/session/session.queries';
import { viewsQuery } from '../features/views/view.queries';
import { withLaterWords } from '../words/start-words';
import { atHand } from './at-hand';
import { Broken } from './broken';
import { homeOf } from './home-of';
import { NotFound } from './not-found';
import { readFirstRunSearch } from './pages/first-run/first-run-search';
import { readImportSearch } from './pages/import-search';
import { readListSearch } from './pages/list/list-search';
import { readYearSearch } from './pages/year/year-search';
import { searchOf, textLike } from './search';
import { Waiting } from './waiting';
import { weekAtHand } from './week-at-hand';
import { currentYear, ofYear } from './year-in-path';

interface RouterContext {
  queries: QueryClient;
}

// What a page shows is looked after by its own questions: coming in, it is asked here, and not again at every filter.
const ONCE = { staleTime: Number.POSITIVE_INFINITY } as const;

const yearAtHand = (
  queries: QueryClient,
  { organisationId, year }: { organisationId: string; year: number },
) =>
  Promise.all([
    atHand(queries, yearQuery(organisationId, year)),
    atHand(queries, plansQuery(organisationId)),
    atHand(queries, viewsQuery(organisationId)),
  ]);

const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: () => (
    <main>
      <NotFound />
    </main>
  ),
});

// Only an address inside the app: anything else would make the sign-in an open redirect.
const readSignInSearch = searchOf({ return: textLike(/^\/(?![/\\])/) });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  beforeLoad: async ({ context, search }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session) throw redirect({ href: search.return ?? '/' });
  },
  component: lazyRouteComponent(() => import('./pages/sign-in-page'), 'SignInPage'),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: {} });
    const last = lastOrganisation();
    const organisation =
      session.organisations.find(({ organisationId }) => organisationId === last) ?? session.organisations[0];
    if (!organisation) return;
    throw redirect(homeOf(organisation));
  },
  component: lazyRouteComponent(
    withLaterWords(() => import('./pages/no-organisation-page')),
    'NoOrganisationPage',
  ),
});

const firstRun = createRoute({
  getParentRoute: () => root,
  path: '/new',
  validateSearch: readFirstRunSearch,
  beforeLoad: async ({ context, search, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { return: location.href } });
    const membership = session.organisations.find(
      ({ organisationId }) => organisationId === search.organisation,
    );
    if (search.organisation && !membership) throw notFound();
    if (membership && !may(membership, 'shape')) throw redirect(homeOf(membership));
    return { membership };
  },
  component: lazyRouteComponent(
    withLaterWords(() => import('./pages/first-run/first-run-page')),
    'FirstRunPage',
  ),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/o/$organisationId',
  beforeLoad: async ({ context, params, location, preload }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { return: location.href } });
    const membership = session.organisations.find(
      ({ organisationId }) => organisationId === params.organisationId,
    );
    if (!membership) throw notFound();
    // A link that the pointer passes is asked for beforehand: nobody went there.
    if (!preload) rememberOrganisation(membership.organisationId);
    return { session, membership };
  },
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
});

const organisationHome = createRoute({
  getParentRoute: () => organisation,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({
      to: '/o/$organisationId/year/$year',
      params: { ...params, year: currentYear() },
      search: {},
    });
  },
});

const week = createRoute({
  getParentRoute: () => organisation,
  path: '/week',
  loader: ({ context, params }) => weekAtHand(context.queries, params.organisationId),
  ...ONCE,
  component: lazyRouteComponent(() => import('./pages/week/week-page'), 'WeekPage'),
});

const year = createRoute({
  getParentRoute: () => organisation,
  path: '/year/$year',
  params: ofYear,
  validateSearch: readYearSearch,
  loader: ({ context, params }) => yearAtHand(context.queries, params),
  ...ONCE,
  component: lazyRouteComponent(() => import('./pages/year/year-page'), 'YearPage'),
});

const list = createRoute({
  getParentRoute: () => organisation,
  path: '/list/$year',
  params: ofYear,
  validateSearch: readListSearch,
  loader: ({ context, params }) => yearAtHand(context.queries, params),
  ...ONCE,
  component: lazyRouteComponent(() => import('./pages/list/list-page'), 'ListPage'),
});

const foundation = createRoute({
  getParentRoute: () => organisation,
  path: '/foundation/$year',
  params: ofYear,
  component: lazyRouteComponent(
    withLaterWords(() => import('./pages/foundation-page')),
    'FoundationPage',
  ),
});

const importRoute = createRoute({
  getParentRoute: () => organisation,
  path: '/import',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(
    withLaterWords(() => import('./pages/import-page')),
    'ImportPage',
  ),
});

const routeTree = root.addChildren([
  signIn,
  start,
  firstRun,
  organisation.addChildren([organisationHome, week, year, list, foundation, importRoute]),
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
