import { changeActivity, createActivity, showActivity } from '@cadans/contracts/activities';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const blog = (org: GivenOrganisation) => ({
  title: 'Klantverhaal transport',
  themeId: org.themes[0],
  ownerId: org.marketer.id,
  channelId: org.channels[0],
  startsOn: '2026-03-02',
  endsOn: '2026-03-02',
});

const create = (org: GivenOrganisation, differs: Record<string, unknown> = {}) =>
  app.call(createActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: { ...blog(org), ...differs },
  });

const change = (org: GivenOrganisation, activityId: string, version: number | undefined, body: object) =>
  app.call(changeActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId },
    version,
    body: { ...body },
  });

describe('an activity', () => {
  it('is planned with a chosen theme and an owner, and can be read back', async () => {
    const org = await make.organisation();
    const made = await create(org);
    expect(made.answer).toMatchObject({
      ...blog(org),
      year: 2026,
      version: 1,
      slides: 0,
      status: 'planned',
      origin: 'planned',
      precision: 'day',
      firstCommittedEndsOn: '2026-03-02',
      doneOn: null,
      deletedAt: null,
    });
    const shown = await app.call(showActivity, {
      as: org.viewer.cookie,
      params: { organisationId: org.id, activityId: made.answer.id },
    });
    expect(shown.answer).toEqual(made.answer);
  });

  it('keeps all that it says', async () => {
    const org = await make.organisation();
    const says = {
      title: 'Maand van de klant ✓',
      brief: 'Eerste regel\n\ttweede regel: één “citaat”',
      helperIds: [org.director.id],
      precision: 'month',
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      effortHours: 12.5,
      budget: 1234.56,
      link: 'https://voorbeeld.nl/klanten?maand=3#boven',
    };
    const { answer } = await create(org, says);
    expect(answer).toMatchObject(says);
  });

  it('trims its title and takes line ends as they are meant', async () => {
    const org = await make.organisation();
    const { answer } = await create(org, {
      title: '  Blog  ',
      brief: ' een\r\ntwee \n',
      link: ' HTTPS://voorbeeld.nl/A ',
    });
    expect(answer).toMatchObject({ title: 'Blog', brief: 'een\ntwee', link: 'https://voorbeeld.nl/A' });
  });

  it('begins its history with who made it', async () => {
    const org = await make.organisation();
    const { answer } = await create(org);
    expect(answer.events).toMatchObject([
      { kind: 'created', activityVersion: 1, byId: org.marketer.id, oldValues: {} },
    ]);
    expect(answer.events[0]?.newValues).toMatchObject({ title: 'Klantverhaal transport', status: 'planned' });
  });

  it('may be owned by a member without a login', async () => {
    const org = await make.organisation();
    const named = await make.inOrganisation(org.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `insert into member (organisation_id, name, role) values ($1, 'Genoemd', 'marketer') returning id`,
        [org.id],
      );
      return rows[0]?.id;
    });
    expect((await create(org, { ownerId: named })).answer.ownerId).toBe(named);
  });
});

describe('changing an activity', () => {
  it('changes what is given and leaves the rest, one version further', async () => {
    const org = await make.organisation();
    const { answer: made } = await create(org, { effortHours: 4, link: 'https://voorbeeld.nl' });
    const { answer } = await change(org, made.id, 1, {
      title: 'Klantverhaal bouw',
      status: 'in_work',
      effortHours: null,
    });
    expect(answer).toMatchObject({
      ...blog(org),
      title: 'Klantverhaal bouw',
      status: 'in_work',
      effortHours: null,
      link: 'https://voorbeeld.nl',
      version: 2,
    });
    expect(answer.events.at(-1)).toMatchObject({
      kind: 'changed',
      activityVersion: 2,
      oldValues: { title: 'Klantverhaal transport', status: 'planned' },
      newValues: { title: 'Klantverhaal bouw', status: 'in_work' },
    });
  });

  it('moves to another chosen theme, with the campaign of that theme', async () => {
    const org = await make.organisation();
    const campaignId = await make.campaign(org, org.themes[1]);
    const { answer: made } = await create(org);
    const { answer } = await change(org, made.id, 1, { themeId: org.themes[1], campaignId });
    expect(answer).toMatchObject({ themeId: org.themes[1], campaignId });
    const away = await change(org, made.id, 2, { themeId: org.themes[0] });
    expect(away.problem.code).toBe('campaign_of_other_theme');
    const { answer: back } = await change(org, made.id, 2, { themeId: org.themes[0], campaignId: null });
    expect(back).toMatchObject({ themeId: org.themes[0], campaignId: null, version: 3 });
  });

  it('replaces its helpers, each with an event', async () => {
    const org = await make.organisation();
    const { answer: made } = await create(org, { helperIds: [org.director.id, org.director.id] });
    expect(made.helperIds).toEqual([org.director.id]);
    const { answer } = await change(org, made.id, 1, { helperIds: [org.admin.id] });
    expect(answer.helperIds).toEqual([org.admin.id]);
    const helpers = answer.events.filter(({ kind }) => kind.startsWith('helper'));
    expect(helpers).toMatchObject([
      { kind: 'helper_added', newValues: { helper: org.director.id }, byId: org.marketer.id },
      { kind: 'helper_removed', oldValues: { helper: org.director.id } },
      { kind: 'helper_added', newValues: { helper: org.admin.id } },
    ]);
    expect((await change(org, made.id, 2, { helperIds: [] })).answer.helperIds).toEqual([]);
  });

  it('asks which version was seen', async () => {
    const org = await make.organisation();
    const { answer: made } = await create(org);
    const without = await change(org, made.id, undefined, { title: 'Anders' });
    expect(without.problem).toMatchObject({ status: 428, code: 'precondition_required' });
    const { answer: changed } = await change(org, made.id, 1, { title: 'Eerste' });
    const stale = await change(org, made.id, 1, { title: 'Tweede' });
    expect(stale.problem).toMatchObject({ status: 412, code: 'stale' });
    expect(stale.problem.current).toEqual(changed);
  });

  it.each(['', '"', 'abc', '*', '"1", "2"', '-1', '99999999999'])('refuses If-Match %s', async (header) => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const { status } = await app.call(changeActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId: id },
      headers: { 'if-match': header },
      body: { title: 'Anders' },
    });
    expect(status).toBe(400);
  });

  it('takes If-Match as an entity tag, strong or weak', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const params = { organisationId: org.id, activityId: id };
    for (const header of ['"1"', 'W/"2"', '3']) {
      const { status } = await app.call(changeActivity, {
        as: org.marketer.cookie,
        params,
        headers: { 'if-match': header },
        body: { title: `Na ${header}` },
      });
      expect(status).toBe(200);
    }
  });
});
