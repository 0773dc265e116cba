import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { withLaterWords } from '../../words/start-words';
import { readAuditSearch } from '../pages/settings/audit-search';
import { organisation } from './organisation';

const layout = createRoute({
  getParentRoute: () => organisation,
  path: '/settings',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/settings-layout')),
    'SettingsLayout',
  ),
});

const first = createRoute({
  getParentRoute: () => layout,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/o/$organisationId/settings/members', params });
  },
});

const members = createRoute({
  getParentRoute: () => layout,
  path: '/members',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/members-page')),
    'MembersPage',
  ),
});

const audit = createRoute({
  getParentRoute: () => layout,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/audit-page')),
    'AuditPage',
  ),
});

/** The settings of one organisation, each part a screen; which stand in the list says pages/settings/settings-sections.ts. */
export const settings = layout.addChildren([first, members, audit]);
