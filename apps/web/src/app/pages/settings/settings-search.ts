import { flag, id, searchOf, textLike, whole } from '../../search';
import { activitySearch } from '../activity-search';

const day = textLike(/^\d{4}-\d{2}-\d{2}$/);

/** What the address of the settings may say, whichever part is open. */
export const readSettingsSearch = searchOf({
  // What to share, filtered as somebody looked at it, and that they want to.
  ...activitySearch,
  year: whole(2000, 2100),
  share: flag,
  // Which part of the audit trail is looked at.
  memberId: id,
  room: textLike(/^[a-z-]{1,40}$/),
  from: day,
  until: day,
  before: id,
});
