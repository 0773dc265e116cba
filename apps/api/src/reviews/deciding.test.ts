import { listCadences } from '@cadans/contracts/cadences';
import { listNoGos } from '@cadans/contracts/no-gos';
import type { Review, ReviewItem } from '@cadans/contracts/review-forms';
import {
  closeReview,
  completeDecision,
  decideInReview,
  listReviews,
  takeDecisionBack,
} from '@cadans/contracts/reviews';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { withClient } from '../database/provision.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { givenReview, itemOf } from '../testing/given-review.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);
const { slid, dueNoGo, uncovered, open, next, activity } = givenReview(app, make);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const week = addDays(today, 7);

type Body = Record<string, unknown>;
const place = (org: GivenOrganisation, review: Review, { id: itemId, version }: ReviewItem, as: string) => ({
  as,
  params: { organisationId: org.id, reviewId: review.id, itemId },
  version,
});
const decide = (
  org: GivenOrganisation,
  review: Review,
  item: ReviewItem,
  body: Body,
  as = org.director.cookie,
) =>
  app.call(decideInReview, {
    ...place(org, review, item, as),
    body: { decision: { ownerId: org.marketer.id, dueOn: week, ...body } },
  });
const takeBack = (org: GivenOrganisation, review: Review, item: ReviewItem) =>
  app.call(takeDecisionBack, place(org, review, item, org.director.cookie));
const close = (org: GivenOrganisation, { id: reviewId, version }: Review) =>
  app.call(closeReview, { as: org.director.cookie, params: { organisationId: org.id, reviewId }, version });
