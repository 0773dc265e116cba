import { scrapActivity } from '@cadans/contracts/activities';
import { decideActivity, postponeActivity, pullInActivity } from '@cadans/contracts/moves';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

const on = (day: string) => ({ startsOn: day, endsOn: day });
const later = { ...on('2026-07-06'), reason: 'customers_first' as const };

const at = (org: GivenOrganisation, by: GivenMember, activityId: string, version: number) => ({
  as: by.cookie,
  params: { organisationId: org.id, activityId },
  version,
});

/** An activity that slid three times; it is at version 4, on Monday 25 May. */
async function slidThrice(org: GivenOrganisation): Promise<string> {
  const id = await make.activity(org);
  const days = ['2026-05-11', '2026-05-18', '2026-05-25'];
  for (const [index, day] of days.entries()) {
    const { answer } = await app.call(postponeActivity, {
      ...at(org, org.marketer, id, index + 1),
      body: { ...on(day), reason: 'operations_first' },
    });
    expect(answer.slides).toBe(index + 1);
  }
  return id;
}

describe('after three postponements', () => {
  it('the next one is refused, whoever asks it, and nothing changes', async () => {
    const org = await make.organisation();
    const id = await slidThrice(org);
    const before = await rowsOf(org.id);
    for (const by of [org.marketer, org.director]) {
      const { problem } = await app.call(postponeActivity, { ...at(org, by, id, 4), body: later });
      expect(problem).toMatchObject({ status: 409, code: 'needs_decision' });
    }
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('a marketer does not decide', async () => {
    const org = await make.organisation();
    const id = await slidThrice(org);
    const { problem } = await app.call(decideActivity, { ...at(org, org.marketer, id, 4), body: later });
    expect(problem).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it.each(['director', 'consultant', 'admin'] as const)(
    'a %s decides to do it on the day it has',
    async (role) => {
      const org = await make.organisation();
      const by = role === 'admin' ? org.admin : await make.member(org.id, role);
      const id = await slidThrice(org);
      const { answer } = await app.call(decideActivity, {
        ...at(org, by, id, 4),
        body: { ...on('2026-05-25'), note: 'Nu echt' },
      });
      expect(answer).toMatchObject({ ...on('2026-05-25'), slides: 3, version: 5 });
      expect(answer.decisions).toMatchObject([
        { outcome: 'do', slides: 3, endsOn: '2026-05-25', note: 'Nu echt', byId: by.id },
      ]);
    },
  );

  it('a director decides on a later day, with a reason; it counts as a slide', async () => {
    const org = await make.organisation();
    const id = await slidThrice(org);
    const without = await app.call(decideActivity, {
      ...at(org, org.director, id, 4),
      body: on('2026-07-06'),
    });
    expect(without.problem).toMatchObject({ status: 422, code: 'needs_note' });
    const { answer } = await app.call(decideActivity, { ...at(org, org.director, id, 4), body: later });
    expect(answer).toMatchObject({ ...on('2026-07-06'), slides: 4 });
    expect(answer.postponements.at(-1)).toMatchObject({ decided: true, crossesQuarter: true, days: 42 });
    expect(answer.decisions).toHaveLength(1);
    const again = await app.call(postponeActivity, {
      ...at(org, org.marketer, id, 5),
      body: { ...on('2026-08-03'), reason: 'operations_first' },
    });
    expect(again.problem.code).toBe('needs_decision');
  });

  it('a director decides on an earlier day, which is a pull-in', async () => {
    const org = await make.organisation();
    const id = await slidThrice(org);
    const { answer } = await app.call(decideActivity, {
      ...at(org, org.director, id, 4),
      body: on('2026-05-12'),
    });
    expect(answer).toMatchObject({
      slides: 3,
      pullIns: [{ days: 13 }],
      decisions: [{ endsOn: '2026-05-12' }],
    });
  });

  it('pulling it in, and inside its week, stays free of a decision', async () => {
    const org = await make.organisation();
    const id = await slidThrice(org);
    const { status } = await app.call(pullInActivity, {
      ...at(org, org.marketer, id, 4),
      body: on('2026-05-12'),
    });
    expect(status).toBe(200);
  });

  it('scrapping it is a decision when who scraps may steer', async () => {
    const org = await make.organisation();
    const [one, other] = [await slidThrice(org), await slidThrice(org)];
    const body = { reason: 'no_capacity' as const, note: 'Wij doen dit niet meer' };
    const steered = await app.call(scrapActivity, { ...at(org, org.director, one, 4), body });
    expect(steered.answer).toMatchObject({
      status: 'scrapped',
      decisions: [{ outcome: 'scrap', slides: 3, endsOn: null, byId: org.director.id }],
    });
    const planned = await app.call(scrapActivity, { ...at(org, org.marketer, other, 4), body });
    expect(planned.answer).toMatchObject({ status: 'scrapped', decisions: [] });
  });
});
