import { changeActivity } from '@cadans/contracts/activities';
import { performBatch } from '@cadans/contracts/batches';
import { moveActivity, postponeActivity, pullInActivity, retractMove } from '@cadans/contracts/moves';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

/** Days of 2026: 4 May is a Monday, week 19, where an activity is planned. */
const on = (day: string) => ({ startsOn: day, endsOn: day });
const HOME = '2026-05-04';

const at = (org: GivenOrganisation, by: GivenMember, activityId: string, version: number) => ({
  as: by.cookie,
  params: { organisationId: org.id, activityId },
  version,
});

type Given = readonly [GivenOrganisation, string];
const alone = async (): Promise<Given> => {
  const org = await make.organisation();
  return [org, await make.activity(org)];
};

async function postpone(
  [org, id]: Given,
  version: number,
  day: string,
  values: object = {},
  by = org.marketer,
) {
  const body = { ...on(day), reason: 'operations_first' as const, ...values };
  return (await app.call(postponeActivity, { ...at(org, by, id, version), body })).answer;
}

async function retract([org, id]: Given, version: number, by = org.marketer) {
  const { status, answer, problem } = await app.call(retractMove, at(org, by, id, version));
  return status === 200 ? answer : problem.code;
}

const agoes = (id: string, minutes: number, version: number) =>
  make.asSuperuser(
    `update postponement set at = at - make_interval(mins => $2) where activity_id = $1 and activity_version = $3`,
    [id, minutes, version],
  );

describe('a retraction', () => {
  it('takes the slide back, and the ledger keeps both', async () => {
    const one = await alone();
    await postpone(one, 1, '2026-07-06');
    const answer = await retract(one, 2);
    expect(answer).toMatchObject({ ...on(HOME), slides: 0, version: 3 });
    expect(answer).toMatchObject({
      postponements: [{ retracted: true, toEndsOn: '2026-07-06' }],
      events: [{ kind: 'created' }, { kind: 'postponed' }, { kind: 'retracted' }],
    });
    expect(await retract(one, 3)).toBe('nothing_to_retract');
  });

  it('gives the third slide back to the marketer', async () => {
    const one = await alone();
    for (const [index, day] of ['2026-05-11', '2026-05-18', '2026-05-25'].entries())
      await postpone(one, index + 1, day);
    expect(await retract(one, 4)).toMatchObject({ slides: 2, version: 5 });
    expect(await postpone(one, 5, '2026-07-06')).toMatchObject({ slides: 3, version: 6 });
  });

  it('brings back the theme, campaign, precision and year it had', async () => {
    const org = await make.organisation();
    await make.plan(org, 2027, [org.themes[1]]);
    const campaignId = await make.campaign(org, org.themes[0]);
    const id = await make.activity(org, { ...on('2026-12-14'), campaignId, precision: 'week' });
    await postpone([org, id], 1, '2027-02-01', { themeId: org.themes[1], precision: 'day' });
    expect(await retract([org, id], 2)).toMatchObject({
      year: 2026,
      themeId: org.themes[0],
      campaignId,
      precision: 'week',
      ...on('2026-12-14'),
    });
  });

  it('of a pull-in works the same', async () => {
    const [org, id] = await alone();
    await app.call(pullInActivity, { ...at(org, org.marketer, id, 1), body: on('2026-04-06') });
    expect(await retract([org, id], 2)).toMatchObject({ ...on(HOME), pullIns: [{ retracted: true }] });
  });

  it('is only of one’s own move, and soon', async () => {
    const one = await alone();
    expect(await retract(one, 1)).toBe('nothing_to_retract');
    await postpone(one, 1, '2026-07-06');
    const [org, id] = one;
    const before = await rowsOf(org.id);
    expect(await retract(one, 2, org.director)).toBe('nothing_to_retract');
    expect(await rowsOf(org.id)).toBe(before);
    await agoes(id, 11, 2);
    expect(await retract(one, 2)).toBe('nothing_to_retract');
  });
});

