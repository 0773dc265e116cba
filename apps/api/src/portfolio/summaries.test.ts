import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  completeActivity,
  createActivity,
  deleteActivity,
  scrapActivity,
} from '@cadans/contracts/activities';
import { listCadences, pauseCadence } from '@cadans/contracts/cadences';
import { postponeActivity } from '@cadans/contracts/moves';
import type { AccountLine } from '@cadans/contracts/portfolio';
import { readFacts } from '@cadans/contracts/read-facts';
import { agreeReviewRhythm, openReview } from '@cadans/contracts/reviews';
import { accountOf } from '@cadans/domain/account';
import { addDays, dayInZone, yearOf } from '@cadans/domain/calendar-date';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { factsState, readFactsText } from '../facts/reading-facts.js';
import { Clock } from '../http/clock.js';
import { inboxOf } from '../requests/requests-for-tests.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { drawing, givenPast } from '../testing/given-past.js';
import { testApp } from '../testing/test-app.js';
import { accountLine } from './account-line.js';
import { Summaries } from './summaries.js';
import { SummaryWorker } from './summary-worker.js';

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
const ORGANISATIONS = 20;
const WRITES = 6;

// The application sums up too, as another replica would.
const app = await testApp();
const make = given(app);
const database = new Database(app.database);
const superuser = new pg.Pool({ connectionString: app.database.superuserUrl, max: 2 });
superuser.on('error', () => {});
afterAll(() => Promise.all([database.onApplicationShutdown(), superuser.end()]));

const draw = drawing(SEED);
const now = new Clock();
const today = dayInZone(now.now(), 'Europe/Amsterdam');
const worker = new SummaryWorker(database, now, new Summaries(database, now));
const organisations: GivenOrganisation[] = [];

/** What the rules give from the facts as they are now, by a clock. */
async function afresh(organisationId: string, clock: Clock): Promise<AccountLine> {
  const reader = { organisationId, today: clock.today('Europe/Amsterdam') };
  const text = await inTenantScope({ organisationId }, async () =>
    readFactsText(database, reader, await factsState(database, reader)),
  );
  return accountLine(accountOf(readFacts(JSON.parse(text))));
}

async function stored(organisationId: string): Promise<AccountLine | undefined> {
  const { rows } = await superuser.query<{ summary: AccountLine }>(
    'select summary from account_summary where organisation_id = $1',
    [organisationId],
  );
  return rows[0]?.summary;
}

beforeAll(async () => {
  while (organisations.length < ORGANISATIONS) {
    const org = await make.organisation({ year: yearOf(today) });
    for (const year of [-1, 1]) await make.plan(org, yearOf(today) + year);
    await givenPast(app.database.superuserUrl, org, today, draw);
    organisations.push(org);
  }
});

/** Does something at random that people do, and says what. What the rules refuse is something too. */
async function actOn(org: GivenOrganisation): Promise<string> {
  const params = { organisationId: org.id };
  const as = org.director.cookie;
  const on = addDays(today, draw(60));
  const { rows } = await superuser.query<{ id: string; version: number }>(
    `select id, version from activity where organisation_id = $1 and deleted_at is null and status = 'planned' order by id`,
    [org.id],
  );
  const { id: activityId = '', version = 0 } = rows[draw(rows.length)] ?? {};
  const at = { as, params: { ...params, activityId }, version };
  switch (draw(9)) {
    case 0: {
      const [themeId, channelId] = [org.themes[draw(2)] ?? '', org.channels[draw(2)] ?? ''];
      const body = { title: 'Erbij', themeId, channelId, ownerId: org.marketer.id, startsOn: on, endsOn: on };
      return `planned: ${(await app.call(createActivity, { as, params, body })).status}`;
    }
    case 1:
      return `done: ${(await app.call(completeActivity, { ...at, body: { doneOn: today } })).status}`;
    case 2: {
      const body = { startsOn: addDays(on, 60), endsOn: addDays(on, 60), reason: 'customers_first' } as const;
      return `postponed: ${(await app.call(postponeActivity, { ...at, body })).status}`;
    }
    case 3:
      return `scrapped: ${(await app.call(scrapActivity, { ...at, body: { reason: 'off_theme' } })).status}`;
    case 4:
      return `deleted: ${(await app.call(deleteActivity, at)).status}`;
    case 5: {
      const given = { title: 'Erbij gevraagd', receivedOn: addDays(today, -draw(12)) };
      return `asked: ${await make.request(org.id, org.marketer.id, given)}`;
    }
    case 6: {
      const inbox = inboxOf(app, org);
      const [waiting] = (await inbox.list({ status: 'open' })).answer.requests;
      return waiting ? `declined: ${(await inbox.decline(waiting)).status}` : 'nothing was asked';
    }
    case 7: {
      if (draw(2) === 0) return `reviewed: ${(await app.call(openReview, { as, params })).status}`;
      const body = { per: 'month', workingDay: 1 + draw(15) } as const;
      return `agreed: ${(await app.call(agreeReviewRhythm, { as, params, body })).status}`;
    }
    default: {
      const { cadences } = (await app.call(listCadences, { as, params })).answer;
      const { id = '', version: seen = 0 } = cadences[draw(cadences.length)] ?? {};
      const body = { from: today, until: addDays(today, draw(30)), reason: 'Beurs' };
      const paused = { as, params: { ...params, cadenceId: id }, version: seen, body };
      return `paused: ${(await app.call(pauseCadence, paused)).status}`;
    }
  }
}

it(`are what the rules give, after every write (seed ${SEED})`, async () => {
  const told = new Set<string>();
  for (const org of organisations) {
    for (let write = 0; write < WRITES; write++) {
      const what = await actOn(org);
      await worker.look();
      expect(await stored(org.id), `${what}, seed ${SEED}`).toEqual(await afresh(org.id, now));
      told.add(JSON.stringify(await stored(org.id)));
    }
  }
  expect(told.size, 'and they are not all alike').toBeGreaterThan(ORGANISATIONS);
});

it(`are what the rules give a day later (seed ${SEED})`, async () => {
  const file = join(tmpdir(), `cadans-clock-${SEED}`);
  writeFileSync(file, '24');
  process.env.CADANS_CLOCK_FILE = file;
  const tomorrow = new Clock();
  delete process.env.CADANS_CLOCK_FILE;
  await new SummaryWorker(database, tomorrow, new Summaries(database, tomorrow)).look();
  for (const { id } of organisations) {
    const line = await stored(id);
    expect(line?.on).toBe(addDays(today, 1));
    expect(line, `seed ${SEED}`).toEqual(await afresh(id, tomorrow));
  }
});
