import { performBatch } from '@cadans/contracts/batches';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

const on = (day: string) => ({ startsOn: day, endsOn: day });

const perform = (org: GivenOrganisation, acts: readonly object[]) =>
  app.call(performBatch, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: { acts },
  });

const activities = (org: GivenOrganisation, count: number) =>
  Promise.all(Array.from({ length: count }, () => make.activity(org)));

const shifts = (ids: readonly string[], version = 1) =>
  ids.map((activityId) => ({
    is: 'move',
    activityId,
    version,
    ...on('2026-05-18'),
    reason: 'customers_first',
  }));

describe('300 acts in one request', () => {
  it('are all done', async () => {
    const org = await make.organisation();
    const ids = await activities(org, 300);
    const { answer } = await perform(org, shifts(ids));
    expect(answer.activities.map(({ id }) => id)).toEqual(ids);
    expect(answer.activities.every(({ slides, version }) => slides === 1 && version === 2)).toBe(true);
  });

  it('leave nothing behind when the last is refused, by a rule or by its version', async () => {
    const org = await make.organisation();
    const ids = await activities(org, 300);
    const before = await rowsOf(org.id);
    for (const [last, code] of [
      [{ reason: undefined }, 'needs_postponement'],
      [{ version: 2 }, 'stale'],
    ] as const) {
      const acts = shifts(ids).map((act, place) => (place === 299 ? { ...act, ...last } : act));
      const { problem } = await perform(org, acts);
      expect(problem).toMatchObject({ code, errors: [{ pointer: '/body/acts/299', code }] });
    }
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('may all be new, in two years', async () => {
    const org = await make.organisation();
    await make.plan(org, 2027);
    const activity = {
      title: 'Nieuw',
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      helperIds: [org.director.id],
    };
    const days = ['2026-10-05', '2027-01-04'];
    const acts = Array.from({ length: 300 }, (_, index) => ({
      is: 'create',
      activity: { ...activity, ...on(days[index % 2] ?? '') },
    }));
    const { answer } = await perform(org, acts);
    expect(answer.activities).toHaveLength(300);
    expect(new Set(answer.activities.map(({ id }) => id)).size).toBe(300);
    expect(answer.activities.slice(0, 2)).toMatchObject([{ year: 2026 }, { year: 2027 }]);
  });
});

describe('batches over the same activities at the same time', () => {
  it('in opposite orders wait for each other; the one that comes second is stale', async () => {
    const org = await make.organisation();
    await make.plan(org, 2027);
    const ids = await activities(org, 60);
    const [forth, back] = [shifts(ids), shifts(ids).toReversed()];
    const answers = await Promise.all([perform(org, forth), perform(org, back)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('over other activities and both years, in opposite orders, are both done', async () => {
    const org = await make.organisation();
    await make.plan(org, 2027);
    const batches = await Promise.all(
      [false, true].map(async (turned) => {
        const acts = shifts(await activities(org, 40)).map((act, index) =>
          index < 20 === turned ? act : { ...act, ...on('2027-01-18') },
        );
        return turned ? acts : acts.toReversed();
      }),
    );
    const answers = await Promise.all(batches.map((acts) => perform(org, acts)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});
