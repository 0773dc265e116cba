import * as z from 'zod/mini';
import { activitySearch } from './activity-search';

/** What the URL of the year screen may say: the filters, how the lanes are made, and how near one looks. */
export const YearSearch = z.object({
  ...activitySearch,
  lanes: z.catch(z.optional(z.enum(['channel', 'theme', 'owner'])), undefined),
  zoom: z.catch(z.optional(z.enum(['year', 'quarter'])), undefined),
});
export type YearSearch = z.infer<typeof YearSearch>;
