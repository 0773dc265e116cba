import type { Review } from '@cadans/contracts/review-forms';
import {
  agreeReviewRhythm,
  closeReview,
  decideInReview,
  listReviews,
  noteInReview,
  showMinutes,
  showReview,
} from '@cadans/contracts/reviews';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { givenReview, itemOf } from '../testing/given-review.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const { slid, dueNoGo, uncovered, open, next } = givenReview(app, make);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

const in_ = (org: GivenOrganisation) => ({ organisationId: org.id });
const at = (org: GivenOrganisation, { id: reviewId }: Pick<Review, 'id'>) => ({ ...in_(org), reviewId });
const agree = (org: GivenOrganisation, per: 'month' | 'quarter' | 'none', as = org.director.cookie) =>
  app.call(agreeReviewRhythm, { as, params: in_(org), body: { per } });
const show = async (org: GivenOrganisation, review: Pick<Review, 'id'>) =>
  (await app.call(showReview, { as: org.viewer.cookie, params: at(org, review) })).answer;
const note = (org: GivenOrganisation, review: Review, notes: string, version = review.version) =>
  app.call(noteInReview, { as: org.director.cookie, params: at(org, review), version, body: { notes } });
const close = (org: GivenOrganisation, review: Review, version = review.version) =>
  app.call(closeReview, { as: org.director.cookie, params: at(org, review), version });
const list = async (org: GivenOrganisation) =>
  (await app.call(listReviews, { as: org.viewer.cookie, params: in_(org) })).answer;
const keepAll = async (org: GivenOrganisation, review: Review) => {
  for (const item of review.items) {
    const body = { decision: { choice: 'keep', ownerId: org.marketer.id, dueOn: addDays(today, 7) } };
    const params = { ...at(org, review), itemId: item.id };
    await app.call(decideInReview, { as: org.director.cookie, params, version: item.version, body });
  }
};

describe('the rhythm of reviews', () => {
  it('is agreed by who steers, and says what comes next', async () => {
    const org = await make.organisation();
    expect(await next(org)).toMatchObject({ rhythm: null, next: null, openId: null, agenda: [] });
    expect((await agree(org, 'month', org.marketer.cookie)).status).toBe(403);
    expect((await agree(org, 'month')).answer).toEqual({ per: 'month', workingDay: 5, from: today });
    const said = await next(org);
    expect(said.next).toMatchObject({ per: 'month', overdue: false });
    expect((said.next?.dueOn ?? '') >= today).toBe(true);
    await agree(org, 'none');
    expect((await next(org)).next).toBeNull();
  });
});

describe('a review', () => {
  it('is opened once by two at the same moment, with the figures and the agenda of that day', async () => {
    const org = await make.organisation();
    const [activityId, noGoId, cadenceId] = [await slid(org), await dueNoGo(org), await uncovered(org)];
    expect((await open(org, org.marketer.cookie)).status).toBe(403);
    const twice = await Promise.all([open(org), open(org, org.admin.cookie)]);
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    const [one, other] = twice.map(({ answer }) => answer);
    expect(other).toEqual(one);
    if (!one) throw new Error('One was opened.');
    expect(one.items.map(({ kind, ids }) => [kind, ids])).toEqual([
      ['third_postponement', [activityId]],
      ['uncovered_weeks', [cadenceId]],
      ['no_go_due', [noGoId]],
    ]);
    expect(one.figures.map(({ figure }) => figure)).toContain('rhythm');
    expect((await next(org)).openId).toBe(one.id);
    expect((await open(org)).answer.id).toBe(one.id);
    // What arises later is for the next one, and the figures stay.
    await make.activity(org);
    expect(await show(org, one)).toEqual(one);
  });

  it('has notes, which nobody overwrites unseen', async () => {
    const org = await make.organisation();
    const { answer: review } = await open(org);
    const both = await Promise.all([note(org, review, 'Een'), note(org, review, 'Twee')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const stale = both.find(({ status }) => status === 412);
    const kept = both.find(({ status }) => status === 200)?.answer;
    expect(stale?.problem.current).toMatchObject({ notes: kept?.notes, version: 2 });
  });

  it('closes only when all was decided, and then stays as it is', async () => {
    const org = await make.organisation();
    await slid(org);
    const { answer: review } = await open(org);
    expect((await close(org, review)).problem).toMatchObject({ status: 409, code: 'review_undecided' });
    await keepAll(org, review);
    const { answer: closed } = await close(org, review);
    expect(closed).toMatchObject({ closedOn: today, closedById: org.director.id });
    expect((await note(org, closed, 'Toch nog iets')).problem.code).toBe('review_closed');
    expect((await close(org, closed)).problem.code).toBe('review_closed');
    const item = itemOf(closed, 'third_postponement');
    const again = await app.call(decideInReview, {
      as: org.director.cookie,
      params: { ...at(org, closed), itemId: item.id },
      version: item.version,
      body: { decision: { choice: 'keep', ownerId: org.marketer.id, dueOn: today } },
    });
    expect(again.problem.code).toBe('review_closed');
    // The next one is of a later period.
    const { answer: later } = await open(org);
    expect(later.periodStart > closed.periodStart).toBe(true);
  });

  it('has minutes with the names of who is in it', async () => {
    const org = await make.organisation();
    await slid(org);
    const { answer: review } = await open(org);
    await keepAll(org, review);
    const { answer: minutes } = await app.call(showMinutes, {
      as: org.viewer.cookie,
      params: at(org, review),
    });
    expect(minutes.people.map(({ id }) => id).toSorted()).toEqual(
      [org.director.id, org.marketer.id].toSorted(),
    );
    expect(minutes.review).toEqual(await show(org, review));
  });

  it('is not there for another organisation', async () => {
    const [org, other] = await Promise.all([make.organisation(), make.organisation()]);
    const { answer: review } = await open(org);
    const params = at(other, review);
    const as = other.director.cookie;
    const asked = [
      await app.call(showReview, { as, params }),
      await app.call(noteInReview, { as, params, version: 1, body: { notes: 'x' } }),
      await app.call(closeReview, { as, params, version: 1 }),
    ];
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await list(other)).reviews).toEqual([]);
  });
});

describe('the list', () => {
  it('tells how reviewing goes', async () => {
    const org = await make.organisation();
    expect(await list(org)).toMatchObject({
      reviews: [],
      adherence: { value: null },
      latency: { value: null },
      followThrough: { value: null },
    });
    await agree(org, 'month');
    // Agreed two months ago: the reviews of those months were missed.
    await make.asSuperuser(`update review_rhythm set from_on = from_on - 62 where organisation_id = $1`, [
      org.id,
    ]);
    expect((await list(org)).adherence.value).toBe(0);
    await slid(org);
    const { answer: review } = await open(org);
    await keepAll(org, review);
    await close(org, review);
    const told = await list(org);
    expect(told.reviews).toMatchObject([{ id: review.id, matters: 1, decided: 1, closedOn: today }]);
    expect(told.latency).toMatchObject({ value: 0, of: 1 });
  });
});
