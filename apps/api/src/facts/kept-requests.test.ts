import { showFacts } from '@cadans/contracts/facts';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { expect, it } from 'vitest';
import { inboxOf } from '../requests/requests-for-tests.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { watched } from './kept-facts-for-tests.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const version = async ({ id, viewer }: GivenOrganisation) =>
  (await app.call(showFacts, { as: viewer.cookie, params: { organisationId: id } })).answer.version;

it('kept facts are what a whole reading gives after all that happens to requests, and have another state each time', async () => {
  const { org, read } = await watched(make);
  const inbox = inboxOf(app, org);
  await read();
  const receivedOn = addDays(today, -12);
  const versions = [await version(org)];
  const ids = [];
  for (const title of ['Een', 'Twee', 'Drie', 'Vier'])
    ids.push(await make.request(org.id, org.marketer.id, { title, receivedOn }));
  const [one = '', two = '', three = '', four = ''] = ids;
  expect(await read()).toEqual(['facts-since']);
  const now = async (id: string) => (await inbox.show(id)).answer;
  const on = { startsOn: addDays(today, 1), endsOn: addDays(today, 1) };
  const happenings = [
    () => inbox.ask(),
    async () => inbox.askBack(await now(one)),
    async () => inbox.answer(await now(one)),
    async () => inbox.decline(await now(one)),
    async () => inbox.reopen(await now(one)),
    async () => inbox.park(await now(two), { until: addDays(today, 9) }),
    async () => inbox.merge(await now(three), one),
    async () => inbox.accept(await now(four), on),
    async () => inbox.takeBack(await now(four)),
  ];
  for (const happens of happenings) {
    expect((await happens()).status).toBeLessThan(300);
    expect(await read()).toEqual(['facts-since']);
    versions.push(await version(org));
  }
  expect(new Set(versions).size).toBe(happenings.length + 1);
});
