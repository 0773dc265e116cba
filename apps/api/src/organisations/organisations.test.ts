import { listMembers } from '@cadans/contracts/members';
import { foundOrganisation, MOST_FOUNDED } from '@cadans/contracts/organisations';
import { showSession } from '@cadans/contracts/session';
import { expect, it } from 'vitest';
import { type GivenMember, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const found = (by: GivenMember, name: string, headers: Record<string, string> = {}) =>
  app.call(foundOrganisation, { as: by.cookie, body: { name }, headers });

const organisationsOf = async (by: GivenMember) =>
  (await app.call(showSession, { as: by.cookie })).answer.session?.organisations ?? [];

it('who founds an organisation is its director and admin, and nobody else sees it', async () => {
  const { viewer, director } = await make.organisation();
  const { status, answer } = await found(viewer, '  Brugtech Beheer ');
  expect(status).toBe(201);
  expect(answer).toMatchObject({ name: 'Brugtech Beheer', role: 'director', admin: true });
  expect(await organisationsOf(viewer)).toContainEqual(answer);
  expect(await organisationsOf(director)).not.toContainEqual(answer);
  const params = { organisationId: answer.organisationId };
  const { members } = (await app.call(listMembers, { as: viewer.cookie, params })).answer;
  expect(members).toMatchObject([{ id: answer.memberId, role: 'director', admin: true, active: true }]);
  expect((await app.call(listMembers, { as: director.cookie, params })).status).toBe(404);
});

it('several clicks at once make one organisation', async () => {
  const { marketer } = await make.organisation();
  const clicks = Array.from({ length: 8 }, () => found(marketer, 'Brugtech', { 'idempotency-key': 'k' }));
  const answers = await Promise.all(clicks);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  for (const { answer } of answers) expect(answer).toEqual(answers[0]?.answer);
  expect(await organisationsOf(marketer)).toHaveLength(2);
});

it('the same name is another organisation after a minute, and for another person', async () => {
  const { marketer, director } = await make.organisation();
  const first = await found(marketer, 'Brugtech');
  await make.asSuperuser(
    `with m as (update member set created_at = created_at - interval '61 seconds' where organisation_id = $1)
      update organisation set created_at = created_at - interval '61 seconds' where id = $1`,
    [first.answer.organisationId],
  );
  const second = await found(marketer, 'Brugtech');
  const others = await found(director, 'Brugtech');
  const ids = [first, second, others].map(({ answer }) => answer.organisationId);
  expect(new Set(ids).size).toBe(3);
});

it(`ends at ${MOST_FOUNDED} in a day, also when they come all at once; being invited does not count`, async () => {
  const { marketer, director, id } = await make.organisation();
  await make.inOrganisation(id, (client) =>
    client.query('update member set admin = true where user_id = $1', [director.userId]),
  );
  const names = Array.from({ length: MOST_FOUNDED + 3 }, (_, index) => `Organisatie ${index}`);
  const answers = await Promise.all(names.map((name) => found(director, name)));
  const refused = answers.filter(({ status }) => status !== 201);
  expect(refused).toHaveLength(3);
  for (const { problem } of refused) expect(problem.code).toBe('too_many_organisations');
  expect((await found(marketer, 'Van een ander')).status).toBe(201);
  await make.asSuperuser(
    `with m as (update member set created_at = created_at - interval '25 hours' where user_id = $1 and organisation_id <> $2)
      update organisation set created_at = created_at - interval '25 hours'
      where id in (select organisation_id from member where user_id = $1 and organisation_id <> $2)`,
    [director.userId, id],
  );
  expect((await found(director, 'De volgende dag')).status).toBe(201);
});

it('a name is a line of at most 120 characters', async () => {
  const { marketer } = await make.organisation();
  for (const name of ['', '   ', 'x'.repeat(121), 'twee\nregels']) {
    const { problem } = await found(marketer, name);
    expect(problem).toMatchObject({ status: 400, code: 'invalid', errors: [{ pointer: '/body/name' }] });
  }
  expect(await organisationsOf(marketer)).toHaveLength(1);
});
