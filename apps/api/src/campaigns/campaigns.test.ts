import { showActivity } from '@cadans/contracts/activities';
import { createCampaign, dissolveCampaign, renameCampaign } from '@cadans/contracts/campaigns';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

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
    for (const { problem } of [renamed, dissolved]) {
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
