import { addDays, yearOf } from '@cadans/domain/calendar-date';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../database/provision.js';
import { testDatabase } from '../testing/test-database.js';
import { makeDemo } from './demo-organisations.js';
import { DEMO_EMAILS } from './demo-users.js';

/** Days that are hard to live around: the edges of a year, a leap day, a Sunday late in a year of 53 weeks. */
const TODAYS = ['2026-11-22', '2026-07-01', '2027-01-15', '2028-02-29', '2026-12-31', '2027-01-01'] as const;

interface Demo {
  readonly status: string;
  readonly due: string;
  readonly created: string;
  readonly year: number;
  readonly slides: number;
  readonly title: string;
  readonly channel: string;
  readonly precision: string;
  readonly starts: string;
  readonly done: string | null;
}

/** Looks behind the walls, to see everything at once. */
const activities = `select status, ends_on::text as due, starts_on::text as starts, created_on::text as created, year, slides,
    title, channel.name as channel, precision, done_on::text as done
  from activity join channel on channel.organisation_id = activity.organisation_id and channel.id = channel_id
  join organisation on organisation.id = activity.organisation_id and organisation.name = $1 order by title`;

describe.each(TODAYS)('the demo of %s', async (today) => {
  const urls = await testDatabase();
  const client = new pg.Client({ connectionString: urls.superuserUrl });
  let noordbrug: Demo[] = [];
  let milliseconds = 0;
  beforeAll(async () => {
    const start = performance.now();
    await makeDemo(urls, today);
    milliseconds = performance.now() - start;
    await client.connect();
    noordbrug = (await client.query<Demo>(activities, ['Noordbrug IT'])).rows;
  });
  afterAll(() => client.end());
  const count = async (sql: string) => Number((await client.query<{ count: string }>(sql)).rows[0]?.count);

  test('is made quickly, and only once', async () => {
    // Half a second on a quiet machine; the tests share theirs.
    expect(milliseconds).toBeLessThan(10_000);
    await makeDemo(urls, addDays(today, 40));
    expect(await count('select count(*) from organisation')).toBe(3);
    expect(await count('select count(*) from activity')).toBeGreaterThan(220);
  });

  test('fills the year, and the next one from October on', async () => {
    const ofYear = (year: number) => noordbrug.filter((activity) => activity.year === year).length;
    expect(ofYear(yearOf(today))).toBeGreaterThan(165);
    expect(ofYear(yearOf(today))).toBeLessThan(195);
    expect(ofYear(yearOf(today) - 1)).toBeGreaterThan(20);
    const late = today >= `${yearOf(today)}-11-01`;
    expect(ofYear(yearOf(today) + 1) > 8).toBe(late);
    expect((await client.query(activities, ['Lindedata'])).rowCount).toBeGreaterThan(36);
    expect((await client.query(activities, ['Meerwijk Systemen'])).rowCount).toBe(0);
  });

  test('shows everything that can become of an activity', () => {
    const open = noordbrug.filter(({ status }) => ['planned', 'in_work', 'ready'].includes(status));
    const overdue = open.filter(({ due }) => due < today);
    expect(overdue.length).toBeGreaterThanOrEqual(3);
    expect(overdue.length).toBeLessThanOrEqual(12);
    expect(noordbrug.filter(({ status }) => status === 'done').length).toBeGreaterThan(20);
    expect(open.filter(({ slides }) => slides === 3)).toHaveLength(1);
    expect(noordbrug.filter(({ slides }) => slides > 0).length).toBeGreaterThanOrEqual(4);
    expect(open.filter(({ status }) => status !== 'planned').length).toBeGreaterThanOrEqual(2);
    expect(open.filter(({ due }) => due >= today && due <= addDays(today, 31)).length).toBeGreaterThan(7);
    if (today > `${yearOf(today)}-02-01` && today < `${yearOf(today)}-09-01`)
      expect(new Set(noordbrug.map(({ precision }) => precision))).toContain('month');
    expect(noordbrug.some(({ starts, due, precision }) => precision === 'day' && starts < due)).toBe(true);
    expect(noordbrug.every(({ created, done }) => created < today && (done ?? '') < today)).toBe(true);
  });

  test('keeps a silence in the trade papers, and a crowded week', () => {
    const since = addDays(today, -98);
    const silent = noordbrug.filter(
      ({ channel, due }) => channel === 'Vakblad' && due >= since && due < today,
    );
    expect(silent.filter(({ slides }) => slides === 0)).toEqual([]);
    const weeks = Object.groupBy(noordbrug, ({ due }) => String(Math.floor(Date.parse(due) / 604_800_000)));
    expect(Math.max(...Object.values(weeks).map((week) => week?.length ?? 0))).toBeGreaterThanOrEqual(6);
  });

  test('tells no title twice', async () => {
    expect(await count('select count(*) - count(distinct title) as count from activity')).toBe(0);
  });

  test('has a history without gaps, dated by what happened', async () => {
    expect(
      await count(`select count(*) from activity where (select array_agg(distinct activity_version order by activity_version)
        from activity_event where activity_event.organisation_id = activity.organisation_id and activity_id = activity.id)
        <> array(select generate_series(1, version))`),
    ).toBe(0);
    expect(
      await count(`select count(*) from activity_event where at >= '${today}' or by_id is null or exists (
        select from activity_event earlier where earlier.organisation_id = activity_event.organisation_id
          and earlier.activity_id = activity_event.activity_id
          and earlier.activity_version < activity_event.activity_version and earlier.at > activity_event.at)`),
    ).toBe(0);
    expect(await count('select count(*) from pg_trigger where not tgisinternal and tgenabled <> $$O$$')).toBe(
      0,
    );
    expect(
      await count(
        `select count(*) from pg_class where relname in ('activity_event', 'comment') and relforcerowsecurity`,
      ),
    ).toBe(2);
  });

  test('shows preparation: done, to do and late; talk, and views that are shared', async () => {
    const steps = `from step join activity on activity.id = activity_id where step.done_on`;
    expect(await count(`select count(*) ${steps} is not null`)).toBeGreaterThan(3);
    expect(await count(`select count(*) ${steps} is null and ends_on >= '${today}'`)).toBeGreaterThan(5);
    // Of what is overdue itself, every open step is late.
    expect(await count(`select count(*) ${steps} is null and ends_on < '${today}'`)).toBeGreaterThan(0);
    expect(await count(`select count(*) from step where done_on >= '${today}'`)).toBe(0);
    expect(await count('select count(*) from step_template')).toBe(5);
    expect(await count('select count(distinct activity_id) from comment')).toBe(2);
    expect(await count(`select count(*) from comment where at >= '${today}'`)).toBe(0);
    expect(await count('select count(*) from comment_mention')).toBe(2);
    expect(await count('select count(*) from saved_view where shared')).toBe(2);
    // The history tells of them when they happened, by who did it, and in that order.
    expect(
      await count(`select count(*) from comment join activity_event event using (organisation_id, activity_id, at, by_id)
        where kind = 'comment_added'`),
    ).toBe(5);
    expect(
      await count(`select count(*) from activity_event one join activity_event other using (organisation_id, activity_id)
        where one.id < other.id and one.at > other.at`),
    ).toBe(0);
  });

  test('lets each kind of user in where they belong', async () => {
    const { rows } = await client.query<{ email: string; places: string }>(
      `select email, string_agg(organisation.name || ': ' || role, ', ' order by organisation.name) as places
        from user_account join member on user_id = user_account.id join organisation on organisation.id = organisation_id
        group by email`,
    );
    expect(Object.fromEntries(rows.map(({ email, places }) => [email, places]))).toMatchObject({
      [DEMO_EMAILS.marketer]: 'Meerwijk Systemen: marketer, Noordbrug IT: marketer',
      [DEMO_EMAILS.director]: 'Noordbrug IT: director',
      [DEMO_EMAILS.consultant]:
        'Lindedata: consultant, Meerwijk Systemen: consultant, Noordbrug IT: consultant',
    });
  });
});

const twins = [await testDatabase(), await testDatabase()];
test('the same day makes the same demo', async () => {
  const made = twins.map((urls) =>
    makeDemo(urls, '2026-11-22').then(() =>
      withClient(
        urls.superuserUrl,
        async (client) => (await client.query(activities, ['Noordbrug IT'])).rows,
      ),
    ),
  );
  expect(await made[0]).toEqual(await made[1]);
});
