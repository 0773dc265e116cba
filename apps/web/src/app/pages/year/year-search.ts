import { oneOf, searchOf, whole } from '../../search';
import { activitySearch } from '../activity-search';

/** What the URL of the year screen may say: the filters, how the lanes are made, and how near one looks, at what. */
export const readYearSearch = searchOf({
  ...activitySearch,
  lanes: oneOf(['channel', 'theme', 'owner']),
  zoom: oneOf(['year', 'quarter', 'month']),
  /** The month of the month zoom, the quarter of the quarter zoom; left out: the ones of today. */
  month: whole(1, 12),
  quarter: whole(1, 4),
});
export type YearSearch = ReturnType<typeof readYearSearch>;
