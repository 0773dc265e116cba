import { completeActivity, showActivity } from '@cadans/contracts/activities';
import { createCadence, listCadences } from '@cadans/contracts/cadences';
import { listHandovers, undoHandover } from '@cadans/contracts/handovers';
import { changeMember } from '@cadans/contracts/members';
import { changeTheme } from '@cadans/contracts/plans';
import { addStep } from '@cadans/contracts/steps';
import { dayInZone, yearOf } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';
import { handing, sharesOf } from './handing-for-tests.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const year = yearOf(today);

/** The marketer owns two activities, a theme and a promise, has a step of the director's work, and helps with that. */
async function ground() {
  const org = await make.organisation({ year });
  const as = org.director.cookie;
  const organisationId = org.id;
  const emma = await make.member(org.id, 'marketer');
  const ids = [
    await make.activity(org, { startsOn: `${year}-12-30` }),
    await make.activity(org, { startsOn: today }),
  ];
  const ofDirector = await make.activity(org, { ownerId: org.director.id, startsOn: today });
  await app.call(changeTheme, {
    as,
    params: { organisationId, themeId: org.themes[0] },
    version: 1,
    body: { ownerId: org.marketer.id },
  });
  const { answer: cadence } = await app.call(createCadence, {
    as,
    params: { organisationId },
    body: { channelId: org.channels[0], ownerId: org.marketer.id, times: 1, per: 'week' },
  });
  const { answer: step } = await app.call(addStep, {
    as,
    params: { organisationId, activityId: ofDirector },
    body: { title: 'Foto’s', workingDaysBefore: 2, ownerId: org.marketer.id },
  });
  await make.inOrganisation(org.id, (client) =>
    client.query('insert into activity_helper values ($1, $2, $3)', [org.id, ofDirector, org.marketer.id]),
  );
  return { org, emma, ids, ofDirector, cadenceId: cadence.id, stepId: step.id };
}

const leave = (org: GivenOrganisation) =>
  app.call(changeMember, {
    as: org.admin.cookie,
    params: { organisationId: org.id, memberId: org.marketer.id },
    body: { active: false },
  });

const undo = (org: GivenOrganisation, handoverId: string) =>
  app.call(undoHandover, { as: org.director.cookie, params: { organisationId: org.id, handoverId } });

const show = async (org: GivenOrganisation, activityId: string) =>
  (await app.call(showActivity, { as: org.viewer.cookie, params: { organisationId: org.id, activityId } }))
    .answer;

