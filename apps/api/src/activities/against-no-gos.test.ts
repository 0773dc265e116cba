import { changeActivity, completeActivity, createActivity } from '@cadans/contracts/activities';
import { performBatch } from '@cadans/contracts/batches';
import { decideAgainst, liftNoGo, listNoGos } from '@cadans/contracts/no-gos';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const reviewOn = addDays(today, 182);

type Body = Record<string, unknown>;
const decide = async (org: GivenOrganisation, on: Body) => {
  const params = { organisationId: org.id };
  const body = { on, reason: 'Onze klant is daar niet.', reviewOn };
  return (await app.call(decideAgainst, { as: org.director.cookie, params, body })).answer;
};
const onBlog = (org: GivenOrganisation) => decide(org, { subject: 'channel', channelId: org.channels[0] });
const onOwn = (org: GivenOrganisation) => decide(org, { subject: 'activity_kind', kind: 'own' });
const onStudents = (org: GivenOrganisation) => decide(org, { subject: 'audience', audience: 'Studenten' });

const bodyOf = (org: GivenOrganisation, differs: Body = {}) => ({
  title: 'Advertentie',
  themeId: org.themes[0],
  ownerId: org.marketer.id,
  channelId: org.channels[0],
  startsOn: '2026-12-14',
  endsOn: '2026-12-14',
  ...differs,
});
const plan = (org: GivenOrganisation, differs: Body = {}, as = org.marketer.cookie, headers = {}) =>
  app.call(createActivity, { as, params: { organisationId: org.id }, body: bodyOf(org, differs), headers });
const change = (org: GivenOrganisation, id: string, version: number, body: Body, as = org.marketer.cookie) =>
  app.call(changeActivity, { as, params: { organisationId: org.id, activityId: id }, version, body });
const batch = (org: GivenOrganisation, acts: readonly object[], as = org.marketer.cookie) =>
  app.call(performBatch, { as, params: { organisationId: org.id }, body: { acts } });
const noGos = async (org: GivenOrganisation) =>
  (await app.call(listNoGos, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer.noGos;
const tempted = async (org: GivenOrganisation) =>
  (await noGos(org)).flatMap(({ temptations }) =>
    temptations.map(({ outcome, title }) => `${outcome} ${title}`),
  );
const because = (...ids: { id: string }[]) => ({
  overrides: ids.map(({ id }) => ({ noGoId: id, reason: 'Proef met een klant' })),
});

describe('planning against a no-go', () => {
  it('is refused with its reason, its decider and its day of review, in words', async () => {
    const org = await make.organisation();
    const noGo = await onBlog(org);
    const { problem } = await plan(org);
    expect(problem).toMatchObject({ status: 422, code: 'channel_deliberately_not' });
    expect(problem.noGo).toMatchObject({
      id: noGo.id,
      subject: 'Blog',
      reason: 'Onze klant is daar niet.',
      decidedOn: today,
      reviewOn,
    });
    expect(problem.detail).toMatch(
      /^Blog: “Onze klant is daar niet.” Besloten door director .+ op .+ 20\d\d/,
    );
    const english = await plan(org, {}, org.director.cookie, { 'accept-language': 'en' });
    expect(english.problem.detail).toContain('Who steers (director, consultant or admin) can override this');
  });

  it('is refused on an audience and on a kind of activity as well, by every road', async () => {
    const org = await make.organisation();
    const before = await make.activity(org);
    const elsewhere = await make.activity(org, { channelId: org.channels[1] });
    await onStudents(org);
    await onOwn(org);
    const codes = [
      await plan(org),
      await plan(org, { channelId: org.channels[1], audience: ' studenten' }),
      await change(org, elsewhere, 1, { channelId: org.channels[0] }),
      await change(org, elsewhere, 1, { audience: 'STUDENTEN' }),
    ].map(({ problem }) => problem.code);
    expect(codes).toEqual(codes.map(() => 'deliberately_not'));
    const { problem } = await batch(org, [
      { is: 'change', activityId: before, version: 1, changes: { title: 'Anders' } },
      { is: 'change', activityId: elsewhere, version: 1, changes: { channelId: org.channels[0] } },
    ]);
    expect(problem).toMatchObject({
      code: 'deliberately_not',
      errors: [{ pointer: '/body/acts/1' }],
      noGo: { kind: 'own' },
    });
    const creation = await batch(org, [{ is: 'create', activity: bodyOf(org) }]);
    expect(creation.problem).toMatchObject({ code: 'deliberately_not', noGo: { kind: 'own' } });
    // What was there before stays, and is moved and finished as ever.
    const changed = await change(org, before, 1, { title: 'Nog een keer', channelId: org.channels[0] });
    expect(changed.answer).toMatchObject({ title: 'Nog een keer', version: 2 });
    const done = await app.call(completeActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId: before },
      version: 2,
      body: { doneOn: today },
    });
    expect(done.status).toBe(200);
  });

  it('counts as a temptation once for the same person, title and day, and changes nothing else', async () => {
    const org = await make.organisation();
    await onBlog(org);
    await plan(org);
    const once = await rowsOf(org.id);
    await Promise.all([plan(org, { title: ' ADVERTENTIE' }), plan(org), plan(org)]);
    await batch(org, [{ is: 'create', activity: bodyOf(org) }]);
    expect(await rowsOf(org.id)).toBe(once);
    await plan(org, {}, org.director.cookie);
    await plan(org, { title: 'Nog een' });
    expect((await tempted(org)).toSorted()).toEqual(['held Advertentie', 'held Advertentie', 'held Nog een']);
  });

  it('is not counted when it is refused for something else', async () => {
    const org = await make.organisation();
    await onBlog(org);
    expect((await plan(org, { themeId: org.otherTheme })).problem.code).toBe('theme_not_chosen');
    expect((await plan(org, { ownerId: org.otherTheme })).status).toBe(404);
    expect(await tempted(org)).toEqual([]);
  });
});

