import { listCadences } from '@cadans/contracts/cadences';
import { listNoGos } from '@cadans/contracts/no-gos';
import { completeDecision } from '@cadans/contracts/reviews';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { givenReview, itemOf } from '../testing/given-review.js';
import { testApp } from '../testing/test-app.js';
import { reviewing, week } from './reviewing-for-tests.js';

const app = await testApp();
const make = given(app);
const { dueNoGo, uncovered, open } = givenReview(app, make);
const { decide, takeBack, close, list } = reviewing(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

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