describe('handing over', () => {
  it('shows all that is carried, with who could carry it on: never who leaves, asks or looks', async () => {
    const { org, emma, ids, ofDirector, cadenceId, stepId } = await ground();
    await make.member(org.id, 'requester');
    const { answer } = await handing(app, org).carried(org.marketer.id);
    expect(answer.items.map(({ kind, id }) => [kind, id])).toEqual([
      ['theme', org.themes[0]],
      ['cadence', cadenceId],
      ['activity', ids[1]],
      ['activity', ids[0]],
      ['step', stepId],
      ['helper', ofDirector],
    ]);
    expect(answer.items[1]).toMatchObject({ title: 'Blog', often: { times: 1, per: 'week' } });
    expect(answer.items[4]).toMatchObject({ title: 'Foto’s', of: 'Blog over back-ups' });
    const may = [org.director.id, emma.id];
    for (const { toId, why } of answer.items) {
      expect(may).toContain(toId);
      expect(answer.reasons[why]?.nl).toBeTruthy();
    }
    expect(answer.load.people.map(({ memberId }) => memberId).toSorted()).toEqual(
      [...may, org.marketer.id].toSorted(),
    );
  });

  it('refuses what is given twice, and knows an id however it is written', async () => {
    const { org, emma } = await ground();
    const { carried, give } = handing(app, org);
    const shares = sharesOf((await carried(org.marketer.id)).answer, emma.id);
    const [first] = shares;
    const again = [...shares, { ...first, ids: first?.ids.map((one) => one.toUpperCase()) }];
    expect((await give(org.marketer.id, again)).problem).toMatchObject({
      status: 400,
      errors: [{ pointer: '/body/shares', code: 'named_twice' }],
    });
    const loud = shares.map((share) => ({ ...share, ids: share.ids.map((one) => one.toUpperCase()) }));
    expect((await give(org.marketer.id, loud)).status).toBe(201);
  });

  it('moves all of it as one act, on record, and only then somebody can leave', async () => {
    const { org, emma, ids, ofDirector, cadenceId, stepId } = await ground();
    expect((await leave(org)).problem.code).toBe('member_owns_open_work');
    const { carried, give } = handing(app, org);
    const { answer, status } = await give(
      org.marketer.id,
      sharesOf((await carried(org.marketer.id)).answer, emma.id),
    );
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      fromId: org.marketer.id,
      reason: 'leaving',
      byId: org.director.id,
      undoesId: null,
    });
    expect(answer.lines.map(({ kind, toId, count }) => [kind, toId, count])).toEqual([
      ['activity', emma.id, 2],
      ['step', emma.id, 1],
      ['helper', emma.id, 1],
      ['cadence', emma.id, 1],
      ['theme', emma.id, 1],
    ]);
    const moved = await show(org, ids[0] ?? '');
    expect(moved).toMatchObject({ ownerId: emma.id, version: 2 });
    expect(moved.events.map(({ kind }) => kind)).toContain('reassigned');
    expect((await show(org, ofDirector)).helperIds).toEqual([emma.id]);
    const { cadences } = (
      await app.call(listCadences, { as: org.viewer.cookie, params: { organisationId: org.id } })
    ).answer;
    expect(cadences.find(({ id }) => id === cadenceId)?.ownerId).toBe(emma.id);
    expect((await carried(org.marketer.id)).answer.items).toEqual([]);
    expect((await carried(emma.id)).answer.items.map(({ id }) => id)).toContain(stepId);
    expect((await leave(org)).status).toBe(200);
    const { handovers } = (
      await app.call(listHandovers, { as: org.viewer.cookie, params: { organisationId: org.id } })
    ).answer;
    expect(handovers).toEqual([answer]);
  });

  it('is refused, with what differs, when something else is carried than was shown; and changes nothing then', async () => {
    const { org, emma, ids } = await ground();
    const { carried, give } = handing(app, org);
    const shares = sharesOf((await carried(org.marketer.id)).answer, emma.id);
    const late = await make.activity(org);
    await app.call(completeActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId: ids[1] ?? '' },
      version: 1,
      body: { doneOn: today },
    });
    const before = await rowsOf(org.id);
    const { problem } = await give(org.marketer.id, shares);
    expect(problem).toMatchObject({
      status: 409,
      code: 'handover_outdated',
      current: { added: [{ kind: 'activity', id: late }], gone: [{ kind: 'activity', id: ids[1] }] },
    });
    expect(await rowsOf(org.id)).toBe(before);
  });

  it.each([
    [
      'who left',
      async (org: GivenOrganisation) => {
        const gone = await make.member(org.id, 'marketer');
        await make.inOrganisation(org.id, (client) =>
          client.query('update member set active = false where id = $1', [gone.id]),
        );
        return [gone.id, 'owner_not_active'];
      },
    ],
    ['somebody of elsewhere', async () => [(await make.organisation()).director.id, 'not_found']],
    ['who leaves', async (org: GivenOrganisation) => [org.marketer.id, 'keeps_while_leaving']],
  ])('gives nothing to %s', async (_, who) => {
    const { org } = await ground();
    const [toId = '', code] = await who(org);
    const { carried, give } = handing(app, org);
    const shares = sharesOf((await carried(org.marketer.id)).answer, toId);
    const before = await rowsOf(org.id);
    expect((await give(org.marketer.id, shares)).problem.code).toBe(code);
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('may leave some with who is away for long, and asks why when the reason is another', async () => {
    const { org, emma, ids } = await ground();
    const { carried, give } = handing(app, org);
    const shares = sharesOf((await carried(org.marketer.id)).answer, emma.id).map((share) =>
      share.kind === 'theme' ? { ...share, toId: org.marketer.id } : share,
    );
    expect((await give(org.marketer.id, shares, { reason: 'other' })).problem.code).toBe('needs_note');
    expect((await give(org.marketer.id, shares, { reason: 'long_absence' })).status).toBe(201);
    expect((await carried(org.marketer.id)).answer.items.map(({ kind }) => kind)).toEqual(['theme']);
    expect((await show(org, ids[0] ?? '')).ownerId).toBe(emma.id);
  });

  it('sent twice with one key is done once', async () => {
    const { org, emma } = await ground();
    const { carried, give } = handing(app, org);
    const shares = sharesOf((await carried(org.marketer.id)).answer, emma.id);
    const headers = { 'idempotency-key': 'hand-over-once' };
    const first = await give(org.marketer.id, shares, { headers });
    const again = await give(org.marketer.id, shares, { headers });
    expect(again.answer).toEqual(first.answer);
  });
});

