import { changeActivity, createActivity } from '@cadans/contracts/activities';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

let org: GivenOrganisation;
let away: string;
let deliberatelyNot: string;
let ofOtherTheme: string;
let existing: string;

beforeAll(async () => {
  org = await make.organisation();
  existing = await make.activity(org);
  ofOtherTheme = await make.campaign(org, org.themes[1]);
  ({ id: away } = await make.member(org.id, 'marketer'));
  deliberatelyNot = org.channels[1];
  await make.inOrganisation(org.id, async (client) => {
    await client.query('update member set active = false where id = $1', [away]);
    await client.query(
      `update channel set stance = 'deliberately_not', stance_reason = 'Kost te veel' where id = $1`,
      [deliberatelyNot],
    );
  });
});

const refusals = () =>
  [
    ['theme_not_chosen', 422, { themeId: org.otherTheme }],
    ['year_without_plan', 422, { startsOn: '2027-03-01', endsOn: '2027-03-01' }],
    ['owner_not_active', 422, { ownerId: away }],
    ['channel_deliberately_not', 422, { channelId: deliberatelyNot }],
    ['campaign_of_other_theme', 422, { campaignId: ofOtherTheme }],
  ] as const;

const create = (differs: Record<string, unknown>, language = 'nl') =>
  app.call(createActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    headers: { 'accept-language': language },
    body: {
      title: 'Blog',
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      startsOn: '2026-03-02',
      endsOn: '2026-03-02',
      ...differs,
    },
  });

describe('planning is refused', () => {
  it.each([0, 1, 2, 3, 4])('by rule %#, in words, and nothing changes', async (index) => {
    const [code, status, differs] = refusals()[index] ?? [];
    // A temptation is counted, once for the same title and day.
    if (code === 'channel_deliberately_not') await create(differs ?? {});
    const before = await rowsOf(org.id);
    const dutch = await create(differs ?? {});
    const english = await create(differs ?? {}, 'en-GB,en;q=0.9,nl;q=0.1');
    expect(dutch.problem).toMatchObject({ code, status });
    expect(english.problem).toMatchObject({ code, status });
    expect(dutch.headers.get('content-language')).toBe('nl');
    expect(english.headers.get('content-language')).toBe('en');
    expect(dutch.problem.title).not.toBe(english.problem.title);
    expect(dutch.problem.type).toBe(`/problems/${code?.replaceAll('_', '-')}`);
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('for ids that are not there, each with its pointer', async () => {
    const nowhere = '0198f2b6-7c1e-7cc3-9a55-111111111111';
    const { problem } = await create({
      themeId: nowhere,
      ownerId: nowhere,
      channelId: nowhere,
      campaignId: nowhere,
      helperIds: [nowhere],
    });
    expect(problem).toMatchObject({ status: 404, code: 'not_found' });
    expect(problem.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/body/campaignId',
      '/body/channelId',
      '/body/helperIds',
      '/body/ownerId',
      '/body/themeId',
    ]);
    expect(problem.errors?.[0]?.detail).toBe('Dit bestaat niet in deze organisatie.');
  });

  it('when it ends before it starts, or lasts longer than a year', async () => {
    const backwards = await create({ startsOn: '2026-03-02', endsOn: '2026-03-01' });
    expect(backwards.problem.errors).toMatchObject([{ pointer: '/body/endsOn', code: 'ends_before_start' }]);
    const endless = await create({ startsOn: '2026-03-02', endsOn: '2027-03-04' });
    expect(endless.problem.errors).toMatchObject([{ pointer: '/body/endsOn', code: 'window_too_long' }]);
    expect((await create({ startsOn: '2026-03-02', endsOn: '2027-03-03' })).status).toBe(201);
  });

  it.each([
    ['fr', 'nl'],
    ['en', 'en'],
    ['sv, en;q=0.2, nl;q=0.8', 'nl'],
    ['nl-BE;q=0.4, en-US', 'en'],
    ['*', 'nl'],
    ['en;q=0', 'nl'],
    [';;,q=', 'nl'],
  ])('in the language of %s: %s', async (asked, language) => {
    const { headers } = await create({ themeId: org.otherTheme }, asked);
    expect(headers.get('content-language')).toBe(language);
  });
});

describe('changing is refused', () => {
  const change = (id: string, version: number, body: Record<string, unknown>) =>
    app.call(changeActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId: id },
      version,
      body,
    });

  it('by the same rules', async () => {
    await change(existing, 1, { channelId: deliberatelyNot });
    const before = await rowsOf(org.id);
    const codes = [];
    for (const [, , differs] of refusals()) {
      if (!('startsOn' in differs) && !('ownerId' in differs))
        codes.push((await change(existing, 1, differs)).problem.code);
    }
    expect(codes).toEqual(['theme_not_chosen', 'channel_deliberately_not', 'campaign_of_other_theme']);
    expect(await rowsOf(org.id)).toBe(before);
  });

  it.each([
    'ownerId',
    'startsOn',
    'endsOn',
    'precision',
    'doneOn',
    'version',
    'organisationId',
    'slides',
    'year',
    'origin',
  ])('for %s, which has its own noun or is nobody’s to set', async (field) => {
    const { problem } = await change(existing, 1, { title: 'Anders', [field]: 'x' });
    expect(problem.errors).toMatchObject([{ pointer: `/body/${field}`, code: 'unknown_field' }]);
  });

  it.each(['done', 'scrapped'])('for the status %s, which is an end', async (status) => {
    const { problem } = await change(existing, 1, { status });
    expect(problem.errors).toMatchObject([{ pointer: '/body/status', code: 'invalid_value' }]);
  });

  it('leaves a stance alone that was taken after it was planned', async () => {
    const before = await make.organisation();
    const [channelId] = before.channels;
    const id = await make.activity(before);
    await make.inOrganisation(before.id, (client) =>
      client.query(
        `update channel set stance = 'deliberately_not', stance_reason = 'Kost te veel' where id = $1`,
        [channelId],
      ),
    );
    const { answer } = await app.call(changeActivity, {
      as: before.marketer.cookie,
      params: { organisationId: before.id, activityId: id },
      version: 1,
      body: { title: 'Nog één keer', channelId },
    });
    expect(answer).toMatchObject({ title: 'Nog één keer', channelId });
  });

  it('keeps a helper who left in the meantime, and takes no new one who left', async () => {
    const id = await make.activity(org);
    await make.inOrganisation(org.id, (client) =>
      client.query(
        'insert into activity_helper (organisation_id, activity_id, member_id) values ($1, $2, $3)',
        [org.id, id, away],
      ),
    );
    const { answer } = await change(id, 1, { helperIds: [away, org.director.id] });
    expect(answer.helperIds.toSorted()).toEqual([away, org.director.id].toSorted());
    expect((await change(existing, 1, { helperIds: [away] })).problem.status).toBe(404);
  });
});
