import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const AGAINST = '23514 activity_against_no_go';
const AS_DECIDED = '23514 no_go_as_decided';

describe.each(ROLES)('a no-go, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const members = () => raw.ground.members;
  const decide = (values: Record<string, unknown> = {}) =>
    raw.insert('no_go', {
      subject: 'audience',
      audience: 'Studenten',
      reason: 'Ze kopen niet',
      decided_by_id: members().director,
      decided_on: today,
      review_on: addDays(today, 90),
      ...values,
    });
  const onChannel = () =>
    decide({ subject: 'channel', channel_id: raw.ground.channels.blog, audience: null });
  const onKind = () => decide({ subject: 'activity_kind', kind: 'own', audience: null });
  const override = (noGo: string, activity: string | null, values: Record<string, unknown> = {}) =>
    raw.insert('temptation', {
      no_go_id: noGo,
      outcome: 'overridden',
      activity_id: activity,
      title: 'Advertentie',
      reason: 'Proef met een klant',
      by_id: members().director,
      tried_on: today,
      ...values,
    });
  const held = (noGo: string, values: Record<string, unknown> = {}) =>
    override(noGo, null, { outcome: 'held', reason: '', by_id: members().marketer, ...values });
  const update = (id: string, sets: string) =>
    raw.refusal(() => raw.send(`update no_go set ${sets} where id = $1`, [id]));
  const lift = (id: string, reason = 'Ze kopen nu wel') =>
    update(id, `lifted_on = '${today}', lifted_by_id = '${members().director}', lift_reason = '${reason}'`);

  test.each([
    ['a reason', { reason: ' ' }, '23514 no_go_reason_check'],
    ['one subject', { kind: 'paid' }, '23514 no_go_subject_check'],
    ['its own subject', { subject: 'channel' }, '23514 no_go_subject_check'],
    ['an audience with letters', { audience: ' \n' }, '23514 no_go_audience_check'],
    ['a review after it was decided', { review_on: today }, '23514 no_go_days_check'],
    ['somebody who decides', { decided_by_id: null }, '23514 no_go_by_who_may'],
  ])('has %s', async (_, values, refusal) => {
    expect(await raw.refusal(() => decide(values))).toBe(refusal);
  });

  test('is decided by who may, and by who plans only while no plan is agreed', async () => {
    const by = (who: string) => raw.refusal(() => decide({ decided_by_id: who, audience: who }));
    expect(await by(members().marketer)).toBe('accepted');
    expect(await by(members().left)).toBe('23514 no_go_by_who_may');
    await raw.send(`update plan_theme set weight = weight + 10 where year = 2026 and weight = 30`);
    await raw.send(`update plan set status = 'agreed' where year = 2026`);
    expect(await by(raw.ground.themes.chosen)).toMatch(/no_go_by_who_may/);
    expect(await raw.refusal(() => decide({ decided_by_id: members().marketer, audience: 'Scholen' }))).toBe(
      Number(today.slice(0, 4)) <= 2026 ? '23514 no_go_by_who_may' : 'accepted',
    );
    expect(await by(members().director)).toBe('accepted');
  });

  test('stands once on each subject, capitals and spaces aside', async () => {
    const id = await decide();
    expect(await raw.refusal(() => decide({ audience: ' STUDENTEN ' }))).toBe(
      '23505 no_go_standing_audience_key',
    );
    await onKind();
    expect(await raw.refusal(onKind)).toBe('23505 no_go_standing_kind_key');
    await onChannel();
    expect(await raw.refusal(onChannel)).toBe('23505 no_go_standing_channel_key');
    expect(await lift(id)).toBe('accepted');
    expect(await raw.refusal(() => decide({ audience: 'studenten' }))).toBe('accepted');
  });

  test('refers to nothing of another organisation', async () => {
    const { other } = raw.ground;
    const refused = (values: Record<string, unknown>) => raw.refusal(() => decide(values));
    expect(await refused({ subject: 'channel', audience: null, channel_id: other.channel })).toBe(
      '23503 no_go_channel_fkey',
    );
    expect(await refused({ decided_by_id: other.member })).toMatch(/no_go_by_who_may/);
    expect(await refused({ organisation_id: other.organisationId })).toMatch(/^(42501|23514)/);
    const id = await decide();
    expect(await raw.refusal(() => override(id, other.activity))).toBe('23503 temptation_activity_fkey');
    expect(await raw.refusal(() => held(id, { by_id: other.member }))).toBe('23503 temptation_by_fkey');
    expect(await raw.refusal(() => held(other.channel))).toBe('23503 temptation_no_go_fkey');
  });

  test('says to the end what it said, is lifted once with a reason, and never deleted', async () => {
    const id = await decide();
    for (const sets of [
      `reason = 'Anders'`,
      `review_on = review_on + 1`,
      `audience = 'Anderen'`,
      'decided_by_id = null',
    ])
      expect(await update(id, sets), sets).toBe(AS_DECIDED);
    expect(await lift(id, ' ')).toBe('23514 no_go_lift_reason');
    expect(await update(id, `lifted_on = '${today}', lift_reason = 'x'`)).toBe('23514 no_go_by_who_may');
    expect(await lift(id)).toBe('accepted');
    expect(await lift(id, 'Nog eens')).toBe(AS_DECIDED);
    expect(await update(id, 'lifted_on = null, lifted_by_id = null, lift_reason = null')).toBe(AS_DECIDED);
    expect(await raw.refusal(() => raw.send('delete from no_go where id = $1', [id]))).toMatch(/^42501/);
  });

  test('is kept by who may until a day to come, which is written down', async () => {
    const id = await decide();
    const review = (values: Record<string, unknown> = {}) =>
      raw.refusal(() =>
        raw.insert('no_go_review', {
          no_go_id: id,
          from_review_on: today,
          review_on: addDays(today, 200),
          by_id: members().director,
          ...values,
        }),
      );
    expect(await review({ by_id: members().left })).toBe('23514 no_go_by_who_may');
    expect(await review({ review_on: today })).toBe('23514 no_go_review_ahead');
    expect(await review()).toBe('accepted');
    const [row] = await raw.send(
      `select n.review_on::text, n.version, r.from_review_on::text from no_go n join no_go_review r on r.no_go_id = n.id`,
    );
    expect(row).toEqual({ review_on: addDays(today, 200), version: 2, from_review_on: addDays(today, 90) });
    expect(await lift(id)).toBe('accepted');
    expect(await review()).toBe('23514 no_go_stands');
    for (const change of ['update no_go_review set note = note', 'delete from no_go_review'])
      expect(await raw.refusal(() => raw.send(change)), change).toMatch(/^42501/);
  });

  test('is one with the stance of its channel, whichever of the two is written', async () => {
    const { blog } = raw.ground.channels;
    const stance = async () =>
      (await raw.send(`select stance, stance_reason, version from channel where id = $1`, [blog]))[0];
    const id = await onChannel();
    expect(await stance()).toEqual({
      stance: 'deliberately_not',
      stance_reason: 'Ze kopen niet',
      version: 2,
    });
    expect(await lift(id)).toBe('accepted');
    expect(await stance()).toMatchObject({ stance: 'chosen', version: 3 });
    await raw.send(
      `update channel set stance = 'deliberately_not', stance_reason = 'Te duur' where id = $1`,
      [blog],
    );
    await raw.send(`update channel set stance_reason = 'Veel te duur' where id = $1`, [blog]);
    const standing = () =>
      raw.send(
        `select subject, reason, decided_by_id, review_on > decided_on + 360 as "inAYear" from no_go where lifted_on is null`,
      );
    expect(await standing()).toEqual([
      { subject: 'channel', reason: 'Veel te duur', decided_by_id: members().marketer, inAYear: true },
    ]);
    await raw.send(`update channel set stance = 'chosen' where id = $1`, [blog]);
    expect(await standing()).toEqual([]);
  });

  test('is no reason to lose a channel that was never used, unless somebody was tempted', async () => {
    const channel = await raw.insert('channel', { name: 'Google Ads', kind: 'paid' });
    const id = await decide({ subject: 'channel', audience: null, channel_id: channel });
    const remove = () => raw.refusal(() => raw.send('delete from channel where id = $1', [channel]));
    await raw.send('savepoint tempted');
    await held(id);
    expect(await remove()).toMatch(/temptation_no_go_fkey/);
    await raw.send('rollback to savepoint tempted');
    expect(await remove()).toBe('accepted');
  });

  test.each([
    ['a channel', onChannel, {}],
    ['a kind of activity', onKind, {}],
    ['an audience', () => decide(), { audience: ' studenten' }],
  ])('on %s refuses what is planned against it', async (_, against, values) => {
    const before = await raw.plan(values);
    await raw.send('set constraints all immediate');
    await raw.send('set constraints all deferred');
    const id = await against();
    expect(await raw.refusal(() => raw.plan(values))).toBe(AGAINST);
    // What was there already stays, and goes on as ever.
    expect(await raw.refusal(() => raw.change(before, { title: 'Nog een keer', status: 'in_work' }))).toBe(
      'accepted',
    );
    // An import brings what was done, and brings what was scrapped as planned first.
    expect(await raw.refusal(() => raw.plan({ ...values, status: 'done', done_on: '2026-03-04' }))).toBe(
      'accepted',
    );
    expect(await lift(id)).toBe('accepted');
    expect(await raw.refusal(() => raw.plan(values))).toBe('accepted');
  });

  test('refuses a change towards it, and the way back after it was left', async () => {
    await decide();
    const id = await raw.plan();
    expect(await raw.refusal(() => raw.change(id, { audience: 'Studenten' }))).toBe(AGAINST);
    const ads = await raw.insert('channel', { name: 'Google Ads', kind: 'paid' });
    await decide({ subject: 'activity_kind', kind: 'paid', audience: null });
    expect(await raw.refusal(() => raw.change(id, { channel_id: ads }))).toBe(AGAINST);
    expect(await raw.refusal(() => raw.change(id, { audience: 'Directeuren' }))).toBe('accepted');
  });

  test('is overridden by who may steer, for a reason, once for each activity', async () => {
    const noGo = await decide();
    const activity = '00000000-0000-7000-8000-0000000000aa';
    const plan = (values: Record<string, unknown> = {}) =>
      raw.refusal(async () => {
        await override(noGo, activity, values);
        await raw.plan({ id: activity, audience: 'Studenten' });
      });
    expect(await plan({ by_id: members().marketer })).toBe('23514 temptation_by_steering_member');
    expect(await plan({ by_id: members().left })).toBe('23514 temptation_by_steering_member');
    expect(await plan({ reason: ' \n' })).toBe('23514 temptation_reason_check');
    expect(await plan({ outcome: 'held', activity_id: null })).toBe(AGAINST);
    expect(await plan()).toBe('accepted');
    expect(await raw.refusal(() => override(noGo, activity))).toBe('23505 temptation_overridden_key');
    expect(await raw.refusal(() => raw.change(activity, { audience: null }))).toBe('accepted');
    expect(await raw.refusal(() => raw.change(activity, { audience: 'studenten' }))).toBe('accepted');
    const elsewhere = await raw.plan();
    expect(await raw.refusal(() => override(noGo, elsewhere))).toBe('23514 temptation_told');
    expect(await lift(noGo)).toBe('accepted');
    expect(await raw.refusal(() => override(noGo, elsewhere))).toBe('23514 no_go_stands');
  });

  test('counts who tries the same on the same day once, and forgets nothing', async () => {
    const noGo = await decide();
    expect(await raw.refusal(() => held(noGo))).toBe('accepted');
    expect(await raw.refusal(() => held(noGo, { title: ' advertentie' }))).toBe('23505 temptation_held_key');
    expect(await raw.refusal(() => held(noGo, { tried_on: addDays(today, -1) }))).toBe('accepted');
    expect(await raw.refusal(() => held(noGo, { by_id: members().director }))).toBe('accepted');
    for (const change of [
      `update temptation set title = 'Iets anders'`,
      `update temptation set outcome = 'held', activity_id = null`,
      'delete from temptation',
      'truncate temptation',
    ])
      expect(await raw.refusal(() => raw.send(change)), change).toMatch(/^42501/);
  });

  test('has years and facts read again', async () => {
    const shape = async () =>
      (await raw.send<{ shape: number }>('select shape from plan where year = 2026'))[0]?.shape ?? 0;
    const before = await shape();
    const id = await decide();
    const decided = await shape();
    expect(decided).toBeGreaterThan(before);
    await held(id);
    expect(await shape()).toBeGreaterThan(decided);
  });
});

describe.each(ROLES)('more than five themes, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const choose = (count: number) =>
    raw.refusal(async () => {
      for (let at = 0; at < count; at++) {
        const theme = await raw.insert('theme', { name: `Nog een ${at} van ${count}`, colour: 'teal' });
        await raw.insert('plan_theme', { year: 2026, theme_id: theme, weight: 1 });
      }
    });
  const say = (reason: string | null) =>
    raw.refusal(() => raw.send('update plan set many_themes_reason = $1 where year = 2026', [reason]));

  test('are chosen for a reason, which stays as long as they are', async () => {
    expect(await choose(4)).toBe('23514 plan_many_themes');
    expect(await say(' \n')).toBe('23514 plan_many_themes_reason_check');
    expect(await say('Twee merken')).toBe('accepted');
    expect(await choose(4)).toBe('accepted');
    expect(await say(null)).toBe('23514 plan_many_themes');
    await raw.send('delete from plan_theme where weight = 1');
    expect(await say(null)).toBe('accepted');
    expect(await choose(3)).toBe('accepted');
  });
});
