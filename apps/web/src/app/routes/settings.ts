import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { withLaterWords } from '../../words/start-words';
import { readAuditSearch } from '../pages/settings/audit-search';
import { readSharingSearch } from '../pages/settings/sharing-search';
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

const team = createRoute({
  getParentRoute: () => layout,
  path: '/team',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/team-page')),
    'TeamPage',
  ),
});

/** Handing over all that somebody carries: a page of its own, reached from the people. */
export const handover = createRoute({
  getParentRoute: () => organisation,
  path: '/people/$memberId/handover',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/people/handover-page')),
    'HandoverPage',
  ),
});

const sharing = createRoute({
  getParentRoute: () => layout,
  path: '/sharing',
  validateSearch: readSharingSearch,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/sharing-page')),
    'SharingPage',
  ),
});

const feeds = createRoute({
  getParentRoute: () => layout,
  path: '/feeds',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/feeds-page')),
    'FeedsPage',
  ),
});

const keys = createRoute({
  getParentRoute: () => layout,
  path: '/keys',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/keys-page')),
    'KeysPage',
  ),
});

const webhooks = createRoute({
  getParentRoute: () => layout,
  path: '/webhooks',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/webhooks-page')),
    'WebhooksPage',
  ),
});

const exporting = createRoute({
  getParentRoute: () => layout,
  path: '/export',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/export-page')),
    'ExportPage',
  ),
});

const deletion = createRoute({
  getParentRoute: () => layout,
  path: '/deletion',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/deletion-page')),
    'DeletionPage',
  ),
});

/** The settings of one organisation, each part a screen; which stand in the list says pages/settings/settings-sections.ts. */
export const settings = layout.addChildren([
  first,
  members,
  team,
  sharing,
  feeds,
  audit,
  keys,
  webhooks,
  exporting,
  deletion,
]);
