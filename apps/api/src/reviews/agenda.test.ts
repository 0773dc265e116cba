import { addReviewItem, removeReviewItem, sortReview } from '@cadans/contracts/review-agenda';
import type { Review, ReviewItem } from '@cadans/contracts/review-forms';
import { noteInReview } from '@cadans/contracts/reviews';
import { dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { givenReview, itemOf } from '../testing/given-review.js';
import { testApp } from '../testing/test-app.js';
import { reviewing } from './reviewing-for-tests.js';

const app = await testApp();
const make = given(app);
const { slid, dueNoGo, open } = givenReview(app, make);
const { decide, takeBack, close, list } = reviewing(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

const at = (org: GivenOrganisation, { id: reviewId }: Review) => ({ organisationId: org.id, reviewId });
const add = (
  org: GivenOrganisation,
  review: Review,
  sentence: string,
  headers = {},
  as = org.director.cookie,
) => app.call(addReviewItem, { as, params: at(org, review), body: { sentence }, headers });
const sort = (org: GivenOrganisation, review: Review, itemIds: string[], version = review.agendaVersion) =>
  app.call(sortReview, { as: org.admin.cookie, params: at(org, review), body: { itemIds }, version });
const remove = (org: GivenOrganisation, review: Review, { id: itemId, version }: ReviewItem) =>
  app.call(removeReviewItem, {
    as: org.director.cookie,
    params: { ...at(org, review), itemId },
    version,
  });
const idsOf = ({ items }: Review) => items.map(({ id }) => id);

async function opened() {
  const org = await make.organisation();
  await slid(org);
  await dueNoGo(org);
  return { org, review: (await open(org)).answer };
}

describe('an own matter', () => {
  it('comes last on the agenda, says who put it there, and is decided like another', async () => {
    const { org, review } = await opened();
    const { answer, status } = await add(org, review, '  Wie gaat er naar de beurs?  ');
    expect(status).toBe(201);
    const item = itemOf(answer, 'own_matter');
    expect(answer.items.at(-1)).toEqual(item);
    expect(item).toMatchObject({
      ids: [],
      since: today,
      sentence: { nl: 'Wie gaat er naar de beurs?', en: 'Wie gaat er naar de beurs?' },
      addedById: org.director.id,
      choices: ['reassign', 'keep'],
      decision: null,
    });
    expect((await close(org, answer)).problem.code).toBe('review_undecided');
    const { answer: decided } = await decide(org, answer, item, { choice: 'reassign', note: 'Standruimte' });
    for (const one of decided.items.filter(({ decision }) => !decision))
      expect((await decide(org, decided, one, { choice: 'keep', dueOn: '2027-05-03' })).status).toBe(201);
    expect((await close(org, decided)).status).toBe(200);
    expect((await list(org)).toDo).toMatchObject([{ sentence: item.sentence, ownerId: org.marketer.id }]);
    expect((await add(org, decided, 'Nog iets')).problem.code).toBe('review_closed');
  });

  it('is put on once, however often it is sent with its key', async () => {
    const { org, review } = await opened();
    const key = { 'idempotency-key': crypto.randomUUID() };
    const both = [await add(org, review, 'De beurs', key), await add(org, review, 'De beurs', key)];
    expect(both.map(({ answer }) => answer.items.length)).toEqual([3, 3]);
  });

  it('is taken off as long as nothing was decided; what the rules put on stays', async () => {
    const { org, review } = await opened();
    const { answer: added } = await add(org, review, 'De beurs');
    const item = itemOf(added, 'own_matter');
    const [ruled] = review.items;
    expect(ruled && (await remove(org, added, ruled)).problem.code).toBe('stays_on_agenda');
    const { answer: decided } = await decide(org, added, item, { choice: 'keep' });
    expect((await remove(org, added, item)).problem).toMatchObject({ status: 412, current: decided });
    const sure = itemOf(decided, 'own_matter');
    expect((await remove(org, added, sure)).problem.code).toBe('decided_already');
    const { answer: back } = await takeBack(org, decided, sure);
    const { answer: off } = await remove(org, back, itemOf(back, 'own_matter'));
    expect(idsOf(off)).toEqual(idsOf(review));
    expect((await list(org)).reviews[0]?.matters).toBe(2);
    expect((await remove(org, off, itemOf(back, 'own_matter'))).status).toBe(404);
    expect((await decide(org, off, itemOf(back, 'own_matter'), { choice: 'keep' })).status).toBe(404);
  });

  it('is put on by who steers, in an organisation of their own', async () => {
    const { org, review } = await opened();
    const stranger = await make.organisation();
    const requester = await make.member(org.id, 'requester');
    for (const cookie of [org.marketer.cookie, org.viewer.cookie, requester.cookie])
      expect((await add(org, review, 'x', {}, cookie)).status).toBe(403);
    expect((await add(org, review, '   ')).status).toBe(400);
    expect((await add(stranger, review, 'x')).status).toBe(404);
    expect((await sort(stranger, review, idsOf(review))).status).toBe(404);
  });
});

describe('the order of the agenda', () => {
  it('stays as it was put, and nobody overwrites another’s unseen', async () => {
    const { org, review } = await opened();
    const turned = idsOf(review).toReversed();
    const both = await Promise.all([sort(org, review, turned), sort(org, review, idsOf(review))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const kept = both.find(({ status }) => status === 200)?.answer;
    expect(both.find(({ status }) => status === 412)?.problem.current).toEqual(kept);
    const { answer: sorted } = await sort(org, kept ?? review, turned);
    expect(idsOf(sorted)).toEqual(turned);
    const { answer: added } = await add(org, sorted, 'De beurs');
    expect(idsOf(added).slice(0, 2)).toEqual(turned);
    // What was put on meanwhile has its place as well.
    expect((await sort(org, sorted, turned)).problem.code).toBe('stale');
    expect((await sort(org, added, turned)).problem.code).toBe('invalid');
    const twice = turned[0] ?? '';
    expect((await sort(org, added, [...turned, twice])).problem.code).toBe('invalid');
  });

  it('is not in the way of notes, nor notes of it', async () => {
    const { org, review } = await opened();
    await sort(org, review, idsOf(review).toReversed());
    const noted = await app.call(noteInReview, {
      as: org.director.cookie,
      params: at(org, review),
      version: review.version,
      body: { notes: 'Emma was er niet' },
    });
    expect(noted.answer).toMatchObject({ version: 2, agendaVersion: 2 });
    expect((await sort(org, noted.answer, idsOf(review))).answer).toMatchObject({
      version: 2,
      agendaVersion: 3,
    });
  });

  it('is held by the database: no matter of the rules is dropped, none is added by who may not', async () => {
    const { org, review } = await opened();
    const [ruled] = review.items;
    const written = (sql: string, values: unknown[]) =>
      make.inOrganisation(org.id, (client) => client.query(sql, values));
    await expect(
      written('update review set dropped = array[$2::uuid] where id = $1', [review.id, ruled?.id]),
    ).rejects.toMatchObject({ constraint: 'review_own_matter' });
    const own = `insert into review_item (organisation_id, review_id, position, key, kind, ids, since, sentence, added_by_id)
      values ($1, $2, 9, 'x', $3, $4, '2026-01-01', '{"nl": "x", "en": "x"}', $5)`;
    await expect(written(own, [org.id, review.id, 'own_matter', [], org.marketer.id])).rejects.toMatchObject({
      constraint: 'review_by_steering_member',
    });
    await expect(written(own, [org.id, review.id, 'overdue', [], org.director.id])).rejects.toMatchObject({
      constraint: 'review_item_own',
    });
  });
});
