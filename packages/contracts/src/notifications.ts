import { DAYS_BEFORE, LETTER_KINDS, NOTICE_KINDS } from '@cadans/domain/notice';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id, inOrganisation } from './values.js';

/**
 * Something a member was told in Cadans. `about` are the ids of what it is about: `activityId`, `cadenceId`, `requestId`,
 * `reviewId`, `webhookId` or `deletionId`; `year` is the one that the activity lies in, null when there is none or it is gone.
 */
export const Notification = z.object({
  id,
  kind: z.enum([...NOTICE_KINDS, ...LETTER_KINDS]),
  about: z.record(z.string(), z.string()),
  year: z.nullable(z.int()),
  words: z.object({ nl: z.string(), en: z.string() }),
  createdAt: z.iso.datetime(),
  readAt: z.nullable(z.iso.datetime()),
});
export type Notification = z.infer<typeof Notification>;

const minute = z.int().check(z.gte(0), z.lte(1439));

/**
 * How a member wants to hear: of each kind by mail, in Cadans, both or neither; so many days before something is due; and from
 * which until which minute of the day no mail comes (null: it may always).
 */
export const NoticePreferences = z.strictObject({
  kinds: z
    .array(z.strictObject({ kind: z.enum(NOTICE_KINDS), mail: z.boolean(), inApp: z.boolean() }))
    .check(z.maxLength(NOTICE_KINDS.length)),
  daysBefore: z.array(z.literal(DAYS_BEFORE)).check(z.maxLength(DAYS_BEFORE.length)),
  quietHours: z.nullable(
    z
      .strictObject({ from: minute, until: minute })
      .check(z.refine(({ from, until }) => from !== until, { error: 'never_ends' })),
  ),
});
export type NoticePreferences = z.infer<typeof NoticePreferences>;

/** The same as it is now; `unsubscribedAt` is since when the link in a mail keeps mails of the kind off. */
export const ChosenNotices = z.object({
  ...NoticePreferences.shape,
  kinds: z.array(
    z.object({
      kind: z.enum(NOTICE_KINDS),
      mail: z.boolean(),
      inApp: z.boolean(),
      unsubscribedAt: z.nullable(z.iso.datetime()),
    }),
  ),
});
export type ChosenNotices = z.infer<typeof ChosenNotices>;

const params = z.object(inOrganisation);
const path = '/organisations/:organisationId';

export const listNotifications = endpoint({
  method: 'GET',
  path: `${path}/notifications`,
  summary:
    'What one was told oneself, newest first, fifty at a time: the latest, or what came before one of them; and how many of all were not read.',
  may: 'read',
  params,
  query: z.object({ before: z.optional(id) }),
  answer: z.object({ notifications: z.array(Notification), unread: z.int(), isMore: z.boolean() }),
});

export const readNotifications = endpoint({
  method: 'PUT',
  path: `${path}/notifications/readings`,
  summary: 'Mark what one was told as read: these, or all when none are named.',
  may: 'read',
  audited: false,
  params,
  body: z.strictObject({ ids: z.optional(z.array(id).check(z.minLength(1), z.maxLength(100))) }),
  status: 204,
});

export const showNoticePreferences = endpoint({
  method: 'GET',
  path: `${path}/notice-preferences`,
  summary: 'How one wants to hear of things oneself; what was never chosen as it usually is.',
  may: 'read',
  params,
  answer: ChosenNotices,
});

export const chooseNotices = endpoint({
  method: 'PUT',
  path: `${path}/notice-preferences`,
  summary: 'Choose how one hears of things; kinds that are not named stay as they are.',
  may: 'read',
  params,
  body: NoticePreferences,
  answer: ChosenNotices,
});
