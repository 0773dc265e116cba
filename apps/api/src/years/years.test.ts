import { showMonth, showYear, type Year } from '@cadans/contracts/years';
import { STATUSES } from '@cadans/domain/activity';
import { addDays, dayNumber } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const read = async (org: GivenOrganisation, year = 2026): Promise<Year> =>
  (await app.call(showYear, { as: org.viewer.cookie, params: { organisationId: org.id, year } })).answer;

const readMonth = async (org: GivenOrganisation, month: number): Promise<Year> =>
  (
    await app.call(showMonth, {
      as: org.viewer.cookie,
      params: { organisationId: org.id, year: 2026, month },
    })
  ).answer;

/** The activities of a year as rows again, with ids instead of places in lists. */
function rowsOf(year: Year) {
  const { activities } = year;
  const dayOf = (offset: number) => addDays(`${year.year}-01-01`, offset);
  return activities.id.map((id, at) => ({
    id,
    title: activities.title[at],
    startsOn: dayOf(activities.startsOn[at] ?? Number.NaN),
    endsOn: dayOf(activities.endsOn[at] ?? Number.NaN),
    precision: activities.precision[at],
    status: STATUSES[activities.status[at] ?? -1],
    themeId: year.themes[activities.theme[at] ?? -1]?.id,
    ownerId: year.members[activities.owner[at] ?? -1]?.id,
    channelId: year.channels[activities.channel[at] ?? -1]?.id,
    campaignId: year.campaigns[activities.campaign[at] ?? -1]?.id,
    slides: activities.slides[at],
    version: activities.version[at],
    effortHours: activities.effortHours[at],
    doneOn: activities.doneOn[at] === null ? null : dayOf(activities.doneOn[at] ?? Number.NaN),
  }));
}

