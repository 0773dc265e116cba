import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import type { Ids } from './walled-ground-for-tests.js';

/** A body that is taken when all in it is one’s own, and as who. */
export interface WalledBody {
  readonly as?: 'director' | 'admin' | 'marketer';
  readonly body: unknown;
  /** When what refuses an id of elsewhere is a rule: it does not override, is nobody to mention, or is not on the agenda. */
  readonly refused?: Readonly<Record<string, number>>;
  /** The version before the first change, where it is not 1. */
  readonly version?: number;
}

const NO_OVERRIDE = { 'overrides.0.noGoId': 422 };
const NOBODY_TO_MENTION = { 'mentionedIds.0': 422 };

type Bodies = (ids: Ids) => readonly WalledBody[];

const today = dayInZone(new Date(), 'Europe/Amsterdam');
const ahead = (days: number) => addDays(today, days);
const DAY = '2026-05-11';
const days = { startsOn: DAY, endsOn: DAY };
const at = '/organisations/:organisationId';
const onActivity = `${at}/activities/:activityId`;

/** An activity in which every id that may stand there does. */
const whole = (ids: Ids) => ({
  title: 'Blog',
  themeId: ids.chosenId,
  ownerId: ids.ownerId,
  helperIds: [ids.directorId],
  channelId: ids.channelId,
  campaignId: ids.campaignId,
  ...days,
});
const changes = ({ chosenId, directorId, channelId, campaignId }: Ids) => ({
  themeId: chosenId,
  helperIds: [directorId],
  channelId,
  campaignId,
});
/** Planned all the same against what was decided against. */
const against = ({ noGoId }: Ids) => ({
  audience: 'Studenten',
  overrides: [{ noGoId, reason: 'Open dag' }],
});

/**
 * Bodies by contract that hold an id in every place where one may stand: `walls-of-bodies.test.ts` tells when one is not here.
 */
