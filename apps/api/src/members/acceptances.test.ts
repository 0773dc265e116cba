import { randomUUID } from 'node:crypto';
import { listAccountEvents } from '@cadans/contracts/account-events';
import { listSessions } from '@cadans/contracts/account-sessions';
import { listPeople } from '@cadans/contracts/invitations';
import { listMembers } from '@cadans/contracts/members';
import { showSession } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { inviting, NEW_PERSON, PASSWORD } from './inviting-for-tests.js';

const app = await testApp();
const make = given(app);
const { send, linkTo, invited, show, accept, cookieOf } = inviting(app);

const sessionOf = async (as: string) => (await app.call(showSession, { as })).answer.session;
const mailOf = async (as: string) => (await sessionOf(as))?.user.email ?? '';

/** Invites the address of somebody who has an account elsewhere. */
async function invitedFriend(org: GivenOrganisation, friend: { cookie: string }, as = {}) {
  const address = await mailOf(friend.cookie);
  await send(org, [{ email: address }], as);
  return linkTo(address);
}

describe('who has no account', () => {
  it('chooses a name and a password, and is in, as what the invitation said', async () => {
    const org = await make.organisation();
    const { link, address } = await invited(org, { role: 'consultant' });
    expect((await show(link)).answer).toMatchObject({
      state: 'open',
      who: 'new',
      role: 'consultant',
      address: `${address[0]}•••@nieuw.example`,
    });
    const { answer, headers } = await accept(link, NEW_PERSON);
    const session = await sessionOf(cookieOf(headers));
    expect(session?.user).toMatchObject({ email: address, name: 'Noor Bakker', language: 'nl' });
    expect(session?.organisations).toMatchObject([
      { organisationId: org.id, memberId: answer.memberId, role: 'consultant', admin: false },
    ]);
    const { events } = (await app.call(listAccountEvents, { as: cookieOf(headers) })).answer;
    expect(events).toMatchObject([{ kind: 'signed_in', door: 'invitation', address: '127.0.0.1' }]);
    const { sessions } = (await app.call(listSessions, { as: cookieOf(headers) })).answer;
    expect(sessions).toMatchObject([{ address: '127.0.0.1', isThis: true }]);
    const signedIn = await app.ask('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: address.toUpperCase(), password: PASSWORD }),
    });
    expect(signedIn.status).toBe(200);
  });

  it.each([
    [{}, ['/body/name', '/body/password']],
    [{ name: 'Noor' }, ['/body/password']],
    [{ name: 'Noor', password: 'kort' }, ['/body/password']],
    [{ name: '\u202e', password: PASSWORD }, ['/body/name']],
    [{ ...NEW_PERSON, role: 'director', admin: true }, ['/body/role', '/body/admin']],
  ])('%j is not enough, or too much', async (given, pointers) => {
    const org = await make.organisation();
    const { link } = await invited(org);
    const { problem, headers } = await accept(link, given);
    expect(problem.errors?.map(({ pointer }) => pointer).toSorted()).toEqual(pointers.toSorted());
    expect(headers.getSetCookie()).toEqual([]);
    expect((await show(link)).answer.state).toBe('open');
  });

  it('comes in once, however many take it up at the same moment', async () => {
    const org = await make.organisation();
    const { link, address } = await invited(org);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => accept(link, { ...NEW_PERSON, name: `Noor ${n}` })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ headers }) => headers.getSetCookie().length > 0)).toHaveLength(1);
    for (const { status, problem } of answers.filter((one) => one.status !== 200)) {
      expect([status, ['invitation_used', 'sign_in_first'].includes(problem.code)]).toEqual([
        problem.status,
        true,
      ]);
    }
    const { answer } = await app.call(listPeople, {
      as: org.admin.cookie,
      params: { organisationId: org.id },
    });
    expect(answer.people.filter(({ email }) => email === address)).toHaveLength(1);
    expect((await show(link)).answer).toMatchObject({ state: 'used', address: null });
  });
});

