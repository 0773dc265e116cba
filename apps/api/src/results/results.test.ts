import { completeActivity, deleteActivity, reopenActivity } from '@cadans/contracts/activities';
import { listResults, recordResult } from '@cadans/contracts/results';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

async function someActivity() {
  const org = await make.organisation();
  const params = { organisationId: org.id, activityId: await make.activity(org) };
  const as = org.marketer.cookie;
  return {
    org,
    params,
    as,
    complete: () => app.call(completeActivity, { as, params, version: 1, body: { doneOn: today } }),
    record: (body: object, headers: Record<string, string> = {}) =>
      app.call(recordResult, { as, params, headers, body }),
    list: async () => (await app.call(listResults, { as: org.viewer.cookie, params })).answer.results,
  };
}

it('a result says what was measured, where it comes from, and who recorded it', async () => {
  const { org, params, complete, record, list } = await someActivity();
  await complete();
  const body = { reach: 1840, quoteRequests: 2, cost: 650.5, source: ' Webstatistiek ', note: 'Na een week' };
  const { status, answer } = await record({ ...body, measuredOn: addDays(today, -1) });
  expect(status).toBe(201);
  expect(answer).toMatchObject({ ...body, source: 'Webstatistiek', activityId: params.activityId });
  expect(answer).toMatchObject({ interactions: null, leads: null, revenue: null, byId: org.marketer.id });
  expect(answer).toMatchObject({ measuredOn: addDays(today, -1), version: 1 });
  const { answer: second } = await record({ leads: 0 });
  expect(second).toMatchObject({ leads: 0, measuredOn: today });
  expect(await list()).toEqual([answer, second]);
});

it('is recorded once, however often it is sent with its key', async () => {
  const { complete, record, list } = await someActivity();
  await complete();
  const sent = Array.from({ length: 5 }, () => record({ leads: 3 }, { 'idempotency-key': 'k' }));
  expect(new Set((await Promise.all(sent)).map(({ answer }) => answer.id)).size).toBe(1);
  expect(await list()).toHaveLength(1);
});

it('is of something that is done: planned is not done', async () => {
  const { params, as, complete, record, list } = await someActivity();
  expect((await record({ leads: 1 })).problem).toMatchObject({ status: 409, code: 'not_done_yet' });
  const { answer } = await complete();
  await record({ leads: 1 });
  await app.call(reopenActivity, { as, params, version: answer.version });
  expect((await record({ leads: 1 })).problem.code).toBe('not_done_yet');
  // What was measured stays, though it does not count while the work is open again.
  expect(await list()).toHaveLength(1);
  await app.call(deleteActivity, { as, params, version: answer.version + 1 });
  expect((await record({ leads: 1 })).problem.code).toBe('not_done_yet');
});

it('says at least one number, none of them negative, of a day that has been', async () => {
  const { org, complete, as, record, list } = await someActivity();
  await complete();
  expect((await record({ note: 'Leuk' })).problem).toMatchObject({ status: 422, code: 'nothing_measured' });
  const tomorrow = await record({ leads: 1, measuredOn: addDays(today, 1) });
  expect(tomorrow.problem).toMatchObject({ status: 422, code: 'measured_in_future' });
  for (const [field, value] of [
    ['reach', -1],
    ['leads', 1.5],
    ['cost', 0.001],
    ['revenue', '12'],
  ] as const) {
    const { problem } = await record({ [field]: value });
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: `/body/${field}` }] });
  }
  const params = { organisationId: org.id, activityId: org.themes[0] };
  expect((await app.call(recordResult, { as, params, body: { leads: 1 } })).status).toBe(404);
  expect((await app.call(listResults, { as, params })).status).toBe(404);
  expect(await list()).toEqual([]);
});
