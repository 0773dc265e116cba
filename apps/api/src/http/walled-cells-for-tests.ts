import { addComment } from '@cadans/contracts/comments';
import { showCarried } from '@cadans/contracts/handovers';
import { readImportFile, tryImport } from '@cadans/contracts/imports';
import { tryResultImport } from '@cadans/contracts/result-imports';
import { addReviewItem } from '@cadans/contracts/review-agenda';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { sharesOf } from '../handovers/handing-for-tests.js';
import type { Ids } from './walled-ground-for-tests.js';
import type { WalledCaller } from './walled-people-for-tests.js';

/** Does something first, as who asks; answers what was answered. The name is that of a contract, within the organisation. */
export type Do = (name: string, body?: unknown, search?: string) => Promise<unknown>;

/** How a cell gets what it needs to be done: all that is not named here is done with the least that its contract takes. */
export interface WalledCell {
  /** Makes it so that there is something to do, and answers the body. */
  readonly ready?: (ids: Ids, first: Do) => unknown;
  readonly search?: string;
  /** The version that is seen, where it is not 1. */
  readonly version?: number;
  /** Other ids than those of the ground, as of what one made oneself. */
  readonly ids?: (ids: Ids, first: Do) => Ids | Promise<Ids>;
  /** Whose it is alone: the contract lets others ask as well, and its own tests tell what they are answered. */
  readonly only?: readonly WalledCaller[];
}

const today = dayInZone(new Date(), 'Europe/Amsterdam');
const ahead = (days: number) => addDays(today, days);
const onActivity = 'activities/:activityId';
const activity = ({ chosenId, ownerId, channelId }: Ids) => ({
  title: 'Blog',
  themeId: chosenId,
  ownerId,
  channelId,
  startsOn: '2026-05-11',
  endsOn: '2026-05-11',
});
const DONE = { doneOn: today };
const FILE = 'Titel,Datum\nBlog,2026-05-04';
const reading = async (first: Do, content: string) =>
  readImportFile.answer.parse(await first('POST imports/readings', content, '?name=plan.csv'));
const all = (name: string) => ({ values: [], empty: { name }, rest: { name } });

async function commented(ids: Ids, first: Do): Promise<Ids> {
  const { id } = addComment.answer.parse(
    await first(`POST ${onActivity}/comments`, { text: 'Mooi', mentionedIds: [] }),
  );
  return { ...ids, commentId: id };
}

async function importTried(first: Do) {
  const { id: readingId, draft } = await reading(first, FILE);
  const chosen = { ...draft, themes: all('Rust'), owners: all('Noor'), channels: all('Blog'), past: 'done' };
  return { readingId, draft: chosen };
}

async function resultsTried({ activityId }: Ids, first: Do) {
  await first(`POST ${onActivity}/completions`, DONE);
  const { id: readingId } = await reading(first, `id,bereik\n${activityId},5`);
  return { readingId, source: 'Statistiek' };
}

