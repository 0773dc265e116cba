import { type Act, performBatch } from '@cadans/contracts/batches';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

const on = (day: string) => ({ startsOn: day, endsOn: day });
type Sent = { readonly is: Act['is'] } & Readonly<Record<string, unknown>>;

let org: GivenOrganisation;
let other: GivenOrganisation;
let ids: string[];
let theirs: string;

beforeAll(async () => {
  [org, other] = await Promise.all([make.organisation(), make.organisation()]);
  ids = await Promise.all(Array.from({ length: 5 }, () => make.activity(org)));
  theirs = await make.activity(other);
});

const perform = (acts: readonly Sent[], by: GivenMember = org.marketer) =>
  app.call(performBatch, { as: by.cookie, params: { organisationId: org.id }, body: { acts } });

/** The batch is refused for its third act, and neither organisation changed. */
async function refusedForThird(act: Sent) {
  const before = [await rowsOf(org.id), await rowsOf(other.id)];
  const free = { is: 'move' as const, version: 1, ...on('2026-05-05') };
  const { problem } = await perform([
    { ...free, activityId: ids[0] },
    { ...free, activityId: ids[1] },
    act,
    { is: 'change', activityId: ids[4], version: 1, changes: { themeId: org.otherTheme } },
  ]);
  expect([await rowsOf(org.id), await rowsOf(other.id)]).toEqual(before);
  return problem;
}

const third = (act: Sent): Sent => ({ activityId: ids[2], version: 1, ...act });

describe('a batch is refused whole, for its first act that is, by the rule of that act', () => {
  it.each([
    [{ is: 'move', ...on('2026-05-11') }, 'needs_postponement'],
    [{ is: 'move', ...on('2026-05-11'), reason: 'other' }, 'needs_note'],
    [{ is: 'move', ...on('2027-05-03'), reason: 'customers_first' }, 'year_without_plan'],
    [{ is: 'retract' }, 'nothing_to_retract'],
    [{ is: 'complete', doneOn: '2099-01-01' }, 'done_in_future'],
    [{ is: 'reopen' }, 'not_done'],
    [{ is: 'restore' }, 'not_scrapped'],
    [{ is: 'scrap', reason: 'other' }, 'needs_note'],
  ] as const)('%o: %s', async (act, code) => {
    const problem = await refusedForThird(third(act));
    expect(problem).toMatchObject({ code, errors: [{ pointer: '/body/acts/2', code }] });
    expect(problem.errors?.[0]?.detail).toBe(problem.detail);
  });

  it('also for what only builds on an act before it', async () => {
    const before = await rowsOf(org.id);
    const { problem } = await perform([
      third({ is: 'scrap', reason: 'double' }),
      third({ is: 'move', ...on('2026-05-06') }),
    ]);
    expect(problem).toMatchObject({ code: 'not_open', errors: [{ pointer: '/body/acts/1' }] });
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('and points into the act where a field of it is not right', async () => {
    const gone = third({ is: 'reassign', ownerId: other.marketer.id });
    expect(await refusedForThird(gone)).toMatchObject({
      status: 404,
      errors: [{ pointer: '/body/acts/2/ownerId' }],
    });
    const changed = third({ is: 'change', changes: { channelId: other.channels[0] } });
    expect(await refusedForThird(changed)).toMatchObject({
      errors: [{ pointer: '/body/acts/2/changes/channelId', code: 'not_found' }],
    });
    const backwards = third({ is: 'move', startsOn: '2026-05-08', endsOn: '2026-05-05' });
    expect(await refusedForThird(backwards)).toMatchObject({
      errors: [{ pointer: '/body/acts/2/endsOn', code: 'ends_before_start' }],
    });
    const created = {
      is: 'create' as const,
      activity: {
        title: 'Nieuw',
        themeId: other.themes[0],
        ownerId: org.marketer.id,
        channelId: org.channels[0],
        ...on('2026-10-05'),
      },
    };
    expect(await refusedForThird(created)).toMatchObject({
      errors: [{ pointer: '/body/acts/2/activity/themeId' }],
    });
    expect(await refusedForThird({ is: 'reopen', activityId: ids[2] })).toMatchObject({
      code: 'invalid',
      errors: [{ pointer: '/body/acts/2/version', code: 'required' }],
    });
  });

  it('also where only the database sees it, whatever else was on its way', async () => {
    const leaving = await make.member(org.id, 'marketer');
    const left = await make.activity(org, { ownerId: leaving.id });
    await perform([{ is: 'scrap', activityId: left, version: 1, reason: 'double' }]);
    await make.inOrganisation(org.id, (client) =>
      client.query('update member set active = false where id = $1', [leaving.id]),
    );
    const problem = await refusedForThird({ is: 'restore', activityId: left, version: 2 });
    expect(problem).toMatchObject({
      code: 'owner_not_active',
      errors: [{ pointer: '/body/acts/2', code: 'owner_not_active' }],
    });
  });

  it('for a version that is not the present one, with what it is now', async () => {
    const problem = await refusedForThird({ ...third({ is: 'delete' }), version: 7 });
    expect(problem).toMatchObject({
      status: 412,
      code: 'stale',
      errors: [{ pointer: '/body/acts/2' }],
      current: { id: ids[2], version: 1, events: [{ kind: 'created' }] },
    });
  });

  it('for an activity of another organisation, as for one that does not exist', async () => {
    for (const activityId of [theirs, '00000000-0000-7000-8000-000000000000']) {
      const problem = await refusedForThird({ is: 'delete', activityId, version: 1 });
      expect(problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/acts/2' }] });
      expect(problem.current).toBeUndefined();
    }
  });

  it('when it is empty, or holds more than 500 acts', async () => {
    expect((await perform([])).problem.code).toBe('invalid');
    const act = { is: 'delete' as const, activityId: ids[0], version: 1 };
    expect((await perform(Array.from({ length: 501 }, () => act))).problem).toMatchObject({
      code: 'invalid',
      errors: [{ pointer: '/body/acts' }],
    });
  });

  it('for who may not plan', async () => {
    const act = { is: 'delete' as const, activityId: ids[0], version: 1 };
    for (const by of [org.viewer, org.admin]) expect((await perform([act], by)).status).toBe(403);
    expect((await perform([act], other.marketer)).status).toBe(404);
  });
});