describe('taking a hand-over back', () => {
  it('gives all of it back, on record, once', async () => {
    const { org, emma } = await ground();
    const { carried, give } = handing(app, org);
    const before = (await carried(org.marketer.id)).answer.items.map(({ kind, id }) => [kind, id]);
    const { answer } = await give(
      org.marketer.id,
      sharesOf((await carried(org.marketer.id)).answer, emma.id),
    );
    const back = await undo(org, answer.id);
    expect(back.answer).toMatchObject({ undoesId: answer.id, fromId: org.marketer.id });
    expect((await carried(org.marketer.id)).answer.items.map(({ kind, id }) => [kind, id])).toEqual(before);
    expect((await carried(emma.id)).answer.items).toEqual([]);
    expect((await undo(org, answer.id)).problem.code).toBe('handover_touched');
    expect((await undo(org, back.answer.id)).problem.code).toBe('handover_touched');
  });

  it('is refused whole when part of it is done or handed on since, and when who handed over left', async () => {
    const { org, emma, ids } = await ground();
    const { carried, give } = handing(app, org);
    const { answer } = await give(
      org.marketer.id,
      sharesOf((await carried(org.marketer.id)).answer, emma.id),
    );
    await leave(org);
    expect((await undo(org, answer.id)).problem.code).toBe('owner_not_active');
    await app.call(completeActivity, {
      as: org.director.cookie,
      params: { organisationId: org.id, activityId: ids[1] ?? '' },
      version: 2,
      body: { doneOn: today },
    });
    const before = await rowsOf(org.id);
    expect((await undo(org, answer.id)).problem.code).toBe('handover_touched');
    expect(await rowsOf(org.id)).toBe(before);
  });
});

it('2,000 activities go in one act, in a few seconds at most', { timeout: 60_000 }, async () => {
  const org = await make.organisation({ year });
  await make.inOrganisation(org.id, (client) =>
    client.query(
      `insert into activity (organisation_id, year, title, theme_id, owner_id, channel_id, starts_on, ends_on, first_committed_ends_on, created_on)
        select $1, $2, 'Blog ' || n, $3, $4, $5, d.day, d.day, d.day, current_date
        from generate_series(1, 2000) as n, lateral (select make_date($2, 1, 1) + n % 360 as day) d`,
      [org.id, year, org.themes[0], org.marketer.id, org.channels[0]],
    ),
  );
  const { carried, give } = handing(app, org);
  const shown = await carried(org.marketer.id);
  const byPerson = Map.groupBy(shown.answer.items, ({ toId }) => toId);
  const shares = [...byPerson].map(([toId, items]) => ({
    kind: 'activity',
    toId,
    ids: items.map(({ id }) => id),
  }));
  const start = performance.now();
  const { answer } = await give(org.marketer.id, shares);
  const took = performance.now() - start;
  expect(answer.lines.reduce((sum, { count }) => sum + count, 0)).toBe(2000);
  expect(took).toBeLessThan(10_000);
  expect((await show(org, shown.answer.items[0]?.id ?? '')).version).toBe(2);
});
