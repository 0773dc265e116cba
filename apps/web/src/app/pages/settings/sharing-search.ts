import { flag, searchOf, whole } from '../../search';
import { activitySearch } from '../activity-search';

/** What the address of sharing may say: what to share, filtered as somebody looked at it, and that they want to. */
export const readSharingSearch = searchOf({ ...activitySearch, year: whole(2000, 2100), share: flag });