export const BODIES: Readonly<Record<string, Bodies>> = {
  [`POST ${at}/activities`]: (ids) => [
    { body: whole(ids) },
    { body: { ...whole(ids), ...against(ids) }, refused: NO_OVERRIDE },
  ],
  [`PATCH ${onActivity}`]: (ids) => [{ body: changes(ids) }, { body: against(ids), refused: NO_OVERRIDE }],
  [`POST ${onActivity}/comments`]: ({ directorId }) => [
    { as: 'marketer', body: { text: 'Kijk', mentionedIds: [directorId] }, refused: NOBODY_TO_MENTION },
  ],
  [`PATCH ${onActivity}/comments/:commentId`]: ({ directorId }) => [
    { as: 'marketer', body: { text: 'Kijk', mentionedIds: [directorId] }, refused: NOBODY_TO_MENTION },
  ],
  [`POST ${onActivity}/decisions`]: ({ chosenId }) => [
    { body: { ...days, themeId: chosenId, reason: 'customers_first', note: '' } },
  ],
  [`POST ${onActivity}/moves`]: ({ chosenId }) => [
    { body: { startsOn: '2026-05-05', endsOn: '2026-05-05', themeId: chosenId } },
  ],
  [`POST ${onActivity}/postponements`]: ({ chosenId }) => [
    { body: { ...days, themeId: chosenId, reason: 'customers_first', note: '' } },
  ],
  [`POST ${onActivity}/pull-ins`]: ({ chosenId }) => [
    { body: { startsOn: '2026-04-20', endsOn: '2026-04-20', themeId: chosenId } },
  ],
  [`POST ${onActivity}/reassignments`]: ({ directorId }) => [{ body: { ownerId: directorId } }],
  [`POST ${onActivity}/steps`]: ({ ownerId }) => [
    { body: { title: 'Beeld', ownerId, workingDaysBefore: 1 } },
  ],
  [`PATCH ${onActivity}/steps/:stepId`]: ({ ownerId }) => [{ body: { ownerId } }],
  [`POST ${at}/batches`]: (ids) => [
    { body: { acts: [{ is: 'create', activity: whole(ids) }] } },
    {
      body: { acts: [{ is: 'create', activity: { ...whole(ids), ...against(ids) } }] },
      refused: { 'acts.0.activity.overrides.0.noGoId': 422 },
    },
    { body: { acts: [{ is: 'change', activityId: ids.activityId, version: 1, changes: changes(ids) }] } },
    {
      body: { acts: [{ is: 'change', activityId: ids.activityId, version: 2, changes: against(ids) }] },
      refused: { 'acts.0.changes.overrides.0.noGoId': 422 },
    },
    {
      body: {
        acts: [{ is: 'reassign', activityId: ids.activityId, version: 3, ownerId: ids.directorId }],
      },
    },
    {
      body: {
        acts: [
          {
            is: 'move',
            activityId: ids.activityId,
            version: 4,
            themeId: ids.chosenId,
            reason: 'customers_first',
            ...days,
          },
        ],
      },
    },
  ],
  [`POST ${at}/cadences`]: ({ channelId, ownerId, chosenId }) => [
    { body: { channelId, ownerId, themeId: chosenId, times: 1, per: 'week' } },
  ],
  [`POST ${at}/cadences/:cadenceId/handovers`]: ({ directorId }) => [{ body: { ownerId: directorId } }],
  [`POST ${at}/campaigns`]: ({ chosenId }) => [{ body: { name: 'Lente', themeId: chosenId } }],
  [`POST ${at}/themes`]: ({ ownerId }) => [{ body: { name: 'Rust', colour: 'brick', ownerId } }],
  [`PATCH ${at}/themes/:themeId`]: ({ ownerId }) => [{ body: { ownerId } }],
  [`PUT ${at}/plans/:year/themes`]: ({ chosenId, secondId }) => [
    {
      version: 0,
      body: {
        themes: [
          { themeId: chosenId, weight: 70 },
          { themeId: secondId, weight: 30 },
        ],
      },
    },
  ],
  [`POST ${at}/no-gos`]: ({ channelId }) => [
    { body: { on: { subject: 'channel', channelId: channelId }, reason: 'Te duur', reviewOn: ahead(90) } },
  ],
  [`POST ${at}/absences`]: ({ ownerId, directorId }) => [
    { body: { memberId: ownerId, standInId: directorId, from: ahead(1), until: ahead(2), reason: '' } },
  ],
  [`PUT ${at}/absences/:absenceId`]: ({ directorId }) => [
    { body: { standInId: directorId, from: ahead(1), until: ahead(2), reason: '' } },
  ],
  [`POST ${at}/invitations`]: ({ memberId }) => [
    {
      as: 'admin',
      body: { people: [{ email: 'nieuw@school.example', memberId }], role: 'viewer', admin: false },
    },
  ],
  [`POST ${at}/requests/:requestId/acceptances`]: ({ chosenId, ownerId, channelId, noGoId }) => [
    {
      body: {
        themeId: chosenId,
        ownerId,
        channelId,
        ...days,
        audience: 'Studenten',
        overrides: [{ noGoId, reason: 'Open dag' }],
      },
      refused: NO_OVERRIDE,
    },
  ],
  [`POST ${at}/requests/:requestId/mergings`]: ({ intoId }) => [{ body: { intoId } }],
  [`POST ${at}/shares`]: ({ chosenId, ownerId, channelId, campaignId }) => [
    {
      body: {
        name: 'Bureau',
        year: 2026,
        filter: { theme: [chosenId], owner: ownerId, channel: channelId, campaign: campaignId },
      },
    },
  ],
  [`POST ${at}/feeds`]: ({ chosenId }) => [{ body: { kind: 'theme', aboutId: chosenId } }],
  [`PUT ${at}/presence`]: ({ activityId }) => [{ body: { activityId } }],
  [`PUT ${at}/notifications/readings`]: ({ notificationId }) => [{ body: { ids: [notificationId] } }],
  [`PUT ${at}/reviews/:reviewId/agenda`]: ({ itemId }) => [
    { body: { itemIds: [itemId] }, refused: { 'itemIds.0': 400 } },
  ],
};

/**
 * What takes an id only along with a file that was read, a matter on an agenda or all that somebody carries: tried with the least
 * body here, and with a whole one in the tests of imports, reviews and hand-overs.
 */
export const TRIED_ELSEWHERE: readonly string[] = [
  `POST ${at}/imports`,
  `POST ${at}/imports/dry-runs`,
  `POST ${at}/results/imports`,
  `POST ${at}/results/imports/dry-runs`,
  `POST ${at}/members/:memberId/handovers`,
  `POST ${at}/reviews/:reviewId/items/:itemId/decisions`,
  `POST ${at}/reviews/:reviewId/mailings`,
];
