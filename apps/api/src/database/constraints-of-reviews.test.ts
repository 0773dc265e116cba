import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];
const DAY = '2026-03-06';
const NOBODY = '00000000-0000-7000-8000-000000000001';
type Values = Record<string, unknown>;

describe.each(ROLES)('a review, as $role,', ({ url, role }) => {
  const raw = rawSql(url);
  const open = (values: Values = {}) =>
    raw.insert('review', {
      per: 'month',
      period_start: '2026-03-01',
      due_on: DAY,
      opened_on: DAY,
      opened_by_id: raw.ground.members.director,
      figures: '[]',
      ...values,
    });
  const put = (review_id: string, values: Values = {}) =>
    raw.insert('review_item', {
      review_id,
      position: 0,
      key: 'starved_theme',
      kind: 'starved_theme',
      ids: [raw.ground.themes.chosen],
      since: DAY,
      sentence: '{"nl": "Komt tekort.", "en": "Falls short."}',
      ...values,
    });
  const decide = (item_id: string, values: Values = {}) =>
    raw.insert('review_decision', {
      item_id,
      choice: 'keep',
      owner_id: raw.ground.members.marketer,
      due_on: DAY,
      by_id: raw.ground.members.director,
      decided_on: DAY,
      ...values,
    });
  const settle = (decision_id: string, kind: string, by_id = raw.ground.members.director) =>
    raw.insert('review_outcome', { decision_id, kind, on_day: DAY, by_id });
  const close = (review: string, by = raw.ground.members.director) =>
    raw.send('update review set closed_on = $2, closed_by_id = $3 where id = $1', [review, DAY, by]);

  test('is opened once at a time, of a period that begins, by who may steer', async () => {
    const { members, other } = raw.ground;
    for (const [values, refused] of [
      [{ period_start: '2026-03-02' }, '23514 review_period_check'],
      [{ per: 'quarter' }, '23514 review_period_check'],
      [{ opened_by_id: members.marketer }, '23514 review_by_steering_member'],
      [{ opened_by_id: members.left }, '23514 review_by_steering_member'],
      [{ opened_by_id: other.member }, '23514 review_by_steering_member'],
      [{ closed_on: DAY, closed_by_id: members.director }, '23514 review_by_steering_member'],
      [{ figures: '{}' }, '23514 review_figures_check'],
    ] as const) {
      expect(await raw.refusal(() => open(values)), JSON.stringify(values)).toBe(refused);
    }
    const review = await open();
    expect(await raw.refusal(() => open({ period_start: '2026-04-01' }))).toBe('23505 review_open_key');
    await close(review);
    expect(await raw.refusal(() => open())).toBe('23505 review_organisation_id_per_period_start_key');
    expect(await raw.refusal(() => open({ period_start: '2026-04-01' }))).toBe('accepted');
  });

  test('keeps its figures, and everything once it was closed', async () => {
    const review = await open();
    const change = (sets: string) =>
      raw.refusal(() => raw.send(`update review set ${sets} where id = $1`, [review]));
    expect(await change(`figures = '[1]'`)).toBe('23514 review_as_opened');
    expect(await change(`due_on = '2026-03-09'`)).toBe('23514 review_as_opened');
    expect(await change(`notes = 'Goed gesprek'`)).toBe('accepted');
    const item = await put(review);
    expect(await raw.refusal(() => close(review))).toBe('23514 review_all_decided');
    const decision = await decide(item);
    await settle(decision, 'taken_back');
    expect(await raw.refusal(() => close(review))).toBe('23514 review_all_decided');
    const again = await decide(item);
    expect(await raw.refusal(() => close(review, raw.ground.members.marketer))).toBe(
      '23514 review_by_steering_member',
    );
    expect(await raw.refusal(() => close(review))).toBe('accepted');
    expect(await change(`notes = 'Achteraf'`)).toBe('23514 review_is_closed');
    expect(await change(`closed_on = null, closed_by_id = null`)).toBe('23514 review_is_closed');
    expect(await raw.refusal(() => put(review, { key: 'other' }))).toBe('23514 review_is_closed');
    expect(await raw.refusal(() => settle(again, 'taken_back'))).toBe('23514 review_is_closed');
    expect(await raw.refusal(() => settle(again, 'done', raw.ground.members.marketer))).toBe('accepted');
  });

  test('is about what is there, in its own organisation, each matter once', async () => {
    const { other, members, themes } = raw.ground;
    const review = await open();
    const activity = await raw.plan();
    for (const [values, refused] of [
      [{ ids: [other.theme] }, '23503 review_item_ids'],
      [{ ids: [themes.chosen, NOBODY] }, '23503 review_item_ids'],
      [{ ids: [] }, '23514 review_item_ids_check'],
      [{ kind: 'overdue', ids: [other.activity] }, '23503 review_item_ids'],
      [{ kind: 'owner_away', ids: [other.member, activity] }, '23503 review_item_ids'],
      [{ kind: 'owner_away', ids: [members.marketer, activity] }, 'accepted'],
      [{ sentence: '{"nl": "Alleen dit."}' }, '23514 review_item_sentence_check'],
      [{ review_id: NOBODY }, '23503 review_item_review_fkey'],
    ] as const) {
      const key = JSON.stringify(values);
      expect(await raw.refusal(() => put(review, { key, ...values })), key).toBe(refused);
    }
    await put(review);
    expect(await raw.refusal(() => put(review))).toBe('23505 review_item_organisation_id_review_id_key_key');
  });

  test('decides once about a matter, as its kind allows, with who answers for it and by when', async () => {
    const { members, other } = raw.ground;
    const item = await put(await open());
    for (const [values, refused] of [
      [{ choice: 'scrap', note: 'Weg' }, '23514 review_choice_offered'],
      [{ owner_id: members.left }, '23514 review_decision_active_owner'],
      [{ owner_id: other.member }, '23514 review_decision_active_owner'],
      [{ owner_id: null }, '23514 review_decision_active_owner'],
      [{ due_on: null }, '23502'],
      [{ due_on: '2026-03-05' }, '23514 review_decision_due_on_check'],
      [{ by_id: members.marketer }, '23514 review_by_steering_member'],
      [{ item_id: NOBODY }, '23503 review_decision_item_fkey'],
    ] as const) {
      expect(await raw.refusal(() => decide(item, values)), JSON.stringify(values)).toBe(refused);
    }
    const decision = await decide(item);
    expect(await raw.refusal(() => decide(item))).toBe('23514 review_decided_once');
    expect(await raw.refusal(() => settle(decision, 'taken_back', members.marketer))).toBe(
      '23514 review_by_steering_member',
    );
    await settle(decision, 'taken_back');
    expect(await raw.refusal(() => settle(decision, 'done'))).toBe('23514 review_decision_stands');
    expect(await raw.refusal(() => decide(item, { choice: 'reassign' }))).toBe('accepted');
  });

  test('only grows', async () => {
    const item = await put(await open());
    const decision = await decide(item);
    await settle(decision, 'done');
    await raw.insert('review_rhythm', { per: 'month', from_on: DAY, by_id: raw.ground.members.director });
    // The API has no right at all; whoever has, is held by the guard.
    const refused = (named: string) => (role === 'app_user' ? '42501' : `42501 ${named}`);
    for (const [sql, named] of [
      ['delete from review', 'review_stays'],
      [`update review_item set key = 'x'`, 'review_item_stays'],
      ['delete from review_item', 'review_item_stays'],
      [`update review_decision set note = 'x'`, 'review_decision_stays'],
      ['delete from review_decision', 'review_decision_stays'],
      [`update review_outcome set on_day = '2026-03-07'`, 'review_outcome_stays'],
      ['delete from review_outcome', 'review_outcome_stays'],
      ['update review_rhythm set working_day = 3', 'review_rhythm_stays'],
      ['delete from review_rhythm', 'review_rhythm_stays'],
    ] as const) {
      expect(await raw.refusal(() => raw.send(sql)), sql).toBe(refused(named));
    }
    const { marketer } = raw.ground.members;
    expect(
      await raw.refusal(() => raw.insert('review_rhythm', { per: 'month', from_on: DAY, by_id: marketer })),
    ).toBe('23514 review_by_steering_member');
  });
});
