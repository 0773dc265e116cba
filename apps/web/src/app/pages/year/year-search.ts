import * as z from 'zod/mini';
import { activitySearch, forgiving } from '../activity-search';

/** What the URL of the year screen may say: the filters, how the lanes are made, and how near one looks, at what. */
export const YearSearch = z.object({
  ...activitySearch,
  lanes: forgiving(z.enum(['channel', 'theme', 'owner'])),
  zoom: forgiving(z.enum(['year', 'quarter', 'month'])),
  /** The month of the month zoom, the quarter of the quarter zoom; left out: the ones of today. */
  month: forgiving(z.int().check(z.gte(1), z.lte(12))),
  quarter: forgiving(z.int().check(z.gte(1), z.lte(4))),
});
export type YearSearch = z.infer<typeof YearSearch>;
