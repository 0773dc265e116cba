import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { withClient } from '../database/provision.js';
import { given } from '../testing/given.js';
import { givenReview, itemOf } from '../testing/given-review.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';
import { reviewing } from './reviewing-for-tests.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);
const { slid, open, next, activity } = givenReview(app, make);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const { decide, takeBack } = reviewing(app);

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
