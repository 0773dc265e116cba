import { may } from '@cadans/domain/ability';
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { plansQuery, yearQuery } from '../../api/year.queries';
import { viewsQuery } from '../../features/views/view.queries';
import { withLaterWords } from '../../words/start-words';
import { atHand } from '../at-hand';
import { homeOf } from '../home-of';
import { readImportSearch } from '../pages/import-search';
import { readListSearch } from '../pages/list/list-search';
import { readProgressSearch } from '../pages/progress/progress-search';
import { readRequestsSearch } from '../pages/requests/requests-search';
import { readResultImportSearch, readResultsSearch } from '../pages/results/results-search';
import { readRhythmSearch } from '../pages/rhythm/rhythm-search';
import { readYearSearch } from '../pages/year/year-search';
import { weekAtHand } from '../week-at-hand';
import { currentYear, ofYear } from '../year-in-path';
import { organisation } from './organisation';
import { handover, settings } from './settings';

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

const home = createRoute({
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
  component: lazyRouteComponent(() => import('../pages/week/week-page'), 'WeekPage'),
});

const year = createRoute({
  getParentRoute: () => organisation,
  path: '/year/$year',
  params: ofYear,
  validateSearch: readYearSearch,
  loader: ({ context, params }) => yearAtHand(context.queries, params),
  ...ONCE,
  component: lazyRouteComponent(() => import('../pages/year/year-page'), 'YearPage'),
});

const list = createRoute({
  getParentRoute: () => organisation,
  path: '/list/$year',
  params: ofYear,
  validateSearch: readListSearch,
  loader: ({ context, params }) => yearAtHand(context.queries, params),
  ...ONCE,
  component: lazyRouteComponent(() => import('../pages/list/list-page'), 'ListPage'),
});

const scrapped = createRoute({
  getParentRoute: () => organisation,
  path: '/scrapped/$year',
  params: ofYear,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/scrap-list-page')),
    'ScrapListPage',
  ),
});

const foundation = createRoute({
  getParentRoute: () => organisation,
  path: '/foundation/$year',
  params: ofYear,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/foundation-page')),
    'FoundationPage',
  ),
});

const imports = createRoute({
  getParentRoute: () => organisation,
  path: '/import',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/import-page')),
    'ImportPage',
  ),
});

const rhythm = createRoute({
  getParentRoute: () => organisation,
  path: '/rhythm',
  validateSearch: readRhythmSearch,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/rhythm/rhythm-page')),
    'RhythmPage',
  ),
});

const progress = createRoute({
  getParentRoute: () => organisation,
  path: '/progress',
  validateSearch: readProgressSearch,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/progress/progress-page')),
    'ProgressPage',
  ),
});

const requests = createRoute({
  getParentRoute: () => organisation,
  path: '/requests',
  validateSearch: readRequestsSearch,
  beforeLoad: ({ context: { membership } }) => {
    if (!may(membership, 'ask')) throw redirect(homeOf(membership));
  },
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/requests/requests-page')),
    'RequestsPage',
  ),
});

const results = createRoute({
  getParentRoute: () => organisation,
  path: '/results',
  validateSearch: readResultsSearch,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/results/results-page')),
    'ResultsPage',
  ),
});

const resultImport = createRoute({
  getParentRoute: () => organisation,
  path: '/results/import',
  validateSearch: readResultImportSearch,
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/results/result-import-page')),
    'ResultImportPage',
  ),
});

const notices = createRoute({
  getParentRoute: () => organisation,
  path: '/notices',
  component: lazyRouteComponent(
    withLaterWords(() => import('../pages/notices-page')),
    'NoticesPage',
  ),
});

const reviewScreens = withLaterWords(() => import('../pages/review/review-screens'));

const reviews = createRoute({
  getParentRoute: () => organisation,
  path: '/reviews',
  component: lazyRouteComponent(reviewScreens, 'ReviewsPage'),
});

const review = createRoute({
  getParentRoute: () => organisation,
  path: '/reviews/$reviewId',
  component: lazyRouteComponent(reviewScreens, 'ReviewPage'),
});

const minutes = createRoute({
  getParentRoute: () => organisation,
  path: '/reviews/$reviewId/minutes',
  component: lazyRouteComponent(reviewScreens, 'MinutesPage'),
});

/** The screens of one organisation. */
export const screens = [
  home,
  week,
  year,
  list,
  scrapped,
  rhythm,
  requests,
  foundation,
  progress,
  reviews,
  review,
  minutes,
  results,
  resultImport,
  notices,
  imports,
  settings,
  handover,
] as const;
