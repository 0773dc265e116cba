import { completeActivity } from '@cadans/contracts/activities';
import { createCadence } from '@cadans/contracts/cadences';
import { showFacts } from '@cadans/contracts/facts';
import { showProgress } from '@cadans/contracts/progress';
import { readFacts } from '@cadans/contracts/read-facts';
import { addDays, dayInZone, yearOf } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import { periodOf } from '@cadans/domain/period';
import { progressOf } from '@cadans/domain/progress';
import { expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const lastWeek = addDays(mondayOf(today), -5);
const year = yearOf(lastWeek);

const ask = (org: GivenOrganisation, query: Record<string, string> = {}) =>
  app.call(showProgress, { as: org.viewer.cookie, params: { organisationId: org.id }, query });

/** One kept and one missed last week, the kept one half an hour of the four that are known. */
async function withWork() {
  const org = await make.organisation({ year });
  const work = { startsOn: lastWeek, createdOn: addDays(lastWeek, -60) };
  const kept = await make.activity(org, { ...work, effortHours: 1 });
  const missed = await make.activity(org, { ...work, themeId: org.themes[1], effortHours: 3 });
  const { status } = await app.call(completeActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId: kept },
    version: 1,
    body: { doneOn: lastWeek },
  });
  expect(status).toBe(200);
  return { org, kept, missed };
}

it('tells the dials with the rows they counted', async () => {
  const { org, kept, missed } = await withWork();
  const { answer } = await ask(org, { span: 'year', on: lastWeek });
  expect(answer.today).toBe(today);
  expect(answer.dials.ownership).toMatchObject({ value: 50, keptIds: [kept], missedIds: [missed] });
  // A quarter of the hours went to the theme of 60%, three quarters to that of 40%: 35 points off.
  expect(answer.dials.focus.value).toBeCloseTo(65);
  expect(answer.dials.rhythm).toMatchObject({ value: null, counted: 0 });
  expect(answer.overdue.ids).toEqual([missed]);
});

it('says of a promise that nobody planned for, what doing nothing costs and that it needs a decision', async () => {
  const org = await make.organisation({ year: yearOf(today) });
  const { answer: cadence } = await app.call(createCadence, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: { channelId: org.channels[0], ownerId: org.marketer.id, times: 1, per: 'week' },
  });
  const { answer } = await ask(org);
  expect(answer.promises).toMatchObject([
    { cadence: { id: cadence.id }, rhythm: { value: null, streak: 0 } },
  ]);
  expect(answer.coverage.map(({ weeks }) => weeks)).toEqual([4, 8, 13]);
  expect(answer.coverage[0]).toMatchObject({ value: 0, covered: 0 });
  expect(answer.doingNothing.missed.length).toBeGreaterThan(0);
  expect(answer.decisions).toMatchObject([
    { kind: 'uncovered_weeks', ids: [cadence.id], settle: ['plan', 'pause'] },
  ]);
});

it('is what the rules give from the facts, for any period', async () => {
  const { org } = await withWork();
  const { answer } = await app.call(showFacts, {
    as: org.viewer.cookie,
    params: { organisationId: org.id },
  });
  for (const span of ['month', 'quarter', 'year'] as const)
    for (const on of [today, addDays(today, -100), addDays(today, 100)]) {
      const progress = progressOf(readFacts(answer), periodOf(span, on));
      expect((await ask(org, { span, on })).answer).toEqual({ today, ...progress });
    }
});

it('is new after every write, and a 304 without one', async () => {
  const { org, missed } = await withWork();
  const path = `/api/organisations/${org.id}/progress`;
  const read = (tag?: string) =>
    app.ask(path, { headers: { cookie: org.viewer.cookie, ...(tag && { 'if-none-match': tag }) } });
  const tag = (await read()).headers.get('etag') ?? '';
  expect((await read(tag)).status).toBe(304);
  await app.call(completeActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId: missed },
    version: 1,
    body: { doneOn: today },
  });
  const after = await read(tag);
  expect(after.status).toBe(200);
  expect(await after.json()).toMatchObject({ overdue: { ids: [] } });
});

it.each([{ span: 'week' }, { on: '2026-02-30' }, { on: '1999-12-31' }])(
  'refuses a period that is none: %j',
  async (query) => {
    const org = await make.organisation();
    const { status } = await ask(org, query as Record<string, string>);
    expect(status).toBe(400);
  },
);
