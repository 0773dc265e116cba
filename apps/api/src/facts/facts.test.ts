import { completeActivity } from '@cadans/contracts/activities';
import { createCadence, pauseCadence } from '@cadans/contracts/cadences';
import { type FactsAnswer, showFacts } from '@cadans/contracts/facts';
import { readFacts } from '@cadans/contracts/read-facts';
import { addDays, dayInZone, yearOf } from '@cadans/domain/calendar-date';
import { afterAll, expect, it } from 'vitest';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { inboxOf } from '../requests/requests-for-tests.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { factsState, type Reader, readFactsText } from './reading-facts.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const year = yearOf(today);

const read = async (org: GivenOrganisation): Promise<FactsAnswer> =>
  (await app.call(showFacts, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer;

const database = new Database(app.database);
afterAll(() => database.onApplicationShutdown());
const readingOn = (reader: Reader): Promise<FactsAnswer> =>
  inTenantScope(reader, async () =>
    JSON.parse(await readFactsText(database, reader, await factsState(database, reader))),
  );

it('hold every activity that was not deleted, with its theme, owner and channel', async () => {
  const org = await make.organisation({ year });
  const id = await make.activity(org, {
    title: 'Klantverhaal',
    startsOn: `${year}-01-05`,
    createdOn: `${year}-01-02`,
    themeId: org.themes[1],
    channelId: org.channels[1],
    effortHours: 2.5,
  });
  const { answer } = await app.call(completeActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId: id },
    version: 1,
    body: { doneOn: `${year}-01-06` },
  });
  expect(answer.status).toBe('done');
  const { activities, themes } = readFacts(await read(org));
  expect(activities).toEqual([
    {
      id,
      title: 'Klantverhaal',
      themeId: org.themes[1],
      channelId: org.channels[1],
      ownerId: org.marketer.id,
      status: 'done',
      origin: 'planned',
      startsOn: `${year}-01-05`,
      endsOn: `${year}-01-05`,
      doneOn: `${year}-01-06`,
      firstCommittedEndsOn: `${year}-01-05`,
      createdOn: `${year}-01-02`,
      effortHours: 2.5,
      slides: 0,
      lastPostponedOn: null,
      lastDecidedOn: null,
      lastActedOn: null,
    },
  ]);
  expect(themes.map(({ themeId, weight }) => [themeId, weight])).toEqual([
    [org.themes[0], 60],
    [org.themes[1], 40],
  ]);
});

it('tell when anything last happened to what is late', async () => {
  const org = await make.organisation({ year });
  await make.activity(org, { startsOn: `${year}-01-05`, createdOn: `${year}-01-02` });
  const [late] = readFacts(await read(org)).activities;
  expect(late).toMatchObject({ status: 'planned', lastActedOn: today });
});

it('hold promises with their pauses, and a new state after every write', async () => {
  const org = await make.organisation({ year });
  const before = await read(org);
  const { answer: cadence } = await app.call(createCadence, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: { channelId: org.channels[0], ownerId: org.marketer.id, times: 1, per: 'week' },
  });
  await app.call(pauseCadence, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, cadenceId: cadence.id },
    version: 1,
    body: { from: today, reason: 'Beurs' },
  });
  const after = await read(org);
  expect(after.version).not.toBe(before.version);
  const { cadences, pauses } = readFacts(after);
  expect(cadences).toMatchObject([{ id: cadence.id, times: 1, per: 'week', validFrom: today }]);
  expect(pauses).toEqual([{ cadenceId: cadence.id, from: today, until: null, reason: 'Beurs' }]);
});

it('hold the requests that wait, of whom nothing is told but what they ask for and since when', async () => {
  const org = await make.organisation({ year });
  const inbox = inboxOf(app, org);
  const receivedOn = addDays(today, -20);
  const waiting = await make.request(org.id, org.marketer.id, { title: 'Folder', receivedOn });
  const { answer: asked } = await inbox.ask({ title: 'Beurs', text: 'Bel Anna op 06 1234' });
  const { answer: parked } = await inbox.ask({ title: 'Podcast' });
  const { answer: declined } = await inbox.ask({ title: 'Radio' });
  await inbox.askBack(asked);
  await inbox.decline(declined);
  const { answer: later } = await inbox.park(parked, { until: addDays(today, 3) });
  const both = [
    { id: waiting, title: 'Folder', receivedOn },
    { id: asked.id, title: 'Beurs', receivedOn: today },
  ];
  expect((await read(org)).requests).toEqual(both);
  // A clock that is three days ahead sees it come back.
  const ahead = { organisationId: org.id, today: addDays(today, 3) };
  const soon = await readingOn(ahead);
  expect(soon.requests).toEqual([...both, { id: later.id, title: 'Podcast', receivedOn: today }]);
  expect(JSON.stringify(soon)).not.toContain('Anna');
});

it('are a 304 as long as nothing was written', async () => {
  const org = await make.organisation({ year });
  const path = `/api/organisations/${org.id}/facts`;
  const ask = (tag?: string) =>
    app.ask(path, { headers: { cookie: org.viewer.cookie, ...(tag && { 'if-none-match': tag }) } });
  const tag = (await ask()).headers.get('etag') ?? '';
  expect(tag).toMatch(/^W\//);
  expect((await ask(tag)).status).toBe(304);
  await make.activity(org);
  expect((await ask(tag)).status).toBe(200);
});