describe('several moves of one activity', () => {
  it('are taken back one after the other, however many, and no further', async () => {
    const one = await alone();
    const [org, id] = one;
    await postpone(one, 1, '2026-05-11');
    await app.call(pullInActivity, { ...at(org, org.marketer, id, 2), body: on('2026-04-06') });
    await postpone(one, 3, '2026-05-25');
    expect(await retract(one, 4)).toMatchObject({ ...on('2026-04-06'), slides: 1 });
    expect(await retract(one, 5)).toMatchObject({ ...on('2026-05-11'), slides: 1 });
    expect(await retract(one, 6)).toMatchObject({
      ...on(HOME),
      slides: 0,
      version: 7,
      firstCommittedEndsOn: HOME,
      postponements: [{ retracted: true }, { retracted: true }],
      pullIns: [{ retracted: true }],
    });
    expect(await retract(one, 7)).toBe('nothing_to_retract');
  });

  it('may be made again and taken back again', async () => {
    const one = await alone();
    await postpone(one, 1, '2026-05-11');
    await postpone(one, 2, '2026-05-18');
    await retract(one, 3);
    await retract(one, 4);
    await postpone(one, 5, '2026-05-11');
    expect(await postpone(one, 6, '2026-05-18')).toMatchObject({ slides: 2, version: 7 });
    await retract(one, 7);
    expect(await retract(one, 8)).toMatchObject({
      ...on(HOME),
      slides: 0,
      postponements: [{ retracted: true }, { retracted: true }, { retracted: true }, { retracted: true }],
    });
  });

  it('stop at one of somebody else, and at one of too long ago', async () => {
    const one = await alone();
    const [org, id] = one;
    await postpone(one, 1, '2026-05-11');
    await postpone(one, 2, '2026-05-18', {}, org.director);
    expect(await retract(one, 3)).toBe('nothing_to_retract');
    expect(await retract(one, 3, org.director)).toMatchObject(on('2026-05-11'));
    expect(await retract(one, 4, org.director)).toBe('nothing_to_retract');
    await agoes(id, 11, 2);
    expect(await retract(one, 4)).toBe('nothing_to_retract');
  });

  it('leave alone what else was changed since, also another theme', async () => {
    const one = await alone();
    const [org, id] = one;
    await postpone(one, 1, '2026-05-11', { themeId: org.themes[1] });
    const body = { title: 'Anders', themeId: org.themes[0] };
    await app.call(changeActivity, { ...at(org, org.marketer, id, 2), body });
    expect(await retract(one, 3)).toMatchObject({ ...on(HOME), ...body, slides: 0 });
  });

  it('wait until a nudge inside the week is undone', async () => {
    const one = await alone();
    const [org, id] = one;
    await postpone(one, 1, '2026-05-11');
    const nudge = (version: number, day: string) =>
      app.call(moveActivity, { ...at(org, org.marketer, id, version), body: on(day) });
    await nudge(2, '2026-05-13');
    expect(await retract(one, 3)).toBe('nothing_to_retract');
    await nudge(3, '2026-05-11');
    expect(await retract(one, 4)).toMatchObject({ ...on(HOME), slides: 0 });
  });

  it('go back as one in a batch, and none when one of them does not', async () => {
    const org = await make.organisation();
    const [first, second] = [await make.activity(org), await make.activity(org)];
    for (const id of [first, second]) {
      await postpone([org, id], 1, '2026-05-11');
      await postpone([org, id], 2, '2026-05-18');
    }
    const perform = (...retractions: string[]) =>
      app.call(performBatch, {
        as: org.marketer.cookie,
        params: { organisationId: org.id },
        body: { acts: retractions.map((activityId) => ({ is: 'retract', activityId, version: 3 })) },
      });
    const before = await rowsOf(org.id);
    const { problem } = await perform(first, second, first, first);
    expect(problem).toMatchObject({
      code: 'nothing_to_retract',
      errors: [{ pointer: '/body/acts/3', code: 'nothing_to_retract' }],
    });
    expect(await rowsOf(org.id)).toBe(before);
    const { answer } = await perform(first, second, first, second);
    for (const row of answer.activities) expect(row).toMatchObject({ ...on(HOME), slides: 0, version: 5 });
  });

  it('asked twice at the same moment are taken back once', async () => {
    const one = await alone();
    await postpone(one, 1, '2026-05-11');
    await postpone(one, 2, '2026-05-18');
    const [org, id] = one;
    const both = await Promise.all([0, 1].map(() => app.call(retractMove, at(org, org.marketer, id, 3))));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const [row] = await make.inOrganisation(org.id, async (client) => {
      const { rows } = await client.query('select slides, version from activity where id = $1', [id]);
      return rows;
    });
    expect(row).toEqual({ slides: 1, version: 4 });
  });
});