describe('who has an account', () => {
  it('gets one organisation more, signed in as that very address', async () => {
    const [org, elsewhere] = [await make.organisation(), await make.organisation()];
    const friend = elsewhere.marketer;
    const link = await invitedFriend(org, friend, { role: 'director', admin: true });
    expect((await show(link)).answer.who).toBe('known');
    expect((await accept(link, NEW_PERSON)).problem.code).toBe('sign_in_first');
    expect((await show(link, friend.cookie)).answer.who).toBe('you');
    const { answer, headers } = await accept(link, {}, friend.cookie);
    expect(headers.getSetCookie()).toEqual([]);
    const session = await sessionOf(friend.cookie);
    expect(session?.organisations).toHaveLength(2);
    expect(session?.organisations).toContainEqual(
      expect.objectContaining({
        organisationId: org.id,
        memberId: answer.memberId,
        role: 'director',
        admin: true,
      }),
    );
    // Whose answer was lost hears the same; somebody else hears that it was used.
    expect((await accept(link, {}, friend.cookie)).answer).toEqual(answer);
    expect((await accept(link, {}, elsewhere.viewer.cookie)).problem.code).toBe('invitation_used');
  });

  it('is refused as somebody else, whatever is sent along', async () => {
    const [org, elsewhere] = [await make.organisation(), await make.organisation()];
    const { link, address } = await invited(org, { admin: true });
    for (const given of [{}, NEW_PERSON, { email: address }]) {
      const { status, headers } = await accept(link, given, elsewhere.marketer.cookie);
      expect([403, 400]).toContain(status);
      expect(headers.getSetCookie()).toEqual([]);
    }
    expect((await show(link, elsewhere.marketer.cookie)).answer.who).toBe('another');
    expect((await sessionOf(elsewhere.marketer.cookie))?.organisations).toHaveLength(1);
    expect((await show(link)).answer.state).toBe('open');
  });

  it('and takes part already under another name is not doubled', async () => {
    const [org, elsewhere] = [await make.organisation(), await make.organisation()];
    const link = await invitedFriend(org, elsewhere.marketer);
    await make.inOrganisation(org.id, (client) =>
      client.query(
        `insert into member (organisation_id, user_id, name, role) values ($1, $2, 'Al hier', 'viewer')`,
        [org.id, elsewhere.marketer.userId],
      ),
    );
    expect((await accept(link, {}, elsewhere.marketer.cookie)).problem.code).toBe('already_member');
  });
});

it('somebody who was named keeps the id, the name and the work that stands on it', async () => {
  const org = await make.organisation();
  const memberId = await make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into member (organisation_id, name, role) values ($1, 'Aad uit de lijst', 'marketer') returning id`,
      [org.id],
    );
    return rows[0]?.id ?? '';
  });
  const activityId = await make.activity(org);
  await make.inOrganisation(org.id, (client) =>
    client.query('update activity set owner_id = $2 where id = $1', [activityId, memberId]),
  );
  const { link } = await invited(org, { role: 'director' }, { memberId });
  const { answer, headers } = await accept(link, NEW_PERSON);
  expect(answer).toMatchObject({ memberId, role: 'director' });
  const members = await app.call(listMembers, {
    as: cookieOf(headers),
    params: { organisationId: org.id },
  });
  expect(members.answer.members).toContainEqual({
    id: memberId,
    name: 'Aad uit de lijst',
    role: 'director',
    admin: false,
    active: true,
    invited: true,
  });
  const { answer: told } = await app.call(listPeople, {
    as: org.admin.cookie,
    params: { organisationId: org.id },
  });
  expect(told.people.find((one) => one.memberId === memberId)?.carries.activities).toBe(1);
});

describe('a link that is worth nothing', () => {
  it('when its days are over: nobody comes in, and it is told so', async () => {
    const org = await make.organisation();
    const { link } = await invited(org);
    await make.asSuperuser(
      `update invitation set created_at = now() - interval '8 days', expires_at = now() - interval '1 day' where organisation_id = $1`,
      [org.id],
    );
    expect((await show(link)).answer.state).toBe('over');
    expect((await accept(link, NEW_PERSON)).problem).toMatchObject({ status: 410, code: 'invitation_over' });
  });

  it.each([
    'update member set active = false where id = $1',
    'update member set admin = false where id = $1',
  ])('when who sent it is admin no more: %s', async (leave) => {
    const org = await make.organisation();
    const second = await make.member(org.id, 'director', true);
    const address = `${randomUUID()}@nieuw.example`;
    await send(org, [{ email: address }], { admin: true }, second.cookie);
    const link = await linkTo(address);
    await make.inOrganisation(org.id, (client) => client.query(leave, [second.id]));
    expect((await show(link)).answer.state).toBe('withdrawn');
    expect((await accept(link, NEW_PERSON)).problem.code).toBe('invitation_withdrawn');
  });

  it('when it is made up, cut, or of another organisation', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const { link } = await invited(org);
    for (const wrong of [
      { ...link, token: 'A'.repeat(43) },
      { ...link, organisationId: other.id },
      { ...link, organisationId: randomUUID() },
    ]) {
      expect((await show(wrong)).problem.code).toBe('not_found');
      expect((await accept(wrong, NEW_PERSON)).problem.code).toBe('not_found');
    }
    expect((await show({ ...link, token: link.token.slice(1) })).problem.code).toBe('invalid');
  });

  it('from another site, whoever is signed in there', async () => {
    const org = await make.organisation();
    const { link } = await invited(org);
    const answer = await app.ask('/api/invitations/acceptances', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elders.example' },
      body: JSON.stringify({ ...link, ...NEW_PERSON }),
    });
    expect(answer.status).toBe(403);
    expect((await show(link)).answer.state).toBe('open');
  });

  it('is told to no search engine and to no other page', async () => {
    const { headers } = await app.ask('/invitation');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});
