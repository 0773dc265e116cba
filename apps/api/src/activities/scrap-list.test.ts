import { deleteActivity, restoreActivity, scrapActivity } from '@cadans/contracts/activities';
import { showScrapList } from '@cadans/contracts/scrap-list';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const scrap = (org: GivenOrganisation, activityId: string, body: object, version = 1) =>
  app.call(scrapActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId },
    version,
    body: { ...body },
  });
const list = (org: GivenOrganisation, year: number, as: GivenMember = org.viewer) =>
  app.call(showScrapList, { as: as.cookie, params: { organisationId: org.id, year } });
const thisYear = new Date().getFullYear();

/** Scraps an activity at a moment in the past, which the API cannot: there it is always now. */
const scrapAt = (org: GivenOrganisation, activityId: string, at: string) =>
  make.inOrganisation(org.id, (client) =>
    client.query(
      `with scrapped as (insert into scrapping (organisation_id, activity_id, activity_version, reason, by_id, at)
          values ($1, $2, 2, 'no_capacity', $3, $4) returning id)
        update activity set status = 'scrapped', scrapping_id = scrapped.id from scrapped
        where organisation_id = $1 and activity.id = $2`,
      [org.id, activityId, org.director.id, at],
    ),
  );

describe('the scrap list', () => {
  it('tells what was scrapped, why, by whom and what it freed, newest first', async () => {
    const org = await make.organisation();
    const one = await make.activity(org, { title: 'Beurs', effortHours: 7.5 });
    const other = await make.activity(org, { title: 'Folder', effortHours: 0.3 });
    const unknown = await make.activity(org, { title: 'Vlog' });
    await scrap(org, one, { reason: 'off_theme', note: 'Past niet' });
    await scrap(org, other, { reason: 'double' });
    await scrap(org, unknown, { reason: 'no_capacity' });
    const { answer } = await list(org, thisYear);
    expect(answer.scrapped.map(({ activity }) => activity.title)).toEqual(['Vlog', 'Folder', 'Beurs']);
    expect(answer.scrapped[2]).toMatchObject({
      activity: { id: one, status: 'scrapped', version: 2, startsOn: '2026-05-04', effortHours: 7.5 },
      reason: 'off_theme',
      note: 'Past niet',
      hoursFreed: 7.5,
      by: expect.stringContaining('marketer'),
    });
    expect(answer).toMatchObject({ year: thisYear, hours: 7.8, unknown: 1 });
    expect(answer.sentence.nl).toBe('3 activiteiten geschrapt: dat gaf 7,8 uur terug.');
  });

  it('is empty at first, and for what came back or was deleted by mistake', async () => {
    const org = await make.organisation();
    const back = await make.activity(org);
    const binned = await make.activity(org);
    await scrap(org, back, { reason: 'double' });
    await scrap(org, binned, { reason: 'double' });
    const at = (activityId: string) => ({
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId },
      version: 2,
    });
    await app.call(restoreActivity, at(back));
    await app.call(deleteActivity, at(binned));
    const { answer } = await list(org, thisYear);
    expect(answer).toMatchObject({ scrapped: [], hours: 0, unknown: 0 });
    expect(answer.sentence.nl).toBe('Er is niets geschrapt.');
  });

  it('names the scrapping that stands of what was scrapped twice', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    await scrap(org, id, { reason: 'double' });
    await app.call(restoreActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId: id },
      version: 2,
    });
    await scrap(org, id, { reason: 'overtaken' }, 3);
    expect((await list(org, thisYear)).answer.scrapped.map(({ reason }) => reason)).toEqual(['overtaken']);
  });

  it('belongs to the year it was decided in, on the clock of the organisation', async () => {
    const org = await make.organisation();
    const [before, after] = [await make.activity(org), await make.activity(org)];
    await scrapAt(org, before, '2024-12-31T22:30:00Z');
    await scrapAt(org, after, '2024-12-31T23:30:00Z');
    expect((await list(org, 2024)).answer.scrapped.map(({ activity, on }) => [activity.id, on])).toEqual([
      [before, '2024-12-31'],
    ]);
    expect((await list(org, 2025)).answer.scrapped.map(({ activity, on }) => [activity.id, on])).toEqual([
      [after, '2025-01-01'],
    ]);
    expect((await list(org, 2025)).answer.scrapped[0]?.by).toContain('director');
  });

  it('is of one organisation', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    await scrap(other, await make.activity(other), { reason: 'double' });
    expect((await list(org, thisYear)).answer.scrapped).toEqual([]);
    expect((await list(other, thisYear, org.viewer)).status).toBe(404);
  });
});
