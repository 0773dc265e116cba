import { reassignActivity } from '@cadans/contracts/activities';
import { addStep } from '@cadans/contracts/steps';
import { showOwnWork } from '@cadans/contracts/work';
import { addDays, dayInZone, yearOf } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import { describe, expect, it } from 'vitest';
import { type GivenMember, given } from '../testing/given.js';
import type { GivenActivity } from '../testing/given-activity.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const monday = mondayOf(today);
const lastSunday = addDays(monday, 20);
const year = yearOf(today);

async function working() {
  const org = await make.organisation({ year });
  for (const other of [year - 1, year + 1]) await make.plan(org, other);
  const organisationId = org.id;
  const activity = (on: string, differs: GivenActivity = {}) =>
    make.activity(org, { startsOn: on, createdOn: addDays(monday, -400), ...differs });
  const set = (sql: string, ...values: unknown[]) =>
    make.inOrganisation(org.id, (client) => client.query(sql, values));
  return {
    org,
    activity,
    set,
    finish: (id: string, doneOn: string) =>
      set(`update activity set status = 'done', done_on = $2 where id = $1`, id, doneOn),
    help: (activityId: string, { id }: GivenMember) =>
      set(
        'insert into activity_helper (organisation_id, activity_id, member_id) values ($1, $2, $3)',
        org.id,
        activityId,
        id,
      ),
    step: async (activityId: string, workingDaysBefore: number, ownerId: string | null = null) => {
      const body = { title: `${workingDaysBefore} eerder`, workingDaysBefore, ownerId };
      const params = { organisationId, activityId };
      return (await app.call(addStep, { as: org.marketer.cookie, params, body })).answer;
    },
    show: async ({ cookie: as }: GivenMember = org.marketer) =>
      (await app.call(showOwnWork, { as, params: { organisationId } })).answer,
  };
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('one’s own work', () => {
  it('is nothing for who has none', async () => {
    const { show, org } = await working();
    expect(await show(org.viewer)).toEqual({
      today,
      timeZone: 'Europe/Amsterdam',
      owned: [],
      finished: [],
      helping: [],
      standingIn: [],
      steps: [],
    });
  });

  it('is what is open and late, of this week and of the next two', async () => {
    const { org, activity, finish, set, show } = await working();
    const last = await activity(lastSunday);
    const late = await activity(addDays(monday, -300));
    const now = await activity(today);
    const window = await activity(addDays(monday, -30), { endsOn: addDays(monday, 3) });
    await activity(addDays(lastSunday, 1));
    await activity(monday, { ownerId: org.director.id });
    await activity(monday, { startsOn: monday, endsOn: addDays(lastSunday, 1) });
    await finish(await activity(addDays(monday, 1)), addDays(monday, -20));
    await set('update activity set deleted_at = now() where id = $1', await activity(addDays(monday, 2)));
    const { owned } = await show();
    const expected = [late, window, now, last];
    expect(new Set(ids(owned))).toEqual(new Set(expected));
    expect(owned.map(({ endsOn }) => endsOn)).toEqual(owned.map(({ endsOn }) => endsOn).toSorted());
    expect(owned.find(({ id }) => id === late)).toEqual({
      id: late,
      year: yearOf(addDays(monday, -300)),
      title: 'Blog over back-ups',
      startsOn: addDays(monday, -300),
      endsOn: addDays(monday, -300),
      precision: 'day',
      status: 'planned',
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      campaignId: null,
      slides: 0,
      version: 1,
      effortHours: null,
      doneOn: null,
      deletedAt: null,
    });
  });

  it('was finished since Monday of last week', async () => {
    const { org, activity, finish, show } = await working();
    const [before, edge, latest, other] = [
      await activity(addDays(monday, -9)),
      await activity(addDays(monday, -40)),
      await activity(addDays(monday, -8)),
      await activity(addDays(monday, -8), { ownerId: org.director.id }),
    ];
    await finish(before, addDays(monday, -8));
    await finish(edge, addDays(monday, -7));
    await finish(latest, addDays(monday, -1));
    await finish(other, addDays(monday, -1));
    expect(ids((await show()).finished)).toEqual([edge, latest]);
    expect(ids((await show(org.director)).finished)).toEqual([other]);
  });

  it('is helping others too, not oneself', async () => {
    const { org, activity, help, finish, show } = await working();
    const ownerId = org.director.id;
    const [late, soon, far, own, done] = [
      await activity(addDays(monday, -60), { ownerId }),
      await activity(lastSunday, { ownerId }),
      await activity(addDays(lastSunday, 1), { ownerId }),
      await activity(today),
      await activity(today, { ownerId }),
    ];
    for (const id of [late, soon, far, own, done]) await help(id, org.marketer);
    await finish(done, monday);
    expect(ids((await show()).helping)).toEqual([late, soon]);
    expect((await show(org.director)).helping).toEqual([]);
  });

  it('is the steps due until then, of what comes later as well, the first due first', async () => {
    const { org, activity, step, set, show } = await working();
    const far = await activity(addDays(lastSunday, 31));
    const near = await activity(addDays(monday, 4));
    const [late, soon] = [await step(near, 20), await step(near, 0)];
    const reaching = await step(far, 60);
    await step(far, 1);
    const done = await step(near, 2);
    await set('update step set done_on = $2 where id = $1', done.id, monday);
    const { steps } = await show();
    const due = [late, soon, reaching].toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
    expect(steps.map(({ activity: _, ...one }) => one)).toEqual(due);
    expect(steps.find(({ id }) => id === reaching.id)?.activity).toMatchObject({
      id: far,
      title: 'Blog over back-ups',
      ownerId: org.marketer.id,
    });
  });

  it('has the step that is due on the last day, and not the one of the day after', async () => {
    const { activity, step, show } = await working();
    const [sunday, next] = [await activity(lastSunday), await activity(addDays(lastSunday, 1))];
    const [last, friday] = [await step(sunday, 0), await step(next, 1)];
    await step(next, 0);
    expect(new Set(ids((await show()).steps))).toEqual(new Set([last.id, friday.id]));
  });

  it('has steps by their own owner, and without one by the activity’s', async () => {
    const { org, activity, step, set, finish, show } = await working();
    const { marketer, director } = org;
    const [mine, theirs, over] = [
      await activity(today),
      await activity(today, { ownerId: director.id }),
      await activity(today, { ownerId: marketer.id }),
    ];
    const [given, own, asked] = [
      await step(mine, 1, director.id),
      await step(mine, 2),
      await step(theirs, 3, marketer.id),
    ];
    await step(over, 1);
    await finish(over, monday);
    expect(new Set(ids((await show()).steps))).toEqual(new Set([own.id, asked.id]));
    expect(ids((await show(director)).steps)).toEqual([given.id]);
    const params = { organisationId: org.id, activityId: mine };
    const body = { ownerId: director.id };
    await app.call(reassignActivity, { as: marketer.cookie, params, version: 1, body });
    expect(ids((await show()).steps)).toEqual([asked.id]);
    expect(new Set(ids((await show(director)).steps))).toEqual(new Set([given.id, own.id]));
    await set('update activity set deleted_at = now() where id = $1', theirs);
    expect((await show()).steps).toEqual([]);
  });

  it('is of today in the organisation’s time zone', async () => {
    const { org, set, show } = await working();
    await set(`update organisation set time_zone = 'Pacific/Kiritimati' where id = $1`, org.id);
    const there = await show();
    expect(there).toMatchObject({
      timeZone: 'Pacific/Kiritimati',
      today: dayInZone(new Date(), 'Pacific/Kiritimati'),
    });
  });
});
