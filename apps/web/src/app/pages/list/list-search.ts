import * as z from 'zod/mini';
import { GROUPINGS } from '../../../features/activities/list/list-groups';
import { activitySearch, forgiving } from '../activity-search';

/** What the URL of the list may say: the filters, by what it is sorted and grouped, and what is open. */
export const ListSearch = z.object({
  ...activitySearch,
  sort: z.catch(z.optional(z.enum(['date', 'title', 'theme', 'owner', 'channel', 'status'])), undefined),
  /** What the lines are grouped by; left out: months, as long as the dates lead. */
  group: forgiving(z.enum(GROUPINGS)),
  down: z.catch(z.optional(z.boolean()), undefined),
  /** The bin lies open. */
  bin: z.catch(z.optional(z.boolean()), undefined),
});
export type ListSearch = z.infer<typeof ListSearch>;
