import { completeActivity, deleteActivity } from '@cadans/contracts/activities';
import { showResultList } from '@cadans/contracts/result-list';
import { correctResult, recordResult } from '@cadans/contracts/results';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

/** Something done so many days ago. */
async function done(org: GivenOrganisation, title: string, daysAgo = 0) {
  const activityId = await make.activity(org, { title });
  const params = { organisationId: org.id, activityId };
  const body = { doneOn: addDays(today, -daysAgo) };
  await app.call(completeActivity, { as: org.marketer.cookie, params, version: 1, body });
  return { activityId, params };
}
const record = (org: GivenOrganisation, activityId: string, body: object) =>
  app.call(recordResult, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId },
    body: { ...body },
  });

describe('a result that was wrong', () => {
  async function recorded() {
    const org = await make.organisation();
    const { activityId } = await done(org, 'Blog');
    const { answer } = await record(org, activityId, { leads: 3, cost: 10.5, source: 'Mail', note: 'Snel' });
    const correct = (body: object, version = 1) =>
      app.call(correctResult, {
        as: org.director.cookie,
        params: { organisationId: org.id, resultId: answer.id },
        version,
        body: { ...body },
      });
    return { org, activityId, answer, correct };
  }

  it('is put right, and stays with who recorded it', async () => {
    const { org, answer, correct } = await recorded();
    const { answer: right } = await correct({ leads: null, reach: 40, measuredOn: addDays(today, -2) });
    expect(right).toEqual({
      ...answer,
      leads: null,
      reach: 40,
      measuredOn: addDays(today, -2),
      version: 2,
      byId: org.marketer.id,
    });
  });

  it('is not put right over what somebody else put right', async () => {
    const { correct } = await recorded();
    await correct({ leads: 4 });
    const { status, problem } = await correct({ leads: 5 });
    expect(status).toBe(412);
    expect(problem).toMatchObject({ code: 'stale', current: { leads: 4, version: 2 } });
    const [one, other] = await Promise.all([correct({ leads: 6 }, 2), correct({ leads: 7 }, 2)]);
    expect([one.status, other.status].toSorted()).toEqual([200, 412]);
  });

  it('still says a number, of a day that has been, of something that is there', async () => {
    const { org, activityId, correct } = await recorded();
    expect((await correct({ leads: null, cost: null })).problem.code).toBe('nothing_measured');
    expect((await correct({ measuredOn: addDays(today, 1) })).problem.code).toBe('measured_in_future');
    expect((await correct({ leads: -1 })).status).toBe(400);
    const params = { organisationId: org.id, activityId };
    await app.call(deleteActivity, { as: org.marketer.cookie, params, version: 2 });
    expect((await correct({ leads: 4 })).status).toBe(404);
  });
});

describe('the list of what is done', () => {
  const list = async (org: GivenOrganisation, shown?: 'missing' | 'known') => {
    const query = shown && { query: { shown } };
    return (
      await app.call(showResultList, { as: org.viewer.cookie, params: { organisationId: org.id }, ...query })
    ).answer;
  };

  it('says nothing about nothing', async () => {
    const org = await make.organisation();
    await make.activity(org);
    expect(await list(org)).toMatchObject({
      evidence: { value: null },
      missing: 0,
      known: 0,
      activities: [],
    });
  });

  it('begins with how much is known, and shows what is not, the oldest first', async () => {
    const org = await make.organisation();
    await done(org, 'Vandaag');
    const old = await done(org, 'Lang geleden', 60);
    await done(org, 'Anderhalve maand', 45);
    const gone = await done(org, 'Weg', 50);
    await app.call(deleteActivity, { as: org.marketer.cookie, params: gone.params, version: 2 });
    const before = await list(org);
    expect(before.activities.map(({ title }) => title)).toEqual([
      'Lang geleden',
      'Anderhalve maand',
      'Vandaag',
    ]);
    expect(before).toMatchObject({ missing: 3, known: 0, evidence: { value: 0 } });
    expect(before.activities[0]).toMatchObject({
      doneOn: addDays(today, -60),
      channel: 'Blog',
      theme: { name: 'Meedenken', colour: 'brick' },
      ownerId: org.marketer.id,
      results: [],
    });
    const { answer: result } = await record(org, old.activityId, { leads: 1 });
    const after = await list(org);
    expect(after).toMatchObject({ missing: 2, known: 1, evidence: { value: 50 } });
    expect(after.evidence.sentence.nl).toContain('1 van de 2 activiteiten');
    expect(after.activities.map(({ title }) => title)).toEqual(['Anderhalve maand', 'Vandaag']);
    const known = await list(org, 'known');
    expect(known.activities).toMatchObject([{ title: 'Lang geleden', results: [result] }]);
  });
});