describe('an override', () => {
  it('of who may steer lets it through with its reason, and it lives on as any other', async () => {
    const org = await make.organisation();
    const noGo = await onBlog(org);
    await plan(org);
    const { answer, status } = await plan(org, because(noGo), org.director.cookie);
    expect(status).toBe(201);
    const [register] = await noGos(org);
    expect(register?.temptations).toMatchObject([
      { outcome: 'overridden', activityId: answer.id, reason: 'Proef met een klant', byId: org.director.id },
      { outcome: 'held', activityId: null, byId: org.marketer.id },
    ]);
    const moved = await batch(org, [
      { is: 'move', activityId: answer.id, version: 1, startsOn: '2026-12-15', endsOn: '2026-12-15' },
    ]);
    expect(moved.answer.activities[0]?.startsOn).toBe('2026-12-15');
    const left = await change(org, answer.id, 2, { channelId: org.channels[1] });
    expect(left.status).toBe(200);
    // Once given it holds: whoever takes a change back needs no other.
    expect((await change(org, answer.id, 3, { channelId: org.channels[0] })).status).toBe(200);
  });

  it('of who may not steer is none, and is held', async () => {
    const org = await make.organisation();
    const noGo = await onBlog(org);
    expect((await plan(org, because(noGo))).problem.code).toBe('channel_deliberately_not');
    expect(await tempted(org)).toEqual(['held Advertentie']);
  });

  it.each([
    ['without a reason', (id: string) => ({ overrides: [{ noGoId: id, reason: ' ' }] }), 400],
    ['of another no-go', () => because({ id: '0198f2b6-7c1e-7cc3-9a55-111111111111' }), 422],
  ])('%s is none', async (_, overrides, status) => {
    const org = await make.organisation();
    const { id } = await onBlog(org);
    expect((await plan(org, overrides(id), org.director.cookie)).status).toBe(status);
  });

  it('is needed for each no-go that it runs against', async () => {
    const org = await make.organisation();
    const [channel, kind, audience] = [await onBlog(org), await onOwn(org), await onStudents(org)];
    const to = { audience: 'Studenten' };
    const by = org.director.cookie;
    const refusing = async (overrides: object) =>
      (await plan(org, { ...to, ...overrides }, by)).problem.noGo?.id;
    expect(await refusing({})).toBe(channel.id);
    expect(await refusing(because(channel))).toBe(kind.id);
    expect(await refusing(because(channel, kind))).toBe(audience.id);
    expect((await plan(org, { ...to, ...because(channel, kind, audience) }, by)).status).toBe(201);
  });

  it('is given by a change and in a batch as well', async () => {
    const org = await make.organisation();
    const [one, two] = [await make.activity(org), await make.activity(org)];
    const noGo = await onStudents(org);
    const by = org.director.cookie;
    const to = { audience: 'Studenten', ...because(noGo) };
    expect((await change(org, one, 1, to, by)).answer.audience).toBe('Studenten');
    const both = await batch(
      org,
      [
        { is: 'change', activityId: two, version: 1, changes: to },
        { is: 'create', activity: bodyOf(org, to) },
      ],
      by,
    );
    expect(both.answer.activities).toHaveLength(2);
    expect(await tempted(org)).toHaveLength(3);
    expect((await change(org, two, 2, { audience: null })).answer.audience).toBeNull();
  });

  it('is given once by two at the same moment, and by a request that is sent twice', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const noGo = await onStudents(org);
    const by = org.director.cookie;
    const to = { audience: 'Studenten', ...because(noGo) };
    const both = await Promise.all([change(org, id, 1, to, by), change(org, id, 1, to, by)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const again = { 'idempotency-key': 'one-click' };
    const made = await Promise.all([plan(org, to, by, again), plan(org, to, by, again)]);
    expect(new Set(made.map(({ answer }) => answer.id)).size).toBe(1);
    expect(await tempted(org)).toHaveLength(2);
  });

  it('of what is decided against meanwhile: one of the two was first', async () => {
    const org = await make.organisation();
    const tries = Array.from({ length: 6 }, (_, index) => plan(org, { title: `Advertentie ${index}` }));
    const [noGo, ...planned] = await Promise.all([onBlog(org), ...tries]);
    const refused = planned.filter(({ status }) => status !== 201);
    expect(refused.map(({ problem }) => problem.status)).toEqual(refused.map(() => 422));
    expect((await tempted(org)).length).toBeLessThanOrEqual(refused.length);
    // Whatever came first, from now on it is refused until it is lifted.
    expect((await plan(org, { title: 'Daarna' })).status).toBe(422);
    await app.call(liftNoGo, {
      as: org.director.cookie,
      params: { organisationId: org.id, noGoId: noGo.id },
      version: noGo.version,
      body: { reason: 'Toch wel' },
    });
    expect((await plan(org, { title: 'Daarna' })).status).toBe(201);
  });
});
