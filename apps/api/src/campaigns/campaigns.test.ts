import { showActivity } from '@cadans/contracts/activities';
import { createCampaign, dissolveCampaign, moveCampaign, renameCampaign } from '@cadans/contracts/campaigns';
import { postponeActivity } from '@cadans/contracts/moves';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

const on = (startsOn: string, endsOn = startsOn) => ({ startsOn, endsOn });

const at = (
  org: GivenOrganisation,
  campaignId: string,
  version?: number,
  by: GivenMember = org.marketer,
) => ({
  as: by.cookie,
  params: { organisationId: org.id, campaignId },
  version,
});

const show = async (org: GivenOrganisation, activityId: string) =>
  (await app.call(showActivity, { as: org.viewer.cookie, params: { organisationId: org.id, activityId } }))
    .answer;

/** An organisation with a campaign of its first theme. */
async function withCampaign() {
  const org = await make.organisation();
  return { org, campaignId: await make.campaign(org, org.themes[0]) };
}

describe('a campaign', () => {
  it('gets another name, at the version that was seen', async () => {
    const { org, campaignId } = await withCampaign();
    const { answer } = await app.call(renameCampaign, {
      ...at(org, campaignId, 1),
      body: { name: ' Lente ' },
    });
    expect(answer).toEqual({ id: campaignId, name: 'Lente', themeId: org.themes[0], version: 2 });
    const stale = await app.call(renameCampaign, { ...at(org, campaignId, 1), body: { name: 'Herfst' } });
    expect(stale.problem).toMatchObject({
      status: 412,
      code: 'stale',
      current: { name: 'Lente', version: 2 },
    });
  });

  it('may bear a name that another has', async () => {
    const { org, campaignId } = await withCampaign();
    const body = { name: 'Najaar', themeId: org.themes[0] };
    const params = { organisationId: org.id };
    const other = await app.call(createCampaign, { as: org.marketer.cookie, params, body });
    expect(other.answer.id).not.toBe(campaignId);
  });

  it('of another organisation does not exist', async () => {
    const { org, campaignId } = await withCampaign();
    const { org: others } = await withCampaign();
    const before = await rowsOf(org.id);
    const renamed = await app.call(renameCampaign, {
      ...at(others, campaignId, 1),
      body: { name: 'Van ons' },
    });
    const dissolved = await app.call(dissolveCampaign, at(others, campaignId, 1));
    const moved = await app.call(moveCampaign, { ...at(others, campaignId), body: { weeks: 0 } });
    for (const { problem } of [renamed, dissolved, moved]) {
      expect(problem).toMatchObject({ status: 404, code: 'not_found' });
    }
    expect(await rowsOf(org.id)).toBe(before);
  });
});

describe('dissolving', () => {
  it('leaves every activity with its theme: open, done and in the bin', async () => {
    const { org, campaignId } = await withCampaign();
    const [open, done, binned] = await Promise.all([1, 2, 3].map(() => make.activity(org, { campaignId })));
    await make.inOrganisation(org.id, async (client) => {
      await client.query(`update activity set status = 'done', done_on = '2026-01-06' where id = $1`, [done]);
      await client.query('update activity set deleted_at = now() where id = $1', [binned]);
    });
    const stale = await app.call(dissolveCampaign, at(org, campaignId, 2));
    expect(stale.problem).toMatchObject({ status: 412, current: { version: 1 } });
    const { answer } = await app.call(dissolveCampaign, at(org, campaignId, 1));
    expect(answer.activities.map(({ id }) => id).toSorted()).toEqual([open, done, binned].toSorted());
    for (const row of answer.activities)
      expect(row).toMatchObject({ campaignId: null, themeId: org.themes[0] });
    expect((await show(org, open ?? '')).events.at(-1)).toMatchObject({
      kind: 'changed',
      byId: org.marketer.id,
      oldValues: { campaign_id: campaignId },
    });
    const again = await app.call(dissolveCampaign, at(org, campaignId, 1));
    expect(again.status).toBe(404);
  });
});

