import { may } from '@cadans/domain/ability';
import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { lastOrganisation } from '../../features/organisations/last-organisation';
import { sessionQuery } from '../../features/session/session.queries';
import { withLaterWords } from '../../words/start-words';
import { homeOf } from '../home-of';
import { readFirstRunSearch } from '../pages/first-run/first-run-search';
import { readPortfolioSearch } from '../pages/portfolio/portfolio-search';
import { oneOf, searchOf, textLike } from '../search';
import { root } from './root';

// Only an address inside the app: anything else would make the sign-in an open redirect.
const readSignInSearch = searchOf({
  return: textLike(/^\/(?![/\\])/),
  how: oneOf(['link', 'reset', 'code']),
});

const doorScreens = withLaterWords(() => import('../pages/sign-in/door-screens'));

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  beforeLoad: async ({ context, search }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session) throw redirect({ href: search.return ?? '/' });
  },
  component: lazyRouteComponent(doorScreens, 'SignInPage'),
});

/** Where mailed links lead: the token stands behind a #, so that no server hears it before its button is pressed. */
export const signInLink = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/link',
  component: lazyRouteComponent(doorScreens, 'LinkPage'),
});

export const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(doorScreens, 'InvitationPage'),
});

export const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/new-password',
  component: lazyRouteComponent(doorScreens, 'ResetPage'),
});

export const start = createRoute({
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
    withLaterWords(() => import('../pages/no-organisation-page')),
    'NoOrganisationPage',
  ),
});

export const firstRun = createRoute({
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
    withLaterWords(() => import('../pages/first-run/first-run-page')),
    'FirstRunPage',
  ),
});

/** Somebody's own account, and its parts. */
export const account = createRoute({
  getParentRoute: () => root,
  path: '/account/{-$section}',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/account/account-page')),
    'AccountPage',
  ),
});

/** All accounts of who is a member of several. */
export const portfolio = createRoute({
  getParentRoute: () => root,
  path: '/portfolio',
  validateSearch: readPortfolioSearch,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { return: location.href } });
    return { session };
  },
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/portfolio/portfolio-page')),
    'PortfolioPage',
  ),
});

/** Without an account: the form of an organisation, and what became of a request. */
export const ask = createRoute({
  getParentRoute: () => root,
  path: '/ask/$organisationId/$token',
  component: lazyRouteComponent(() => import('../pages/ask/ask-page'), 'AskPage'),
});

/** Without an account: a year, by a link whose token stands behind the #. */
export const share = createRoute({
  getParentRoute: () => root,
  path: '/share',
  component: lazyRouteComponent(() => import('../pages/share/share-page'), 'SharePage'),
});

export const asked = createRoute({
  getParentRoute: () => root,
  path: '/ask/status/$organisationId/$statusToken',
  component: lazyRouteComponent(() => import('../pages/ask/asked-page'), 'AskedPage'),
});
