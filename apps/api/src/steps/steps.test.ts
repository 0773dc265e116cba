import { deleteActivity, showActivity } from '@cadans/contracts/activities';
import { changeMember } from '@cadans/contracts/members';
import { postponeActivity } from '@cadans/contracts/moves';
import { addStep, changeStep, listSteps, removeStep } from '@cadans/contracts/steps';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

/** An organisation with an activity on Thursday 9 April 2026, after Easter. */
async function prepared() {
  const org = await make.organisation();
  const activityId = await make.activity(org, { startsOn: '2026-04-09' });
  const params = { organisationId: org.id, activityId };
  const as = org.marketer.cookie;
  return {
    org,
    activityId,
    add: (body: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
      app.call(addStep, {
        as,
        params,
        headers,
        body: { title: 'Tekst schrijven', workingDaysBefore: 5, ...body },
      }),
    change: (stepId: string, version: number | undefined, body: Record<string, unknown>) =>
      app.call(changeStep, { as, params: { ...params, stepId }, version, body }),
    remove: (stepId: string, version: number) =>
      app.call(removeStep, { as, params: { ...params, stepId }, version }),
    list: async () => (await app.call(listSteps, { as: org.viewer.cookie, params })).answer.steps,
    events: async () =>
      (await app.call(showActivity, { as, params })).answer.events.filter(({ kind }) =>
        kind.startsWith('step'),
      ),
    bin: (version: number) => app.call(deleteActivity, { as, params, version }),
  };
}

const leave = (org: GivenOrganisation, memberId: string) =>
  app.call(changeMember, {
    as: org.admin.cookie,
    params: { organisationId: org.id, memberId },
    body: { active: false },
  });

describe('a step', () => {
  it('is due its working days before the activity, over weekends and Easter', async () => {
    const { add, list, activityId } = await prepared();
    const { answer } = await add({ workingDaysBefore: 5 });
    expect(answer).toMatchObject({
      activityId,
      dueOn: '2026-04-01',
      ownerId: null,
      doneOn: null,
      version: 1,
    });
    await add({ title: 'Plaatsen', workingDaysBefore: 0 });
    await add({ title: 'Beeld', workingDaysBefore: 10 });
    await add({ title: 'Meelezer vragen', workingDaysBefore: 10 });
    expect((await list()).map(({ title, dueOn }) => [title, dueOn])).toEqual([
      ['Beeld', '2026-03-25'],
      ['Meelezer vragen', '2026-03-25'],
      ['Tekst schrijven', '2026-04-01'],
      ['Plaatsen', '2026-04-09'],
    ]);
  });

  it('may be due in the year before', async () => {
    const org = await make.organisation({ year: 2027 });
    const activityId = await make.activity(org, { startsOn: '2027-01-05' });
    const { answer } = await app.call(addStep, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId },
      body: { title: 'Tekst', workingDaysBefore: 5 },
    });
    // Back from Tuesday: Monday 4, Thursday 31, 30, 29, 28. New Year's Day is a Friday.
    expect(answer.dueOn).toBe('2026-12-28');
  });

  it('moves along with its activity', async () => {
    const { org, activityId, add, list } = await prepared();
    await add();
    const { status } = await app.call(postponeActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId },
      version: 1,
      body: { startsOn: '2026-04-16', endsOn: '2026-04-16', reason: 'customers_first' },
    });
    expect(status).toBe(200);
    expect((await list())[0]).toMatchObject({ dueOn: '2026-04-09', version: 1 });
  });

  it('is changed in all it says, one thing at a time', async () => {
    const { org, add, change, list } = await prepared();
    const { id } = (await add()).answer;
    const ownerId = org.director.id;
    expect((await change(id, 1, { title: 'Tekst herschrijven' })).answer.title).toBe('Tekst herschrijven');
    expect((await change(id, 2, { ownerId })).answer).toMatchObject({ ownerId, version: 3 });
    expect((await change(id, 3, { workingDaysBefore: 1 })).answer).toMatchObject({
      dueOn: '2026-04-08',
      ownerId,
    });
    expect((await change(id, 4, { doneOn: today })).answer).toMatchObject({ doneOn: today, ownerId });
    const { answer } = await change(id, 5, { doneOn: null, ownerId: null });
    expect(answer).toMatchObject({ doneOn: null, ownerId: null, title: 'Tekst herschrijven', version: 6 });
    expect(await list()).toEqual([answer]);
  });

  it('is done today at the latest', async () => {
    const { add, change } = await prepared();
    const { id } = (await add()).answer;
    const { problem } = await change(id, 1, { doneOn: addDays(today, 1) });
    expect(problem).toMatchObject({ status: 422, code: 'done_in_future' });
    expect((await change(id, 1, { doneOn: today })).status).toBe(200);
  });

  it('is of an active member of the organisation', async () => {
    const { org, add, change } = await prepared();
    const [left, stranger] = [await make.member(org.id, 'marketer'), await make.organisation()];
    expect((await leave(org, left.id)).status).toBe(200);
    expect((await add({ ownerId: left.id })).problem).toMatchObject({
      status: 422,
      code: 'owner_not_active',
    });
    const { id } = (await add()).answer;
    const { problem } = await change(id, 1, { ownerId: stranger.marketer.id });
    expect(problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/ownerId' }] });
  });

  it('keeps its owner from leaving until it is handed over', async () => {
    const { org, add, change } = await prepared();
    const member = await make.member(org.id, 'marketer');
    const { id } = (await add({ ownerId: member.id })).answer;
    expect((await leave(org, member.id)).problem).toMatchObject({
      status: 409,
      code: 'member_owns_open_work',
    });
    await change(id, 1, { ownerId: null });
    expect((await leave(org, member.id)).status).toBe(200);
  });

  it('is one of at most fifty, however many are added at once', async () => {
    const { org, activityId, add, list, remove } = await prepared();
    await make.inOrganisation(org.id, (client) =>
      client.query(
        `insert into step (organisation_id, activity_id, place, title, working_days_before)
          select $1, $2, place, 'Stap ' || place, 3 from generate_series(1, 46) place`,
        [org.id, activityId],
      ),
    );
    const added = await Promise.all(Array.from({ length: 8 }, () => add()));
    expect(added.filter(({ status }) => status === 201)).toHaveLength(4);
    for (const { status, problem } of added)
      if (status !== 201) expect(problem).toMatchObject({ status: 422, code: 'too_many_steps' });
    const [first] = await list();
    expect((await remove(first?.id ?? '', 1)).status).toBe(204);
    expect((await add()).status).toBe(201);
    expect(await list()).toHaveLength(50);
  });

  it('is taken away, and gone', async () => {
    const { add, remove, change, list, events } = await prepared();
    const { id } = (await add()).answer;
    expect((await remove(id, 1)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect([(await remove(id, 1)).status, (await change(id, 1, {})).status]).toEqual([404, 404]);
    expect((await events()).map(({ kind }) => kind)).toEqual(['step_added', 'step_removed']);
  });

  it('is written by who saw the latest', async () => {
    const { add, change, remove } = await prepared();
    const { id } = (await add()).answer;
    const { answer } = await change(id, 1, { title: 'Eerst' });
    const stale = await change(id, 1, { title: 'Daarna' });
    expect(stale.problem).toMatchObject({ status: 412, current: answer });
    expect((await remove(id, 1)).problem).toMatchObject({ status: 412, current: answer });
    expect((await change(id, undefined, { title: 'Zomaar' })).problem.status).toBe(428);
  });

  it('of two who tick it off at once, is ticked off by one', async () => {
    const { add, change } = await prepared();
    const { id } = (await add()).answer;
    const answers = await Promise.all(Array.from({ length: 6 }, () => change(id, 1, { doneOn: today })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412, 412, 412]);
  });

  it('sent twice under a key is added once', async () => {
    const { add, list } = await prepared();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => add({}, { 'idempotency-key': 'een-sleutel' })),
    );
    expect(new Set(answers.map(({ answer }) => answer.id)).size).toBe(1);
    expect(await list()).toHaveLength(1);
  });

  it('belongs to its own activity', async () => {
    const { org, add } = await prepared();
    const { id } = (await add()).answer;
    const elsewhere = { organisationId: org.id, activityId: await make.activity(org), stepId: id };
    const as = org.marketer.cookie;
    const body = { title: 'Elders' };
    expect((await app.call(changeStep, { as, params: elsewhere, version: 1, body })).status).toBe(404);
    expect((await app.call(removeStep, { as, params: elsewhere, version: 1 })).status).toBe(404);
  });

  it('of an activity in the bin stays as it is', async () => {
    const { add, change, remove, bin, list } = await prepared();
    const { answer } = await add();
    await bin(1);
    const refused = [await add(), await change(answer.id, 1, {}), await remove(answer.id, 1)];
    expect(refused.map(({ problem }) => problem.code)).toEqual(Array(3).fill('not_open'));
    expect(await list()).toEqual([answer]);
  });

  it.each([
    [{ title: '' }, '/body/title'],
    [{ title: 'x'.repeat(201) }, '/body/title'],
    [{ workingDaysBefore: -1 }, '/body/workingDaysBefore'],
    [{ workingDaysBefore: 121 }, '/body/workingDaysBefore'],
    [{ workingDaysBefore: 2.5 }, '/body/workingDaysBefore'],
    [{ doneOn: '2026-04-01' }, '/body/doneOn'],
  ])('with %j is refused', async (body, pointer) => {
    const { add } = await prepared();
    expect((await add(body)).problem).toMatchObject({ status: 400, errors: [{ pointer }] });
  });
});
