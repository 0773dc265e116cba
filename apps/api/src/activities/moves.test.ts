import type { Endpoint } from '@cadans/contracts/endpoint';
import { decideActivity, moveActivity, postponeActivity, pullInActivity } from '@cadans/contracts/moves';
import { dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

/** Days of 2026: 4 May is a Monday, week 19. */
const on = (day: string, endsOn = day) => ({ startsOn: day, endsOn });

const send = <E extends Endpoint>(
  endpoint: E,
  org: GivenOrganisation,
  id: string,
  version: number,
  body: object,
) =>
  app.call(endpoint, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId: id },
    version,
    body: { ...body },
  });

const today = dayInZone(new Date(), 'Europe/Amsterdam');

describe('a free move', () => {
  it.each(['2026-05-05', '2026-05-10'])('is one inside the ISO week of its last day: to %s', async (day) => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const { answer } = await send(moveActivity, org, id, 1, on(day));
    expect(answer).toMatchObject({ ...on(day), version: 2, slides: 0, firstCommittedEndsOn: '2026-05-04' });
    expect(answer.postponements).toEqual([]);
    expect(answer.events.at(-1)).toMatchObject({ kind: 'moved', newValues: { ends_on: day } });
  });

  it('is any one on the day it was created, and the first committed date moves along', async () => {
    const org = await make.organisation();
    const id = await make.activity(org, { createdOn: today });
    const { answer } = await send(moveActivity, org, id, 1, on('2026-09-01'));
    expect(answer).toMatchObject({ ...on('2026-09-01'), firstCommittedEndsOn: '2026-09-01', slides: 0 });
    const earlier = await send(moveActivity, org, id, 2, on('2026-02-03'));
    expect(earlier.answer).toMatchObject({
      firstCommittedEndsOn: '2026-02-03',
      pullIns: [],
      postponements: [],
    });
  });

  it('is not one of the day after', async () => {
    const org = await make.organisation();
    const yesterday = new Date(Date.now() - 36 * 3_600_000).toISOString().slice(0, 10);
    const id = await make.activity(org, { createdOn: yesterday });
    expect((await send(moveActivity, org, id, 1, on('2026-09-01'))).problem.code).toBe('needs_postponement');
  });

  it('may change the first day and the precision while the last day stays in its week', async () => {
    const org = await make.organisation();
    const id = await make.activity(org, on('2026-05-04', '2026-05-29'));
    const { answer } = await send(moveActivity, org, id, 1, {
      ...on('2026-05-01', '2026-05-31'),
      precision: 'month',
    });
    expect(answer).toMatchObject({ ...on('2026-05-01', '2026-05-31'), precision: 'month', slides: 0 });
  });

  it('may cross New Year inside a week, to a theme that year chose', async () => {
    const org = await make.organisation();
    await make.plan(org, 2027, [org.themes[1]]);
    const id = await make.activity(org, on('2026-12-31'));
    const crossing = on('2027-01-02');
    expect((await send(moveActivity, org, id, 1, crossing)).problem.code).toBe('theme_not_chosen');
    const { answer } = await send(moveActivity, org, id, 1, { ...crossing, themeId: org.themes[1] });
    expect(answer).toMatchObject({ year: 2027, themeId: org.themes[1], slides: 0 });
  });

  it('is refused where a record is due: later and earlier', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const before = await rowsOf(org.id);
    expect((await send(moveActivity, org, id, 1, on('2026-05-11'))).problem).toMatchObject({
      status: 409,
      code: 'needs_postponement',
    });
    expect((await send(moveActivity, org, id, 1, on('2026-05-03'))).problem).toMatchObject({
      status: 409,
      code: 'needs_pull_in',
    });
    expect(await rowsOf(org.id)).toBe(before);
  });
});

