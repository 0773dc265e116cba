import { showActivity } from '@cadans/contracts/activities';
import { type Act, performBatch } from '@cadans/contracts/batches';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

const on = (day: string) => ({ startsOn: day, endsOn: day });

/** An act as it is sent: what has a default may be left out. */
type Sent = { readonly is: Act['is'] } & Readonly<Record<string, unknown>>;

const perform = (
  org: GivenOrganisation,
  acts: readonly Sent[],
  by: GivenMember = org.marketer,
  key?: string,
) =>
  app.call(performBatch, {
    as: by.cookie,
    params: { organisationId: org.id },
    body: { acts },
    ...(key && { headers: { 'idempotency-key': key } }),
  });

const show = async (org: GivenOrganisation, activityId: string) =>
  (await app.call(showActivity, { as: org.viewer.cookie, params: { organisationId: org.id, activityId } }))
    .answer;

const newActivity = (org: GivenOrganisation, differs: object = {}) => ({
  title: 'Nieuw',
  themeId: org.themes[0],
  ownerId: org.marketer.id,
  channelId: org.channels[0],
  ...on('2026-10-05'),
  ...differs,
});

describe('a batch', () => {
  it('does every kind of act, and answers the activities in the order in which they were named', async () => {
    const org = await make.organisation();
    const ids = await Promise.all(Array.from({ length: 6 }, () => make.activity(org)));
    const [later = '', changed = '', given = '', done = '', scrapped = '', deleted = ''] = ids;
    const { answer, status } = await perform(org, [
      {
        is: 'change',
        activityId: changed,
        version: 1,
        changes: { title: 'Beter', helperIds: [org.director.id] },
      },
      { is: 'create', activity: newActivity(org) },
      { is: 'move', activityId: later, version: 1, ...on('2026-05-11'), reason: 'customers_first' },
      { is: 'reassign', activityId: given, version: 1, ownerId: org.director.id },
      { is: 'complete', activityId: done, version: 1, doneOn: '2026-01-05' },
      { is: 'scrap', activityId: scrapped, version: 1, reason: 'double' },
      { is: 'delete', activityId: deleted, version: 1 },
    ]);
    expect(status).toBe(200);
    expect(answer.activities).toMatchObject([
      { id: changed, title: 'Beter', version: 2 },
      { title: 'Nieuw', version: 1, year: 2026, slides: 0 },
      { id: later, ...on('2026-05-11'), slides: 1, version: 2 },
      { id: given, ownerId: org.director.id, version: 2 },
      { id: done, status: 'done', doneOn: '2026-01-05' },
      { id: scrapped, status: 'scrapped' },
      { id: deleted, deletedAt: expect.any(String) },
    ]);
    expect(await show(org, later)).toMatchObject({
      postponements: [{ reason: 'customers_first', days: 7, byId: org.marketer.id }],
    });
    expect(await show(org, changed)).toMatchObject({ helperIds: [org.director.id] });
    expect(await show(org, scrapped)).toMatchObject({ scrapping: { reason: 'double' } });
    const back = await perform(org, [
      { is: 'reopen', activityId: done, version: 2 },
      { is: 'restore', activityId: scrapped, version: 2 },
      { is: 'restore', activityId: deleted, version: 2 },
    ]);
    expect(back.answer.activities).toMatchObject([
      { status: 'ready', doneOn: null },
      { status: 'planned' },
      { deletedAt: null },
    ]);
  });

  it('lets acts on one activity build on each other, each with its record', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const [activityId, version] = [id.toUpperCase(), 1];
    const { answer } = await perform(org, [
      { is: 'change', activityId: id, version, changes: { themeId: org.themes[1] } },
      { is: 'move', activityId, version, ...on('2026-05-11'), reason: 'operations_first' },
      { is: 'move', activityId, version, ...on('2026-05-13') },
      { is: 'move', activityId, version, ...on('2026-06-01'), reason: 'waiting_for_input' },
      { is: 'move', activityId, version, ...on('2026-05-25') },
    ]);
    expect(answer.activities).toMatchObject([
      { id, version: 6, slides: 2, themeId: org.themes[1], ...on('2026-05-25') },
    ]);
    const shown = await show(org, id);
    expect(shown.postponements).toMatchObject([{ days: 7 }, { days: 19, reason: 'waiting_for_input' }]);
    expect(shown.pullIns).toMatchObject([{ days: 7 }]);
    expect(shown.events.map(({ kind }) => kind).slice(-5)).toEqual([
      'changed',
      'postponed',
      'moved',
      'postponed',
      'pulled_in',
    ]);
  });

  it('sent several times at once under one key is done once', async () => {
    const org = await make.organisation();
    const activityId = await make.activity(org);
    const acts = [
      { is: 'create' as const, activity: newActivity(org) },
      { is: 'move' as const, activityId, version: 1, ...on('2026-05-11'), reason: 'customers_first' },
    ];
    const answers = await Promise.all([1, 2, 3].map(() => perform(org, acts, org.marketer, 'k')));
    for (const { answer } of answers) expect(answer).toEqual(answers[0]?.answer);
    const replayed = answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true');
    expect(replayed).toHaveLength(2);
    expect((await show(org, activityId)).postponements).toHaveLength(1);
  });
});

describe('the third slide', () => {
  async function slidThrice(org: GivenOrganisation) {
    const activityId = await make.activity(org);
    const move = { is: 'move' as const, activityId, version: 1, reason: 'operations_first' };
    const days = ['2026-05-11', '2026-05-18', '2026-05-25'];
    await perform(
      org,
      days.map((day) => ({ ...move, ...on(day) })),
    );
    return { is: 'move' as const, activityId, version: 4, ...on('2026-07-06'), reason: 'customers_first' };
  }

  it('is decided by who may steer and says so, and by nobody else', async () => {
    const org = await make.organisation();
    const move = await slidThrice(org);
    const before = await rowsOf(org.id);
    for (const [by, decides] of [
      [org.marketer, false],
      [org.marketer, true],
      [org.director, false],
    ] as const) {
      const { problem } = await perform(org, [{ ...move, decides }], by);
      expect(problem).toMatchObject({ status: 409, code: 'needs_decision' });
      expect(problem.errors).toMatchObject([{ pointer: '/body/acts/0', code: 'needs_decision' }]);
    }
    expect(await rowsOf(org.id)).toBe(before);
    const { answer } = await perform(org, [{ ...move, decides: true }], org.director);
    expect(answer.activities).toMatchObject([{ slides: 4, version: 5 }]);
    expect(await show(org, move.activityId)).toMatchObject({
      decisions: [{ outcome: 'do', endsOn: '2026-07-06', slides: 3, byId: org.director.id }],
    });
  });

  it('also comes within a batch', async () => {
    const org = await make.organisation();
    const move = { is: 'move' as const, activityId: await make.activity(org), version: 1 };
    const days = ['2026-05-11', '2026-05-18', '2026-05-25', '2026-06-01'];
    const acts = days.map((day) => ({ ...move, ...on(day), reason: 'customers_first' }));
    const { problem } = await perform(org, acts);
    expect(problem).toMatchObject({ code: 'needs_decision', errors: [{ pointer: '/body/acts/3' }] });
  });
});