describe('the year read', () => {
  it('tells of every activity what was stored', async () => {
    const org = await make.organisation();
    const campaignId = await make.campaign(org, org.themes[1]);
    const plain = await make.activity(org, { title: 'Blog “één”', startsOn: '2026-05-04' });
    const rich = await make.activity(org, {
      title: 'Beurs',
      startsOn: '2026-12-01',
      endsOn: '2027-01-31',
      precision: 'month',
      themeId: org.themes[1],
      ownerId: org.director.id,
      channelId: org.channels[1],
      campaignId,
      effortHours: 16.5,
    });
    const scrapped = await make.activity(org, {
      title: 'Geschrapt',
      startsOn: '2026-01-01',
      precision: 'week',
    });
    const deleted = await make.activity(org, { title: 'Weg' });
    const done = await make.activity(org, { title: 'Klaar', startsOn: '2026-02-02' });
    await make.inOrganisation(org.id, async (client) => {
      await client.query(
        `with told as (insert into scrapping (organisation_id, activity_id, activity_version, reason, by_id) values ($1, $2, 2, 'double', $3) returning id)
        update activity set status = 'scrapped', scrapping_id = (select id from told) where id = $2`,
        [org.id, scrapped, org.marketer.id],
      );
      await client.query('update activity set deleted_at = now() where id = $1', [deleted]);
      await client.query(`update activity set status = 'done', done_on = '2025-12-30' where id = $1`, [done]);
    });
    const year = await read(org);
    const mine = {
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      campaignId: undefined,
    };
    const open = { slides: 0, effortHours: null, doneOn: null };
    expect(rowsOf(year)).toEqual([
      {
        ...mine,
        ...open,
        id: scrapped,
        title: 'Geschrapt',
        startsOn: '2026-01-01',
        endsOn: '2026-01-01',
        precision: 1,
        status: 'scrapped',
        version: 2,
      },
      {
        ...mine,
        ...open,
        id: done,
        title: 'Klaar',
        startsOn: '2026-02-02',
        endsOn: '2026-02-02',
        precision: 0,
        status: 'done',
        version: 2,
        doneOn: '2025-12-30',
      },
      {
        ...mine,
        ...open,
        id: plain,
        title: 'Blog “één”',
        startsOn: '2026-05-04',
        endsOn: '2026-05-04',
        precision: 0,
        status: 'planned',
        version: 1,
      },
      {
        id: rich,
        title: 'Beurs',
        startsOn: '2026-12-01',
        endsOn: '2027-01-31',
        precision: 2,
        status: 'planned',
        themeId: org.themes[1],
        ownerId: org.director.id,
        channelId: org.channels[1],
        campaignId,
        slides: 0,
        version: 1,
        effortHours: 16.5,
        doneOn: null,
      },
    ]);
    const lengths = Object.values(year.activities).map((column) => column.length);
    expect(new Set(lengths)).toEqual(new Set([4]));
  });

  it('tells what the year stands on, and where and by whom', async () => {
    const org = await make.organisation();
    const year = await read(org);
    expect(year).toMatchObject({
      year: 2026,
      timeZone: 'Europe/Amsterdam',
      weeklyCapacity: 4,
      plan: { status: 'draft', coreMessage: '' },
      channels: [
        { id: org.channels[0], name: 'Blog', kind: 'own', stance: 'chosen', stanceReason: '' },
        { id: org.channels[1], name: 'LinkedIn', kind: 'social' },
      ],
      themes: [
        { id: org.themes[0], name: 'Meedenken', colour: 'brick', weight: 60, ownerId: null },
        { id: org.themes[1], weight: 40 },
      ],
      campaigns: [],
    });
    expect(year.members.map(({ id }) => id).toSorted()).toEqual(
      [org.marketer, org.director, org.viewer, org.admin].map(({ id }) => id).toSorted(),
    );
    expect(Math.abs(dayNumber(year.today) - dayNumber(new Date().toISOString().slice(0, 10)))).toBeLessThan(
      2,
    );
  });

  it('of a year without a plan is empty, and follows what happens all the same', async () => {
    const org = await make.organisation();
    const before = await read(org, 2031);
    expect(before).toMatchObject({ year: 2031, version: 0, plan: null, themes: [] });
    expect(before.activities.id).toEqual([]);
    await make.inOrganisation(org.id, (client) =>
      client.query(`update channel set name = 'Weblog' where id = $1`, [org.channels[0]]),
    );
    expect((await read(org, 2031)).channels[0]?.name).toBe('Weblog');
  });

  it('does not exist for another organisation, nor outside 2000–2100', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    for (const year of ['2026', '1999', '2101', '26', '02026', '2026.0', 'x']) {
      const organisationId = year === '2026' ? other.id : org.id;
      const { status } = await app.call(showYear, {
        as: org.viewer.cookie,
        params: { organisationId, year },
      });
      expect(status).toBe(404);
    }
  });
});

describe('a month', () => {
  it('is the year without what does not touch it', async () => {
    const org = await make.organisation();
    await make.activity(org, { title: 'Ervoor', startsOn: '2026-04-30' });
    await make.activity(org, { title: 'Over de rand', startsOn: '2026-04-20', endsOn: '2026-05-01' });
    await make.activity(org, { title: 'Erin', startsOn: '2026-05-31' });
    await make.activity(org, { title: 'Erna', startsOn: '2026-06-01' });
    const [year, may] = [await read(org), await readMonth(org, 5)];
    expect({ ...may, activities: undefined }).toEqual({ ...year, activities: undefined });
    expect(may.activities.title).toEqual(['Over de rand', 'Erin']);
    const all = rowsOf(year);
    for (const row of rowsOf(may)) expect(all).toContainEqual(row);
    expect((await readMonth(org, 12)).activities.id).toEqual([]);
  });

  it.each(['0', '13', '05', 'mei'])('%s does not exist', async (month) => {
    const org = await make.organisation();
    const params = { organisationId: org.id, year: 2026, month };
    expect((await app.call(showMonth, { as: org.viewer.cookie, params })).status).toBe(404);
  });
});
