import { completeActivity, reopenActivity, scrapActivity, showActivity } from '@cadans/contracts/activities';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

/** An organisation with an activity, and a scheduler that may report and nothing else. */
async function ground() {
  const org = await make.organisation();
  const authorization = await make.key(org.id, org.marketer.id, {
    scopes: ['complete'],
    name: 'Buffer-koppeling',
  });
  return { org, authorization, activityId: await make.activity(org) };
}

const report = (
  { id: organisationId }: GivenOrganisation,
  authorization: string,
  activityId: string,
  body: object = {},
  headers = {},
) =>
  app.call(completeActivity, {
    params: { organisationId, activityId },
    headers: { authorization, ...headers },
    body: { doneOn: '2026-05-06', link: 'https://buffer.example/p/1', externalId: 'post-1', ...body },
  });

const show = async (org: GivenOrganisation, activityId: string) =>
  (await app.call(showActivity, { as: org.marketer.cookie, params: { organisationId: org.id, activityId } }))
    .answer;

describe('a scheduler reports that something was published', () => {
  it('without a version, and the history names the key and its member', async () => {
    const { org, authorization, activityId } = await ground();
    const { status, answer } = await report(org, authorization, activityId);
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      status: 'done',
      doneOn: '2026-05-06',
      link: 'https://buffer.example/p/1',
      wasDone: false,
    });
    expect(answer.events.at(-1)).toMatchObject({
      kind: 'completed',
      byId: org.marketer.id,
      via: 'Buffer-koppeling',
    });
  });

  it('twice, or five times at once, and it is done once with the same answer', async () => {
    const { org, authorization, activityId } = await ground();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => report(org, authorization, activityId)),
    );
    const later = await report(org, authorization, activityId);
    for (const { status, answer } of answers) {
      expect(status).toBe(200);
      expect(answer).toEqual(later.answer);
    }
    expect(later.answer.events.filter(({ kind }) => kind === 'completed')).toHaveLength(1);
    expect(later.answer.wasDone).toBe(false);
  });

  it('again after somebody opened it again, and it stays open', async () => {
    const { org, authorization, activityId } = await ground();
    const { answer } = await report(org, authorization, activityId);
    const params = { organisationId: org.id, activityId };
    await app.call(reopenActivity, { as: org.marketer.cookie, params, version: answer.version });
    expect((await report(org, authorization, activityId)).answer.status).toBe('ready');
  });

  it('of what was done already, and hears so: nothing changes', async () => {
    const { org, authorization, activityId } = await ground();
    const params = { organisationId: org.id, activityId };
    const done = await app.call(completeActivity, {
      as: org.marketer.cookie,
      params,
      version: 1,
      body: { doneOn: '2026-05-05' },
    });
    const { answer } = await report(org, authorization, activityId);
    expect(answer).toEqual({ ...done.answer, wasDone: true });
    expect((await report(org, authorization, activityId)).answer.wasDone).toBe(true);
  });

  it('and is held to the rules of who completes by hand', async () => {
    const { org, authorization, activityId } = await ground();
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    expect((await report(org, authorization, activityId, { doneOn: tomorrow })).problem).toMatchObject({
      status: 422,
      code: 'done_in_future',
    });
    expect((await report(org, authorization, activityId, { link: 'javascript:alert(1)' })).status).toBe(400);
    const scrapped = await make.activity(org);
    await app.call(scrapActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId: scrapped },
      version: 1,
      body: { reason: 'double' },
    });
    expect((await report(org, authorization, scrapped)).problem.code).toBe('not_open');
    expect((await show(org, activityId)).status).toBe('planned');
    // What was refused left nothing behind: the same id may come with what is right.
    expect((await report(org, authorization, activityId)).status).toBe(200);
  });

  it('one id is for one activity, of that key', async () => {
    const { org, authorization, activityId } = await ground();
    const others = [await make.activity(org), await make.activity(org)];
    await report(org, authorization, activityId);
    const [other = '', third = ''] = others;
    expect((await report(org, authorization, other)).problem).toMatchObject({
      status: 409,
      code: 'report_reused',
    });
    expect((await show(org, other)).status).toBe('planned');
    const atOnce = await Promise.all(
      others.map((id) => report(org, authorization, id, { externalId: 'same' })),
    );
    expect(atOnce.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const another = await make.key(org.id, org.director.id, { scopes: ['plan'] });
    expect((await report(org, another, third, { externalId: 'post-1' })).status).toBe(200);
  });

  it('may nothing else, and a person has no id of a machine', async () => {
    const { org, authorization, activityId } = await ground();
    const params = { organisationId: org.id, activityId };
    expect((await app.call(showActivity, { params, headers: { authorization } })).problem.code).toBe(
      'forbidden',
    );
    const reading = await make.key(org.id, org.marketer.id, { scopes: ['read'] });
    expect((await report(org, reading, activityId)).problem.code).toBe('forbidden');
    const viewers = await make.key(org.id, org.viewer.id, { scopes: ['complete'] });
    expect((await report(org, viewers, activityId)).problem.code).toBe('forbidden');
    const body = { doneOn: '2026-05-06', externalId: 'post-1' };
    const person = { as: org.marketer.cookie, params, body };
    expect((await app.call(completeActivity, { ...person, version: 1 })).status).toBe(400);
    expect((await app.call(completeActivity, person)).status).toBe(428);
    const blind = { params, headers: { authorization }, body: { doneOn: '2026-05-06' } };
    expect((await app.call(completeActivity, blind)).status).toBe(428);
    expect((await app.call(completeActivity, { ...blind, version: 9 })).status).toBe(412);
    expect((await app.call(completeActivity, { ...blind, version: 1 })).status).toBe(200);
  });
});
