import { FEED_KINDS } from '@cadans/domain/calendar-feed';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Language } from './session.js';
import { day, id, inOrganisation } from './values.js';

const path = '/organisations/:organisationId/feeds';

/**
 * A feed that a calendar follows: what it is about, and whether a calendar still comes for it. It is its maker's, and ends
 * with their membership. Its token is told once: only a hash of it is kept.
 */
export const CalendarFeed = z.object({
  id,
  kind: z.enum(FEED_KINDS),
  /** Of the theme or the channel it is about. */
  name: z.nullable(z.string()),
  language: Language,
  createdOn: day,
  fetches: z.int(),
  lastFetchedAt: z.nullable(z.string()),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;

export const listFeeds = endpoint({
  method: 'GET',
  path,
  summary: 'One’s own calendar feeds that are open, the newest first.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ feeds: z.array(CalendarFeed) }),
});

export const createFeed = endpoint({
  method: 'POST',
  path,
  summary:
    'Open a calendar feed: of one’s own work, of a theme, of a channel or of the whole organisation. Its token is told this once.',
  may: 'read',
  params: z.object(inOrganisation),
  body: z.strictObject({
    kind: z.enum(FEED_KINDS),
    /** The theme or the channel, for a feed of one. */
    aboutId: z._default(z.nullable(id), null),
    language: z._default(Language, 'nl'),
  }),
  /** `token` is not there when the same request is answered again. */
  answer: z.object({ feed: CalendarFeed, token: z.optional(z.string()) }),
  status: 201,
  refusals: ['invalid', 'too_many_links'],
});

export const revokeFeed = endpoint({
  method: 'DELETE',
  path: `${path}/:feedId`,
  summary: 'Close one of one’s own feeds: from the next request on no calendar gets anything.',
  may: 'read',
  params: z.object({ ...inOrganisation, feedId: id }),
  status: 204,
  refusals: ['feed_of_another'],
});

export const readFeed = endpoint({
  method: 'GET',
  path: '/feeds/:file',
  summary:
    'The calendar of a feed (text/calendar), under its token and .ics; unchanged since the ETag it is a 304. Needs no account. A feed that was never there or was closed is not found, all alike.',
  may: 'anyone',
  params: z.object({ file: z.string().check(z.regex(/^[A-Za-z0-9_-]{64}\.ics$/)) }),
});