/** By contract, within the organisation. */
export const CELLS: Readonly<Record<string, WalledCell>> = {
  'POST activities': { ready: activity },
  [`POST ${onActivity}/retractions`]: {
    ready: async (_, first) => {
      const later = { startsOn: '2026-05-18', endsOn: '2026-05-18', reason: 'customers_first', note: '' };
      await first(`POST ${onActivity}/postponements`, later);
    },
  },
  [`POST ${onActivity}/reopenings`]: { ready: (_, first) => first(`POST ${onActivity}/completions`, DONE) },
  [`POST ${onActivity}/restorations`]: {
    ready: (_, first) => first(`POST ${onActivity}/scrappings`, { reason: 'other', note: 'Niet nodig' }),
  },
  [`POST ${onActivity}/results`]: {
    ready: async (_, first) => {
      await first(`POST ${onActivity}/completions`, DONE);
      return { reach: 5 };
    },
  },
  'POST no-gos/:noGoId/reviews': { ready: () => ({ reviewOn: ahead(90) }) },
  'PATCH plans/:year/foundation': { ready: () => ({ vision: 'Rust' }), version: 0 },
  'POST cadences/:cadenceId/changes': { ready: () => ({ times: 2, per: 'week' }) },
  'POST cadences/:cadenceId/endings': { ready: () => ({ validUntil: ahead(90) }) },
  'POST cadences/:cadenceId/pauses': {
    ready: async (_, first) => {
      await first('POST cadences/:cadenceId/pauses/:pauseId/endings', { until: ahead(1) });
      return { from: ahead(14), until: ahead(21), reason: 'Beurs' };
    },
  },
  'POST cadences/:cadenceId/pauses/:pauseId/endings': { ready: () => ({ until: ahead(7) }) },
  [`PATCH ${onActivity}/comments/:commentId`]: { ids: commented, ready: () => ({ text: 'Kijk' }) },
  [`DELETE ${onActivity}/comments/:commentId`]: { ids: commented },
  'GET imports/readings/:readingId': {
    ids: async (ids, first) => ({ ...ids, readingId: (await reading(first, FILE)).id }),
  },
  'POST imports/readings': { ready: () => FILE, search: '?name=plan.csv' },
  'POST imports/dry-runs': { ready: (_, first) => importTried(first) },
  'POST imports': {
    ready: async (_, first) => {
      const body = await importTried(first);
      const { digest } = tryImport.answer.parse(await first('POST imports/dry-runs', body));
      return { ...body, digest };
    },
  },
  'POST results/imports/dry-runs': { ready: resultsTried },
  'POST results/imports': {
    ready: async (ids, first) => {
      const body = await resultsTried(ids, first);
      const { digest } = tryResultImport.answer.parse(await first('POST results/imports/dry-runs', body));
      return { ...body, digest };
    },
  },
  'POST requests/:requestId/acceptances': { ready: ({ title: _, ...ids }) => rest(activity(ids)) },
  'POST requests/:requestId/reopenings': {
    ready: (_, first) => first('POST requests/:requestId/parkings', {}),
  },
  'POST requests/:requestId/retractions': {
    ready: (_, first) => first('POST requests/:requestId/parkings', {}),
  },
  'POST reviews/:reviewId/items/:itemId/decisions': {
    ready: async ({ ownerId }, first) => {
      await first('POST reviews/:reviewId/items/:itemId/retractions');
      return { decision: { choice: 'reassign', ownerId, dueOn: today } };
    },
  },
  'DELETE reviews/:reviewId/items/:itemId': {
    ids: async (ids, first) => {
      const { items } = addReviewItem.answer.parse(
        await first('POST reviews/:reviewId/items', { sentence: 'Beurs' }),
      );
      return { ...ids, itemId: items.at(-1)?.id ?? '' };
    },
  },
  'POST reviews/:reviewId/mailings': {
    ready: async (_, first) => {
      await first('POST reviews/:reviewId/closings', {});
      return {};
    },
  },
  'POST members/:memberId/handovers': {
    ids: (ids) => ({ ...ids, memberId: ids.ownerId ?? '' }),
    ready: async ({ directorId }, first) => {
      const carried = showCarried.answer.parse(await first('GET members/:memberId/carried'));
      return { reason: 'leaving', shares: sharesOf(carried, directorId) };
    },
  },
  'POST deletion': { ready: ({ organisationName }) => ({ name: organisationName }) },
  'DELETE deletion': {
    ready: ({ organisationName }, first) => first('POST deletion', { name: organisationName }),
  },
  'POST keys': { ready: () => ({ name: 'Buffer', scopes: ['read'] }) },
  'DELETE keys/:keyId': { only: ['admin'] },
  'DELETE feeds/:feedId': { only: ['marketer'] },
  'PATCH views/:viewId': { only: ['marketer', 'director', 'consultant', 'consultant of both'] },
  'DELETE views/:viewId': { only: ['marketer', 'director', 'consultant', 'consultant of both'] },
  'PUT notifications/readings': { ready: () => ({}) },
  'PUT notice-preferences': {
    ready: () => ({ kinds: [{ kind: 'late', mail: true, inApp: true }], daysBefore: [2], quietHours: null }),
  },
  'POST webhooks': { ready: () => ({ url: 'https://hooks.example.com/', events: ['review.closed'] }) },
};

const rest = ({ title: _, ...accepted }: ReturnType<typeof activity>) => accepted;