const list = async (org: GivenOrganisation) =>
  (await app.call(listReviews, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer;
const MOVE = {
  choice: 'move',
  window: { startsOn: '2026-06-08', endsOn: '2026-06-08' },
  note: 'Eerst de beurs',
};

async function slidInReview() {
  const org = await make.organisation();
  const activityId = await slid(org);
  const { answer: review } = await open(org);
  return { org, activityId, review, item: itemOf(review, 'third_postponement') };
}

describe('a decision about work', () => {
  it('to move is carried out at once, with its record; and taken back with it', async () => {
    const { org, activityId, review, item } = await slidInReview();
    const { answer: decided, status } = await decide(org, review, item, MOVE);
    expect(status).toBe(201);
    const now = itemOf(decided, 'third_postponement');
    expect(now).toMatchObject({
      version: 2,
      decision: { choice: 'move', carriedOut: 'moved', doneOn: today, byId: org.director.id },
    });
    expect(await activity(org, activityId)).toMatchObject({ endsOn: '2026-06-08', slides: 4 });
    const { answer: back } = await takeBack(org, decided, now);
    expect(itemOf(back, 'third_postponement')).toMatchObject({ version: 3, decision: null });
    expect(await activity(org, activityId)).toMatchObject({ endsOn: '2026-05-26' });
    expect((await decide(org, back, itemOf(back, 'third_postponement'), MOVE)).status).toBe(201);
  });

  it('scraps it, or gives it into other hands, until that is taken back', async () => {
    const { org, activityId, review, item } = await slidInReview();
    expect((await decide(org, review, item, { choice: 'scrap' })).problem).toMatchObject({
      status: 422,
      code: 'needs_reason',
    });
    const { answer: scrapped } = await decide(org, review, item, { choice: 'scrap', note: 'Ingehaald' });
    expect((await activity(org, activityId)).status).toBe('scrapped');
    const { answer: back } = await takeBack(org, scrapped, itemOf(scrapped, 'third_postponement'));
    expect((await activity(org, activityId)).status).toBe('planned');
    const other = { choice: 'reassign', ownerId: org.director.id };
    const { answer: given_ } = await decide(org, back, itemOf(back, 'third_postponement'), other);
    expect((await activity(org, activityId)).ownerId).toBe(org.director.id);
    await takeBack(org, given_, itemOf(given_, 'third_postponement'));
    expect((await activity(org, activityId)).ownerId).toBe(org.marketer.id);
  });

  it('to keep its days is the decision it asked for', async () => {
    const { org, activityId, review, item } = await slidInReview();
    const { answer: kept } = await decide(org, review, item, { choice: 'keep', note: 'Nu echt' });
    expect(itemOf(kept, 'third_postponement').decision).toMatchObject({ carriedOut: 'confirmed' });
    expect((await activity(org, activityId)).endsOn).toBe('2026-05-26');
    expect((await next(org)).agenda).toEqual([]);
    expect((await takeBack(org, kept, itemOf(kept, 'third_postponement'))).problem).toMatchObject({
      status: 409,
      code: 'carried_out',
    });
  });
});

describe('what is refused', () => {
  it('leaves no decision behind, and a decision that cannot be written leaves no act behind', async () => {
    const { org, review, item } = await slidInReview();
    const stranger = await make.organisation();
    const before = await rowsOf(org.id);
    const refused = [
      await decide(org, review, item, { ...MOVE, window: { startsOn: '2027-06-08', endsOn: '2027-06-08' } }),
      await decide(org, review, item, { choice: 'move' }),
      await decide(org, review, item, { choice: 'lift', note: 'x' }),
      await decide(org, review, item, { ...MOVE, dueOn: addDays(today, -1) }),
      await decide(org, review, item, { ...MOVE, ownerId: stranger.marketer.id }),
      await decide(org, review, item, MOVE, org.marketer.cookie),
      // An admin steers and does not plan.
      await decide(org, review, item, MOVE, org.admin.cookie),
    ];
    expect(refused.map(({ problem }) => problem.code)).toEqual([
      'year_without_plan',
      'invalid',
      'choice_not_offered',
      'due_day_passed',
      'not_found',
      'forbidden',
      'forbidden',
    ]);
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('of two who decide at once the second sees what the first decided; two matters do not wait for a version', async () => {
    const { org, activityId, review, item } = await slidInReview();
    const both = await Promise.all([
      decide(org, review, item, MOVE),
      decide(org, review, item, { choice: 'scrap', note: 'Weg' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412]);
    const { answer } = both.find(({ status }) => status === 201) ?? {};
    expect(both.find(({ status }) => status === 412)?.problem.current).toEqual(answer);
    const moved = itemOf(answer ?? review, 'third_postponement').decision?.choice === 'move';
    expect((await activity(org, activityId)).status).toBe(moved ? 'planned' : 'scrapped');
  });

  it('is nothing half: a server that dies in between has neither decided nor moved', async () => {
    const { org, activityId, review, item } = await slidInReview();
    const before = await rowsOf(org.id);
    await withClient(app.database.superuserUrl, async (client) => {
      await client.query('begin; lock table review_outcome in exclusive mode');
      // The activity was moved and the decision written; what is left is that it was done.
      const deciding = decide(org, review, item, MOVE);
      let killed = 0;
      for (let tries = 0; killed === 0 && tries < 100; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const { rowCount } = await client.query(
          `select pg_terminate_backend(pid) from pg_locks where relation = 'review_outcome'::regclass and not granted`,
        );
        killed = rowCount ?? 0;
      }
      expect(killed).toBe(1);
      await client.query('rollback');
      expect((await deciding).status).toBe(503);
    });
    expect(await rowsOf(org.id)).toBe(before);
    expect((await decide(org, review, item, MOVE)).status).toBe(201);
    expect((await activity(org, activityId)).endsOn).toBe('2026-06-08');
  });
});

describe('a decision about a promise or a no-go', () => {
  it('changes the promise, pauses it or hands it over', async () => {
    const org = await make.organisation();
    const cadenceId = await uncovered(org);
    const { answer: review } = await open(org);
    const cadences = async () =>
      (await app.call(listCadences, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer
        .cadences;
    const handed = await decide(org, review, itemOf(review, 'uncovered_weeks'), {
      choice: 'reassign',
      ownerId: org.director.id,
    });
    expect((await cadences())[0]?.ownerId).toBe(org.director.id);
    const back = await takeBack(org, handed.answer, itemOf(handed.answer, 'uncovered_weeks'));
    const item = itemOf(back.answer, 'uncovered_weeks');
    const past = await decide(org, review, item, { choice: 'pause', from: '2020-01-01', note: 'Vakantie' });
    expect(past.problem.code).toBe('closed_period');
    const paused = await decide(org, review, item, {
      choice: 'pause',
      from: today,
      until: week,
      note: 'Vakantie',
    });
    expect(itemOf(paused.answer, 'uncovered_weeks').decision?.carriedOut).toBe('promise_paused');
    expect((await cadences())[0]).toMatchObject({
      id: cadenceId,
      pauses: [{ from: today, until: week, reason: 'Vakantie' }],
    });
  });

  it('promises otherwise from the next period on', async () => {
    const org = await make.organisation();
    await uncovered(org);
    const { answer: review } = await open(org);
    const item = itemOf(review, 'uncovered_weeks');
    const changed = await decide(org, review, item, { choice: 'change_promise', times: 1, per: 'fortnight' });
    expect(itemOf(changed.answer, 'uncovered_weeks').decision?.carriedOut).toBe('promise_changed');
  });

  it('keeps a no-go until the day of the decision, or lifts it', async () => {
    const org = await make.organisation();
    const noGos = async () =>
      (await app.call(listNoGos, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer.noGos;
    await dueNoGo(org);
    const { answer: review } = await open(org);
    const item = itemOf(review, 'no_go_due');
    expect((await decide(org, review, item, { choice: 'keep', dueOn: today })).problem.code).toBe(
      'review_not_ahead',
    );
    await decide(org, review, item, { choice: 'keep', dueOn: addDays(today, 182) });
    expect((await noGos())[0]).toMatchObject({ reviewOn: addDays(today, 182), lifted: null });
    const org2 = await make.organisation();
    await dueNoGo(org2);
    const { answer: other } = await open(org2);
    const lifted = await decide(org2, other, itemOf(other, 'no_go_due'), {
      choice: 'lift',
      note: 'Een klant vraagt erom',
    });
    expect(itemOf(lifted.answer, 'no_go_due').decision?.carriedOut).toBe('no_go_lifted');
  });
});

describe('what was decided before', () => {
  it('comes back on its day, until it is done', async () => {
    const org = await make.organisation();
    await make.asSuperuser(
      `insert into review (organisation_id, per, period_start, due_on, opened_on, opened_by_id, closed_on, closed_by_id, figures)
        values ($1, 'month', '2026-01-01', '2026-01-08', '2026-01-08', $2, '2026-01-08', $2, '[]')`,
      [org.id, org.director.id],
    );
    await make.asSuperuser(
      `with item as (insert into review_item (organisation_id, review_id, position, key, kind, ids, since, sentence)
          select organisation_id, id, 0, 'starved_theme', 'starved_theme', array[$3::uuid], '2026-01-05', '{"nl": "Meedenken komt tekort.", "en": "Meedenken falls short."}' from review where organisation_id = $1
          returning organisation_id, id)
        insert into review_decision (organisation_id, item_id, choice, owner_id, due_on, by_id, decided_on)
          select organisation_id, id, 'reassign', $2, '2026-02-01', $2, '2026-01-08' from item`,
      [org.id, org.director.id, org.themes[0]],
    );
    const [toDo] = (await list(org)).toDo;
    expect(toDo).toMatchObject({ ownerId: org.director.id, dueOn: '2026-02-01', doneOn: null });
    const { answer: review } = await open(org);
    const item = itemOf(review, 'earlier_decision');
    expect(item.sentence.nl).toBe('Afgesproken voor 1 februari: Meedenken komt tekort.');
    const { answer: decided } = await decide(org, review, item, { choice: 'move' });
    // Until the review is closed it can be taken back: what was decided before is not settled yet.
    expect((await list(org)).toDo).toMatchObject([{ id: toDo?.id }]);
    expect((await close(org, decided)).status).toBe(200);
    const [moved] = (await list(org)).toDo;
    expect(moved).toMatchObject({ dueOn: week, reviewId: review.id });
    const params = { organisationId: org.id, decisionId: moved?.id ?? '' };
    expect((await app.call(completeDecision, { as: org.viewer.cookie, params })).status).toBe(403);
    const done = await app.call(completeDecision, { as: org.marketer.cookie, params });
    expect(done.answer).toMatchObject({ doneOn: today });
    expect((await app.call(completeDecision, { as: org.marketer.cookie, params })).answer).toEqual(
      done.answer,
    );
    expect((await list(org)).toDo).toEqual([]);
  });
});