describe('moving', () => {
  it('takes what is open along by weeks, in every year, with one reason in each ledger', async () => {
    const { org, campaignId } = await withCampaign();
    await make.plan(org, 2027);
    const open = await make.activity(org, { ...on('2026-05-06', '2026-05-07'), campaignId });
    const month = { ...on('2026-12-01', '2026-12-31'), precision: 'month' as const };
    const december = await make.activity(org, { ...month, campaignId });
    const done = await make.activity(org, { campaignId });
    const apart = await make.activity(org);
    await make.inOrganisation(org.id, (client) =>
      client.query(`update activity set status = 'done', done_on = '2026-01-06' where id = $1`, [done]),
    );
    const body = { weeks: 4, reason: 'waiting_for_input' as const, note: 'Beursstand later' };
    const { answer } = await app.call(moveCampaign, { ...at(org, campaignId), body });
    const row = (id: string) => answer.activities.find((one) => one.id === id);
    expect(answer.activities).toHaveLength(2);
    expect(row(open)).toMatchObject({ ...on('2026-06-03', '2026-06-04'), slides: 1, campaignId });
    expect(row(december)).toMatchObject({ ...on('2027-01-01', '2027-01-31'), year: 2027, slides: 1 });
    for (const id of [open, december]) {
      expect((await show(org, id)).postponements).toMatchObject([
        { reason: 'waiting_for_input', note: 'Beursstand later', byId: org.marketer.id },
      ]);
    }
    expect(await show(org, apart)).toMatchObject({ ...on('2026-05-04'), version: 1 });
    expect(await show(org, done)).toMatchObject({ ...on('2026-05-04'), version: 2 });
    const back = await app.call(moveCampaign, { ...at(org, campaignId), body: { weeks: -4 } });
    expect(back.answer.activities.map(({ startsOn }) => startsOn).toSorted()).toEqual([
      '2026-05-06',
      '2026-12-01',
    ]);
    expect((await show(org, open)).pullIns).toMatchObject([{ days: 28 }]);
  });

  it('by no weeks changes nothing', async () => {
    const { org, campaignId } = await withCampaign();
    const id = await make.activity(org, { campaignId });
    const before = await rowsOf(org.id);
    const { answer } = await app.call(moveCampaign, { ...at(org, campaignId), body: { weeks: 0 } });
    expect(answer.activities).toMatchObject([{ id, version: 1 }]);
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('moves nothing when one of them may not go: no reason, no plan, no theme there', async () => {
    const { org, campaignId } = await withCampaign();
    for (const day of ['2026-05-04', '2026-12-28']) await make.activity(org, { ...on(day), campaignId });
    const before = await rowsOf(org.id);
    const code = async (body: { weeks: number; reason?: 'customers_first' | 'other' }) =>
      (await app.call(moveCampaign, { ...at(org, campaignId), body })).problem.code;
    expect(await code({ weeks: 1 })).toBe('needs_postponement');
    expect(await code({ weeks: 1, reason: 'other' })).toBe('needs_note');
    expect(await code({ weeks: 1, reason: 'customers_first' })).toBe('year_without_plan');
    expect(await rowsOf(org.id)).toBe(before);
    await make.plan(org, 2027, [org.themes[1]]);
    const planned = await rowsOf(org.id);
    expect(await code({ weeks: 1, reason: 'customers_first' })).toBe('theme_not_chosen');
    expect(await rowsOf(org.id)).toBe(planned);
  });

  it('is a decision only of who may steer, and only about what slid three times', async () => {
    const { org, campaignId } = await withCampaign();
    const [slid, first] = [
      await make.activity(org, { campaignId }),
      await make.activity(org, { campaignId }),
    ];
    for (const [index, day] of ['2026-05-11', '2026-05-18', '2026-05-25'].entries()) {
      await app.call(postponeActivity, {
        as: org.marketer.cookie,
        params: { organisationId: org.id, activityId: slid },
        version: index + 1,
        body: { ...on(day), reason: 'operations_first' },
      });
    }
    const body = { weeks: 2, reason: 'customers_first' as const, decides: true };
    const refused = await app.call(moveCampaign, { ...at(org, campaignId), body });
    expect(refused.problem).toMatchObject({ status: 409, code: 'needs_decision' });
    const byDirector = at(org, campaignId, undefined, org.director);
    const asked = await app.call(moveCampaign, { ...byDirector, body: { ...body, decides: false } });
    expect(asked.problem.code).toBe('needs_decision');
    const { answer } = await app.call(moveCampaign, { ...byDirector, body });
    expect(answer.activities.map(({ slides }) => slides).toSorted()).toEqual([1, 4]);
    expect(await show(org, slid)).toMatchObject({ decisions: [{ outcome: 'do', endsOn: '2026-06-08' }] });
    expect((await show(org, first)).decisions).toEqual([]);
  });
});
