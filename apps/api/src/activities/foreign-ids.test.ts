import { changeActivity, createActivity, reassignActivity, showActivity } from '@cadans/contracts/activities';
import { createCampaign } from '@cadans/contracts/campaigns';
import { moveActivity } from '@cadans/contracts/moves';
import { createTheme, weighThemes } from '@cadans/contracts/plans';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

let ours: GivenOrganisation;
let theirs: GivenOrganisation;
let ourActivity: string;
let theirActivity: string;
let theirCampaign: string;

beforeAll(async () => {
  [ours, theirs] = await Promise.all([make.organisation(), make.organisation()]);
  await make.plan(ours, 2027);
  ourActivity = await make.activity(ours);
  theirActivity = await make.activity(theirs);
  theirCampaign = await make.campaign(theirs, theirs.themes[0]);
});

/** Both organisations are as they were, whatever was asked. */
async function nothingChanges(work: () => Promise<void>) {
  const before = [await rowsOf(ours.id), await rowsOf(theirs.id)];
  await work();
  expect([await rowsOf(ours.id), await rowsOf(theirs.id)]).toEqual(before);
}

const foreign = () => [
  ['themeId', theirs.themes[0]],
  ['ownerId', theirs.marketer.id],
  ['channelId', theirs.channels[0]],
  ['campaignId', theirCampaign],
  ['helperIds', [ours.director.id, theirs.director.id]],
];

describe('an id of another organisation does not exist here', () => {
  it.each([0, 1, 2, 3, 4])('when planning (%#)', (index) =>
    nothingChanges(async () => {
      const [field, value] = foreign()[index] ?? [];
      const { problem } = await app.call(createActivity, {
        as: ours.marketer.cookie,
        params: { organisationId: ours.id },
        body: {
          title: 'Blog',
          themeId: ours.themes[0],
          ownerId: ours.marketer.id,
          channelId: ours.channels[0],
          startsOn: '2026-03-02',
          endsOn: '2026-03-02',
          [String(field)]: value,
        },
      });
      expect(problem).toMatchObject({ status: 404, code: 'not_found' });
      expect(problem.errors).toMatchObject([{ pointer: `/body/${field}`, code: 'not_found' }]);
    }),
  );

  it.each([0, 2, 3, 4])('when changing (%#)', (index) =>
    nothingChanges(async () => {
      const [field, value] = foreign()[index] ?? [];
      const { problem } = await app.call(changeActivity, {
        as: ours.marketer.cookie,
        params: { organisationId: ours.id, activityId: ourActivity },
        version: 1,
        body: { title: 'Anders', [String(field)]: value },
      });
      expect(problem.errors).toMatchObject([{ pointer: `/body/${field}`, code: 'not_found' }]);
    }),
  );

  it('as a new owner, and as the theme of another year', () =>
    nothingChanges(async () => {
      const params = { organisationId: ours.id, activityId: ourActivity };
      const as = ours.marketer.cookie;
      const owner = await app.call(reassignActivity, {
        as,
        params,
        version: 1,
        body: { ownerId: theirs.marketer.id },
      });
      expect(owner.problem.errors).toMatchObject([{ pointer: '/body/ownerId' }]);
      const theme = await app.call(moveActivity, {
        as,
        params,
        version: 1,
        body: { startsOn: '2026-05-05', endsOn: '2026-05-05', themeId: theirs.themes[0] },
      });
      expect(theme.problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/themeId' }] });
    }));

  it('in a campaign, a theme and a plan', () =>
    nothingChanges(async () => {
      const as = ours.director.cookie;
      const params = { organisationId: ours.id };
      const campaign = await app.call(createCampaign, {
        as,
        params,
        body: { name: 'X', themeId: theirs.themes[0] },
      });
      expect(campaign.problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/themeId' }] });
      const theme = await app.call(createTheme, {
        as,
        params,
        body: { name: 'Nieuw', colour: 'moss', ownerId: theirs.director.id },
      });
      expect(theme.problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/ownerId' }] });
      const weighed = await app.call(weighThemes, {
        as,
        params: { ...params, year: 2026 },
        version: 0,
        body: {
          themes: [
            { themeId: ours.themes[0], weight: 50 },
            { themeId: theirs.themes[1], weight: 50 },
          ],
        },
      });
      expect(weighed.problem).toMatchObject({ status: 404 });
    }));

  it('in the address, through one’s own organisation or through theirs', () =>
    nothingChanges(async () => {
      for (const organisationId of [ours.id, theirs.id]) {
        const params = { organisationId, activityId: theirActivity };
        const shown = await app.call(showActivity, { as: ours.director.cookie, params });
        expect(shown.problem).toMatchObject({ status: 404, code: 'not_found' });
        const changed = await app.call(changeActivity, {
          as: ours.director.cookie,
          params,
          version: 1,
          body: { title: 'Van ons' },
        });
        expect(changed.problem.status).toBe(404);
        expect(changed.problem.current).toBeUndefined();
      }
    }));
});
