import { GROUPINGS } from '../../../features/activities/list/groupings';
import { flag, oneOf, searchOf } from '../../search';
import { activitySearch } from '../activity-search';

/** What the URL of the list may say: the filters, by what it is sorted and grouped, and what is open. */
export const readListSearch = searchOf({
  ...activitySearch,
  sort: oneOf(['date', 'title', 'theme', 'owner', 'channel', 'status']),
  /** What the lines are grouped by; left out: months, as long as the dates lead. */
  group: oneOf(GROUPINGS),
  down: flag,
  /** The bin lies open. */
  bin: flag,
});
export type ListSearch = ReturnType<typeof readListSearch>;
