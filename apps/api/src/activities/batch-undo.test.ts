import { showActivity } from '@cadans/contracts/activities';
import { type Act, performBatch } from '@cadans/contracts/batches';
import { dissolveCampaign } from '@cadans/contracts/campaigns';
import { expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const on = (day: string) => ({ startsOn: day, endsOn: day });
type Sent = { readonly is: Act['is'] } & Readonly<Record<string, unknown>>;

const perform = async (org: GivenOrganisation, acts: readonly Sent[]) =>
  (
    await app.call(performBatch, {
      as: org.marketer.cookie,
      params: { organisationId: org.id },
      body: { acts },
    })
  ).answer.activities;

const show = async (org: GivenOrganisation, activityId: string) =>
  (await app.call(showActivity, { as: org.viewer.cookie, params: { organisationId: org.id, activityId } }))
    .answer;

it('a batch of changes and shifts is taken back whole by one that retracts first and changes back', async () => {
  const org = await make.organisation();
  const campaignId = await make.campaign(org, org.themes[0]);
  const ids = await Promise.all(Array.from({ length: 20 }, () => make.activity(org, { campaignId })));
  const before = await Promise.all(ids.map((id) => show(org, id)));
  const done = await perform(
    org,
    ids.flatMap((activityId, index): Sent[] => [
      { is: 'change', activityId, version: 1, changes: { title: 'Anders', status: 'in_work' } },
      {
        is: 'move',
        activityId,
        version: 1,
        ...on(index % 2 ? '2026-05-18' : '2026-04-20'),
        ...(index % 2 && { reason: 'pushed_out_by_request' }),
        themeId: org.themes[1],
      },
    ]),
  );
  expect(done).toHaveLength(20);
  for (const [index, row] of done.entries()) {
    expect(row).toMatchObject({ version: 3, slides: index % 2, themeId: org.themes[1], campaignId: null });
  }
  const undone = await perform(
    org,
    done.flatMap(({ id: activityId, version }, index): Sent[] => [
      { is: 'retract', activityId, version },
      {
        is: 'change',
        activityId,
        version,
        changes: { title: before[index]?.title, status: before[index]?.status },
      },
    ]),
  );
  for (const row of undone) {
    expect(row).toMatchObject({
      ...on('2026-05-04'),
      title: 'Blog over back-ups',
      status: 'planned',
      slides: 0,
      themeId: org.themes[0],
      campaignId,
      version: 5,
    });
  }
  for (const [index, id] of ids.entries()) {
    const { postponements, pullIns, events } = await show(org, id);
    expect(index % 2 ? postponements : pullIns).toMatchObject([{ retracted: true }]);
    expect(index % 2 ? pullIns : postponements).toEqual([]);
    expect(events.map(({ kind }) => kind).slice(-2)).toEqual(['retracted', 'changed']);
  }
});

it('a batch of endings and handing over is taken back by its opposites', async () => {
  const org = await make.organisation();
  const ids = await Promise.all(Array.from({ length: 4 }, () => make.activity(org)));
  const [done = '', scrapped = '', deleted = '', given = ''] = ids;
  const rows = await perform(org, [
    { is: 'complete', activityId: done, version: 1, doneOn: '2026-01-05' },
    { is: 'scrap', activityId: scrapped, version: 1, reason: 'overtaken' },
    { is: 'delete', activityId: deleted, version: 1 },
    { is: 'reassign', activityId: given, version: 1, ownerId: org.director.id },
    { is: 'move', activityId: given, version: 1, ...on('2026-05-06') },
  ]);
  const version = (id: string) => rows.find((row) => row.id === id)?.version;
  const back = await perform(org, [
    { is: 'reopen', activityId: done, version: version(done) },
    { is: 'change', activityId: done, version: version(done), changes: { status: 'planned' } },
    { is: 'restore', activityId: scrapped, version: version(scrapped) },
    { is: 'restore', activityId: deleted, version: version(deleted) },
    { is: 'move', activityId: given, version: version(given), ...on('2026-05-04') },
    { is: 'reassign', activityId: given, version: version(given), ownerId: org.marketer.id },
  ]);
  for (const row of back) {
    expect(row).toMatchObject({ status: 'planned', deletedAt: null, ownerId: org.marketer.id });
    expect(row).toMatchObject(on('2026-05-04'));
  }
});

it('a move out of a campaign that has ended since is taken back without it', async () => {
  const org = await make.organisation();
  const campaignId = await make.campaign(org, org.themes[0]);
  const activityId = await make.activity(org, { campaignId });
  const later = { ...on('2026-05-18'), reason: 'customers_first', themeId: org.themes[1] };
  await perform(org, [{ is: 'move', activityId, version: 1, ...later }]);
  const dissolved = await app.call(dissolveCampaign, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, campaignId },
    version: 1,
  });
  expect(dissolved.status).toBe(200);
  const [row] = await perform(org, [{ is: 'retract', activityId, version: 2 }]);
  expect(row).toMatchObject({ ...on('2026-05-04'), themeId: org.themes[0], campaignId: null, slides: 0 });
});
