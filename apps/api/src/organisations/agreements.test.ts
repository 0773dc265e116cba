import { changeAgreements, showAgreements } from '@cadans/contracts/agreements';
import { showFacts } from '@cadans/contracts/facts';
import { expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const at = (org: GivenOrganisation, { cookie: as }: GivenMember) => ({
  as,
  params: { organisationId: org.id },
});
const show = async (org: GivenOrganisation) => (await app.call(showAgreements, at(org, org.viewer))).answer;
const change = (org: GivenOrganisation, version: number, body: object, by = org.director) =>
  app.call(changeAgreements, { ...at(org, by), version, body });

it('an organisation begins with what is usual', async () => {
  expect(await show(await make.organisation())).toEqual({ weeklyCapacity: 4, noiseBuffer: 20, version: 1 });
});

it('who steers agrees otherwise, one thing or both', async () => {
  const org = await make.organisation();
  expect((await change(org, 1, { noiseBuffer: 0 })).answer).toEqual({
    weeklyCapacity: 4,
    noiseBuffer: 0,
    version: 2,
  });
  const both = await change(org, 2, { weeklyCapacity: 200, noiseBuffer: 100 }, org.admin);
  expect(both.answer).toEqual({ weeklyCapacity: 200, noiseBuffer: 100, version: 3 });
  expect(await show(org)).toEqual(both.answer);
  expect((await change(org, 3, { noiseBuffer: 5 }, org.marketer)).problem.code).toBe('forbidden');
});

it('is changed by who saw the latest', async () => {
  const org = await make.organisation();
  const both = await Promise.all([
    change(org, 1, { noiseBuffer: 10 }),
    change(org, 1, { weeklyCapacity: 9 }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  const refused = both.find(({ status }) => status === 412);
  expect(refused?.problem).toMatchObject({ current: await show(org) });
});

it('the dials read the buffer that was agreed', async () => {
  const org = await make.organisation();
  const facts = async () => (await app.call(showFacts, at(org, org.viewer))).answer;
  const before = await facts();
  await change(org, 1, { noiseBuffer: 35 });
  const after = await facts();
  expect(after.noiseBuffer).toBe(35);
  expect(after.version).not.toBe(before.version);
});

it.each([
  ['weeklyCapacity', 0],
  ['weeklyCapacity', 201],
  ['noiseBuffer', -1],
  ['noiseBuffer', 100.5],
  ['noiseBuffer', null],
])('is refused with %s: %j', async (field, value) => {
  const org = await make.organisation();
  const { problem } = await change(org, 1, { [field]: value });
  expect(problem).toMatchObject({ status: 400, errors: [{ pointer: `/body/${field}` }] });
});
