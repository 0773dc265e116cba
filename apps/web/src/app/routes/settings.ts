import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withLaterWords } from '../../words/start-words';
import { readSettingsSearch } from '../pages/settings/settings-search';
import { organisation } from './organisation';

/** The settings of one organisation, and its parts; which there are says pages/settings/settings-sections.ts. */
export const settings = createRoute({
  getParentRoute: () => organisation,
  path: '/settings/{-$section}',
  validateSearch: readSettingsSearch,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/settings/settings-page')),
    'SettingsPage',
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
