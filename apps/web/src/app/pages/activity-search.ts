import { STATUSES } from '@cadans/domain/activity';
import * as z from 'zod/mini';

/** A part of the URL that is forgotten when it makes no sense, so that a broken link still opens. */
export const forgiving = <S extends z.ZodMiniType>(schema: S) => z.catch(z.optional(schema), undefined);

/** The filters of the year and the list: the same names, so that one leads to the other as it stands. */
export const activitySearch = {
  /** Words in the title, or in the name of the owner or the campaign. */
  q: forgiving(z.string().check(z.maxLength(200))),
  /** Ids of themes. */
  theme: forgiving(z.array(z.string()).check(z.maxLength(50))),
  owner: forgiving(z.string()),
  channel: forgiving(z.string()),
  campaign: forgiving(z.string()),
  status: forgiving(z.enum(['open', ...STATUSES])),
  late: forgiving(z.boolean()),
  /** The activity that is open. */
  activity: forgiving(z.string()),
};
