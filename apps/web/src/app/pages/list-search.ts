import * as z from 'zod/mini';
import { activitySearch } from './activity-search';

/** What the URL of the list may say: the filters, and by what it is sorted. */
export const ListSearch = z.object({
  ...activitySearch,
  sort: z.catch(z.optional(z.enum(['date', 'title', 'theme', 'owner', 'channel', 'status'])), undefined),
  down: z.catch(z.optional(z.boolean()), undefined),
});
export type ListSearch = z.infer<typeof ListSearch>;
