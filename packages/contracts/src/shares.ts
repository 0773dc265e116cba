import { STATUSES } from '@cadans/domain/activity';
import { CHANNEL_KINDS } from '@cadans/domain/channel';
import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Language } from './session.js';
import { day, id, inOrganisation, line, year } from './values.js';

const path = '/organisations/:organisationId/shares';

/** What was looked at when a link was made; it shows just that, whatever is filtered afterwards. */
export const ShareFilter = z.strictObject({
  q: z.optional(line(200)),
  theme: z.optional(z.array(id).check(z.maxLength(20))),
  owner: z.optional(id),
  channel: z.optional(id),
  campaign: z.optional(id),
  status: z.optional(z.enum([...STATUSES, 'open'])),
  late: z.optional(z.boolean()),
});
export type ShareFilter = z.infer<typeof ShareFilter>;

/** A link by which anybody sees one year, filtered, without an account. Its token is told once: only a hash of it is kept. */
export const ShareLink = z.object({
  id,
  name: z.string(),
  year: z.int(),
  filter: ShareFilter,
  showsOwners: z.boolean(),
  language: Language,
  hasPassword: z.boolean(),
  createdById: id,
  createdOn: day,
  expiresOn: day,
  /** `left`: who made it is no member any more, or may not steer any more. */
  state: z.enum(['open', 'expired', 'revoked', 'left']),
  views: z.int(),
  lastSeenOn: z.nullable(day),
});
export type ShareLink = z.infer<typeof ShareLink>;

export const listShares = endpoint({
  method: 'GET',
  path,
  summary: 'The links by which outsiders see a year, the newest first, with how often they were seen.',
  may: 'steer',
  params: z.object(inOrganisation),
  answer: z.object({ today: day, shares: z.array(ShareLink) }),
});

export const createShare = endpoint({
  method: 'POST',
  path,
  summary:
    'Share a year by a link: read only, filtered as it is told now, until a day (90 days on unless told, at most a year), behind a password if one is given. Its token is told this once.',
  may: 'steer',
  inPerson: true,
  params: z.object(inOrganisation),
  body: z.strictObject({
    name: line(80),
    year,
    filter: z._default(ShareFilter, {}),
    /** Whether owners are shown, by their first name. */
    showsOwners: z._default(z.boolean(), false),
    language: z._default(Language, 'nl'),
    expiresOn: z.optional(day),
    password: z.optional(z.string().check(z.minLength(8), z.maxLength(200))),
  }),
  /** `token` is not there when the same request is answered again. */
  answer: z.object({ share: ShareLink, token: z.optional(z.string()) }),
  status: 201,
  refusals: ['year_without_plan', 'expiry_out_of_range', 'too_many_links'],
});

export const revokeShare = endpoint({
  method: 'DELETE',
  path: `${path}/:shareId`,
  summary: 'Revoke a link: from the next request on it shows nothing to anybody.',
  may: 'steer',
  params: z.object({ ...inOrganisation, shareId: id }),
  status: 204,
});

const column = z.array(z.int());

/**
 * What a link shows: all there is of it. No ids, no money, no effort, no notes, no history and no addresses; days are
 * counted from 1 January of the year, `theme`, `channel` and `owner` are places in the lists beside it (-1 for none),
 * `precision` and `status` are places in the lists of year-columns.
 */
export const SharedYear = z.object({
  organisation: z.string(),
  name: z.string(),
  language: Language,
  expiresOn: day,
  year: z.int(),
  today: day,
  timeZone: z.string(),
  holidays: z.array(z.object({ on: day, nl: z.string(), en: z.string() })),
  themes: z.array(z.object({ name: z.string(), colour: z.enum(THEME_COLOURS) })),
  channels: z.array(z.object({ name: z.string(), kind: z.enum(CHANNEL_KINDS) })),
  /** First names, of whose work it shows; empty unless the link names owners. */
  owners: z.array(z.string()),
  activities: z.object({
    title: z.array(z.string()),
    startsOn: column,
    endsOn: column,
    precision: column,
    status: column,
    theme: column,
    channel: column,
    owner: column,
  }),
});
export type SharedYear = z.infer<typeof SharedYear>;

export const showShared = endpoint({
  method: 'POST',
  path: '/shared',
  summary:
    'What a link shows, for who has it. Needs no account. The token travels in the body, so that no log and no address holds it. A link that was never there, was revoked or has expired is not found, all alike.',
  may: 'anyone',
  body: z.strictObject({
    token: z.string().check(z.maxLength(200)),
    password: z.optional(z.string().check(z.maxLength(200))),
    /** What was told when the password was right: it opens the same link for twelve hours more. */
    pass: z.optional(z.string().check(z.maxLength(200))),
  }),
  answer: z.object({ shared: SharedYear, pass: z.nullable(z.string()) }),
  refusals: ['needs_password', 'wrong_link_password', 'too_many'],
});
