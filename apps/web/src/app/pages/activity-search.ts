import { STATUSES } from '@cadans/domain/activity';
import { flag, oneOf, text, texts } from '../search';

/** The filters of the year and the list: the same names, so that one leads to the other as it stands. */
export const activitySearch = {
  /** Words in the title, or in the name of the owner or the campaign. */
  q: text(200),
  /** Ids of themes. */
  theme: texts(50),
  owner: text(),
  channel: text(),
  campaign: text(),
  status: oneOf(['open', ...STATUSES]),
  late: flag,
  /** The activity that is open. */
  activity: text(),
};