describe('a postponement', () => {
  it('is recorded with its reason, its days, who and when', async () => {
    const org = await make.organisation();
    const id = await make.activity(org, on('2026-05-04', '2026-05-08'));
    const { answer } = await send(postponeActivity, org, id, 1, {
      ...on('2026-05-11', '2026-05-15'),
      reason: 'customers_first',
      note: 'Storing bij een klant',
    });
    expect(answer).toMatchObject({
      ...on('2026-05-11', '2026-05-15'),
      slides: 1,
      firstCommittedEndsOn: '2026-05-08',
    });
    expect(answer.postponements).toMatchObject([
      {
        fromStartsOn: '2026-05-04',
        fromEndsOn: '2026-05-08',
        toStartsOn: '2026-05-11',
        toEndsOn: '2026-05-15',
        days: 7,
        reason: 'customers_first',
        note: 'Storing bij een klant',
        crossesQuarter: false,
        decided: false,
        retracted: false,
        byId: org.marketer.id,
      },
    ]);
    expect(answer.events.at(-1)).toMatchObject({
      kind: 'postponed',
      byId: org.marketer.id,
      activityVersion: 2,
    });
  });

  it('across a quarter border is counted as “not this quarter”', async () => {
    const org = await make.organisation();
    const id = await make.activity(org, on('2026-06-30'));
    const { answer } = await send(postponeActivity, org, id, 1, {
      ...on('2026-07-06'),
      reason: 'technology_first',
    });
    expect(answer.postponements).toMatchObject([{ crossesQuarter: true, days: 6 }]);
  });

  it('of a whole month is counted from its last day', async () => {
    const org = await make.organisation();
    const id = await make.activity(org, { ...on('2026-03-01', '2026-03-31'), precision: 'month' });
    const { answer } = await send(postponeActivity, org, id, 1, {
      ...on('2026-04-01', '2026-04-30'),
      reason: 'waiting_for_input',
    });
    expect(answer).toMatchObject({ precision: 'month', postponements: [{ days: 30, crossesQuarter: true }] });
  });

  it('for another reason needs a note', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const body = { ...on('2026-05-11'), reason: 'other' };
    expect((await send(postponeActivity, org, id, 1, { ...body, note: '  ' })).problem.code).toBe(
      'needs_note',
    );
    expect((await send(postponeActivity, org, id, 1, { ...body, note: 'Spreker ziek' })).status).toBe(200);
  });

  it('is refused when it is free, earlier, or without a reason', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const reason = 'operations_first';
    const before = await rowsOf(org.id);
    const code = async (body: object) => (await send(postponeActivity, org, id, 1, body)).problem.code;
    expect(await code({ ...on('2026-05-06'), reason })).toBe('is_a_free_move');
    expect(await code({ ...on('2026-04-06'), reason })).toBe('not_later');
    expect(await code(on('2026-05-11'))).toBe('invalid');
    expect(await code({ ...on('2026-05-11'), reason: 'no_time' })).toBe('invalid');
    expect(await code({ ...on('2027-01-11'), reason })).toBe('year_without_plan');
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('into another year takes a theme that year chose; the campaign of the old theme stays behind', async () => {
    const org = await make.organisation();
    await make.plan(org, 2027, [org.themes[1]]);
    const campaignId = await make.campaign(org, org.themes[0]);
    const id = await make.activity(org, { ...on('2026-12-14'), campaignId });
    const later = { ...on('2027-02-01'), reason: 'pushed_out_by_request' };
    expect((await send(postponeActivity, org, id, 1, later)).problem.code).toBe('theme_not_chosen');
    const { answer } = await send(postponeActivity, org, id, 1, { ...later, themeId: org.themes[1] });
    expect(answer).toMatchObject({ year: 2027, themeId: org.themes[1], campaignId: null, slides: 1 });
  });
});

describe('a pull-in', () => {
  it('is recorded, and is no slide', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const { answer } = await send(pullInActivity, org, id, 1, on('2026-04-20'));
    expect(answer).toMatchObject({ ...on('2026-04-20'), slides: 0, firstCommittedEndsOn: '2026-05-04' });
    expect(answer.pullIns).toMatchObject([{ fromEndsOn: '2026-05-04', toEndsOn: '2026-04-20', days: 14 }]);
    expect(answer.events.at(-1)?.kind).toBe('pulled_in');
  });

  it('is refused when it is free or later', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    expect((await send(pullInActivity, org, id, 1, on('2026-05-05'))).problem.code).toBe('is_a_free_move');
    expect((await send(pullInActivity, org, id, 1, on('2026-05-12'))).problem.code).toBe('not_earlier');
  });
});

it('every move asks which version was seen', async () => {
  const org = await make.organisation();
  const id = await make.activity(org);
  await send(moveActivity, org, id, 1, on('2026-05-05'));
  const body = { ...on('2026-06-05'), reason: 'operations_first' };
  for (const endpoint of [moveActivity, postponeActivity, pullInActivity]) {
    const { problem } = await send(
      endpoint,
      org,
      id,
      1,
      endpoint === postponeActivity ? body : on('2026-05-06'),
    );
    expect(problem).toMatchObject({ status: 412, code: 'stale', current: { version: 2 } });
  }
  const stale = await app.call(decideActivity, {
    as: org.director.cookie,
    params: { organisationId: org.id, activityId: id },
    version: 1,
    body,
  });
  expect(stale.status).toBe(412);
});
