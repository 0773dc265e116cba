import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { rememberOrganisation } from '../../features/organisations/last-organisation';
import { sessionQuery } from '../../features/session/session.queries';
import { root } from './root';

export const organisation = createRoute({
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
  component: lazyRouteComponent(() => import('../shell/shell'), 'Shell'),
});
