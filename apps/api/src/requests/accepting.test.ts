import { changeActivity, restoreActivity, scrapActivity, showActivity } from '@cadans/contracts/activities';
import { listNoGos } from '@cadans/contracts/no-gos';
import { showYear } from '@cadans/contracts/years';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';
import { inboxOf } from './requests-for-tests.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

async function someRequest() {
  const org = await make.organisation();
  const inbox = inboxOf(app, org);
  const { answer: asked } = await inbox.ask({ text: 'Voor de hal' });
  return { org, inbox, asked, asDirector: inboxOf(app, org, org.director.cookie) };
}
const overriding = (noGoId: string) => ({
  audience: 'studenten',
  overrides: [{ noGoId, reason: 'Een grote klant vraagt erom' }],
});

describe('accepting a request', () => {
  it('makes an activity that says it was asked for, with all that it needs', async () => {
    const { org, inbox, asked } = await someRequest();
    const { status, answer } = await inbox.accept(asked, { effortHours: 6 });
    expect(status).toBe(201);
    expect(answer.activity).toMatchObject({
      title: asked.title,
      brief: 'Voor de hal',
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      startsOn: '2026-12-08',
      effortHours: 6,
      origin: 'request',
      version: 1,
    });
    expect(answer.request).toMatchObject({
      status: 'accepted',
      version: 2,
      activity: { id: answer.activity.id, endsOn: '2026-12-08', status: 'planned', untouched: true },
    });
    expect((await inbox.accept(answer.request)).problem).toMatchObject({
      status: 409,
      code: 'request_decided',
    });
  });

  it.each([
    ['a theme that the plan did not choose', 'themeId', 'otherTheme', 'theme_not_chosen'],
    ['nobody who is there', 'ownerId', 'id', 'not_found'],
    ['a channel of nobody', 'channelId', 'id', 'not_found'],
  ] as const)('is refused for %s, and nothing is left behind', async (_, field, from, code) => {
    const { org, inbox, asked } = await someRequest();
    const before = await rowsOf(org.id);
    expect((await inbox.accept(asked, { [field]: org[from] })).problem.code).toBe(code);
    expect(await rowsOf(org.id)).toBe(before);
  });

  it.each(['themeId', 'ownerId', 'channelId', 'startsOn', 'endsOn'])(
    'is refused without %s',
    async (field) => {
      const { inbox, asked } = await someRequest();
      const { problem } = await inbox.accept(asked, { [field]: undefined });
      expect(problem).toMatchObject({
        status: 400,
        errors: [{ pointer: `/body/${field}`, code: 'required' }],
      });
    },
  );

  it('twice at once makes one activity', async () => {
    const { org, inbox, asDirector, asked } = await someRequest();
    const both = await Promise.all([inbox.accept(asked), asDirector.accept(asked)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412]);
    const year = await app.call(showYear, {
      as: org.viewer.cookie,
      params: { organisationId: org.id, year: 2026 },
    });
    expect(JSON.stringify(year.answer).split(asked.title)).toHaveLength(2);
  });

  it('is done once, however often it is sent with its key', async () => {
    const { inbox, asked } = await someRequest();
    const sent = Array.from({ length: 3 }, () => inbox.accept(asked, {}, { 'idempotency-key': 'k' }));
    const ids = (await Promise.all(sent)).map(({ answer }) => answer.activity.id);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('against a no-go', () => {
  const temptations = async (org: { id: string; viewer: { cookie: string } }) =>
    (await app.call(listNoGos, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer.noGos[0]
      ?.temptations;

  it('it is refused, and counted that somebody was tempted', async () => {
    const { org, inbox, asked } = await someRequest();
    const { noGoId } = await make.noGo(org);
    const { problem } = await inbox.accept(asked, { audience: 'studenten' });
    expect(problem).toMatchObject({ status: 422, code: 'deliberately_not', noGo: { id: noGoId } });
    const { problem: again } = await inbox.accept(asked, overriding(noGoId));
    expect([again.status, again.code]).toEqual([422, 'deliberately_not']);
    expect(await temptations(org)).toMatchObject([
      { outcome: 'held', title: asked.title, byId: org.marketer.id },
    ]);
    expect((await inbox.show(asked.id)).answer.status).toBe('open');
  });

  it('it is accepted all the same by who may steer, for a reason', async () => {
    const { org, asDirector, asked } = await someRequest();
    const { noGoId } = await make.noGo(org);
    const { answer } = await asDirector.accept(asked, overriding(noGoId));
    expect(await temptations(org)).toMatchObject([{ outcome: 'overridden', activityId: answer.activity.id }]);
  });
});

describe('taking back', () => {
  it('puts the activity into the bin, and the request waits again', async () => {
    const { org, inbox, asked } = await someRequest();
    const { answer } = await inbox.accept(asked);
    const { answer: back } = await inbox.takeBack(answer.request);
    expect(back).toMatchObject({ status: 'open', activity: null, version: 3 });
    expect(back.history.map(({ kind }) => kind)).toEqual(['received', 'accepted', 'taken_back']);
    const params = { organisationId: org.id, activityId: answer.activity.id };
    const binned = await app.call(showActivity, { as: org.viewer.cookie, params });
    expect(binned.answer.deletedAt).not.toBeNull();
    expect((await inbox.takeBack(back)).problem).toMatchObject({ code: 'nothing_to_retract' });
    expect((await inbox.accept(back)).status).toBe(201);
  });

  it('is refused once somebody touched the activity', async () => {
    const { org, inbox, asked } = await someRequest();
    const { answer } = await inbox.accept(asked);
    const at = {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId: answer.activity.id },
    };
    await app.call(changeActivity, { ...at, version: 1, body: { title: 'Folder' } });
    const refused = await inbox.takeBack(answer.request);
    expect(refused.problem).toMatchObject({ status: 409, code: 'activity_touched' });
    await app.call(scrapActivity, { ...at, version: 2, body: { reason: 'overtaken' } });
    expect((await inbox.takeBack(answer.request)).problem.code).toBe('activity_touched');
    expect((await inbox.reopen(answer.request)).problem.code).toBe('request_decided');
    await app.call(restoreActivity, { ...at, version: 3 });
    expect((await inbox.show(asked.id)).answer.activity).toMatchObject({
      status: 'planned',
      untouched: false,
    });
  });

  it('of a decline, a merge or a question lets it wait again', async () => {
    const { inbox, asked } = await someRequest();
    const { answer: other } = await inbox.ask();
    const declined = await inbox.takeBack((await inbox.decline(asked)).answer);
    expect(declined.answer).toMatchObject({ status: 'open', declineReason: null });
    const merged = await inbox.takeBack((await inbox.merge(declined.answer, other.id)).answer);
    const questioned = await inbox.takeBack((await inbox.askBack(merged.answer)).answer);
    expect(questioned.answer).toMatchObject({ status: 'open', mergedIntoId: null, version: 7 });
  });

  it('follows by itself when the activity leaves the bin for good', async () => {
    const { org, inbox, asked } = await someRequest();
    const { answer } = await inbox.accept(asked);
    await make.asSuperuser(`update activity set deleted_at = now() - interval '31 days' where id = $1`, [
      answer.activity.id,
    ]);
    await make.inOrganisation(org.id, (client) =>
      client.query('delete from activity where id = $1', [answer.activity.id]),
    );
    const { answer: back } = await inbox.show(asked.id);
    expect(back).toMatchObject({ status: 'open', activity: null });
    expect(back.history.at(-1)).toMatchObject({ kind: 'reopened', byId: null });
  });
});
