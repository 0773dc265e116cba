import { createCadence } from '@cadans/contracts/cadences';
import { showFacts } from '@cadans/contracts/facts';
import { foundOrganisation } from '@cadans/contracts/organisations';
import { showPortfolio } from '@cadans/contracts/portfolio';
import { readFacts } from '@cadans/contracts/read-facts';
import { accountOf } from '@cadans/domain/account';
import { dayInZone, yearOf } from '@cadans/domain/calendar-date';
import { expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { accountLine } from './account-line.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

const organisation = () => make.organisation({ year: yearOf(today) });
const read = async (as: string) => (await app.call(showPortfolio, { as })).answer.accounts;

const join = (org: GivenOrganisation, userId: string, role = 'consultant') =>
  make.inOrganisation(org.id, (client) =>
    client.query('insert into member (organisation_id, user_id, name, role) values ($1, $2, $3, $4)', [
      ...[org.id, userId, 'E. Hartog', role],
    ]),
  );

const promise = (org: GivenOrganisation) =>
  app.call(createCadence, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: { channelId: org.channels[0], ownerId: org.marketer.id, times: 1, per: 'week' },
  });

it('shows every account of the caller, what needs most attention first, and no other', async () => {
  const [calm, uncovered, elsewhere] = [await organisation(), await organisation(), await organisation()];
  await promise(uncovered);
  await promise(elsewhere);
  const { userId, cookie } = calm.director;
  await join(uncovered, userId);
  const accounts = await read(cookie);
  expect(accounts.map(({ id, role }) => [id, role])).toEqual([
    [uncovered.id, 'consultant'],
    [calm.id, 'director'],
  ]);
  expect(accounts[0]).toMatchObject({ on: today, c4: 0, nextReview: null, rhythm: { value: null } });
  expect(accounts[0]?.attention).toMatchObject({
    points: 2,
    reasons: [{ kind: 'low_coverage', points: 2 }],
  });
  expect(accounts[1]?.attention).toMatchObject({ points: 0, reasons: [] });
});

it('tells at once what was written just before', async () => {
  const org = await organisation();
  for (let write = 0; write < 5; write++) {
    await (write === 0 ? promise(org) : make.activity(org, { startsOn: today }));
    const [account] = await read(org.director.cookie);
    const { answer } = await app.call(showFacts, {
      as: org.director.cookie,
      params: { organisationId: org.id },
    });
    expect(account).toMatchObject(accountLine(accountOf(readFacts(answer))));
    const week = account?.weeks.planned.reduce((sum, planned) => sum + planned, 0);
    expect(week).toBe(write);
  }
});

it('lets go of an account at the next request after somebody left it', async () => {
  const [own, left] = [await organisation(), await organisation()];
  const { userId, cookie } = own.director;
  await join(left, userId);
  expect(await read(cookie)).toHaveLength(2);
  await make.inOrganisation(left.id, (client) =>
    client.query('update member set active = false where user_id = $1', [userId]),
  );
  expect((await read(cookie)).map(({ id }) => id)).toEqual([own.id]);
});

it('has an account that was founded a moment ago, without any plan', async () => {
  const org = await organisation();
  const { answer } = await app.call(foundOrganisation, {
    as: org.director.cookie,
    body: { name: 'Havenstad Cloud' },
  });
  for (const _ of ['first', 'again']) {
    const accounts = await read(org.director.cookie);
    expect(accounts.find(({ id }) => id === answer.organisationId)).toMatchObject({
      name: 'Havenstad Cloud',
      c4: null,
      attention: { points: 0 },
    });
  }
});

it('is empty for who is a member of nothing', async () => {
  const org = await organisation();
  await make.inOrganisation(org.id, (client) =>
    client.query('update member set active = false where id = $1', [org.viewer.id]),
  );
  expect(await read(org.viewer.cookie)).toEqual([]);
});

it('is a 304 as long as nothing in it changed', async () => {
  const org = await organisation();
  const ask = (tag?: string) =>
    app.ask('/api/portfolio', {
      headers: { cookie: org.director.cookie, ...(tag && { 'if-none-match': tag }) },
    });
  const tag = (await ask()).headers.get('etag') ?? '';
  expect((await ask(tag)).status).toBe(304);
  await promise(org);
  expect((await ask(tag)).status).toBe(200);
});

it('leaves out an account whose days cannot be reckoned, and shows the others', async () => {
  const [whole, broken] = [await organisation(), await organisation()];
  const { userId, cookie } = whole.director;
  await join(broken, userId);
  await read(cookie);
  await make.asSuperuser(`update organisation set time_zone = 'Mars/Olympus' where id = $1`, [broken.id]);
  expect((await read(cookie)).map(({ id }) => id)).toEqual([whole.id]);
  await make.asSuperuser(`update organisation set time_zone = 'Europe/Amsterdam' where id = $1`, [broken.id]);
  expect(await read(cookie)).toHaveLength(2);
});
