import { endAllSessions, listSessions } from '@cadans/contracts/account-sessions';
import { confirmYourself, showConfirmationWays } from '@cadans/contracts/confirmations';
import { endpoint } from '@cadans/contracts/endpoint';
import { hashPassword } from 'better-auth/crypto';
import { describe, expect, it } from 'vitest';
import { DEMO_EMAILS } from '../demo/demo-users.js';
import { declaresAccess } from '../http/access.guard.js';
import { type GivenMember, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp({ demo: true });
const make = given(app);
const PASSWORD = 'een lang wachtwoord';

/** A person who signs in with a password. */
async function withPassword(): Promise<GivenMember> {
  const person = (await make.organisation()).director;
  await make.asSuperuser(
    `insert into user_credential (user_id, account_id, provider_id, password) values ($1::uuid, $1::text, 'credential', $2)`,
    [person.userId, await hashPassword(PASSWORD)],
  );
  return person;
}

/** Lets time pass since somebody showed who they are. */
const later = ({ userId }: GivenMember, minutes: number) =>
  make.asSuperuser(
    `update user_session set confirmed_at = now() - make_interval(mins => $2) where user_id = $1`,
    [userId, minutes],
  );

const confirm = ({ cookie: as }: GivenMember, body: Record<string, unknown>) =>
  app.call(confirmYourself, { as, body });

const signOutEverywhere = ({ cookie: as }: GivenMember) => app.call(endAllSessions, { as });

describe('what asks who one is', () => {
  it('is done within ten minutes of signing in, and afterwards not', async () => {
    const person = await withPassword();
    await later(person, 11);
    const { problem } = await signOutEverywhere(person);
    expect(problem).toMatchObject({ status: 403, code: 'confirm_yourself' });
    expect((await app.call(listSessions, { as: person.cookie })).answer.sessions).toHaveLength(1);
    await later(person, 9);
    expect((await signOutEverywhere(person)).status).toBe(204);
    expect((await app.call(listSessions, { as: person.cookie })).status).toBe(401);
  });

  it('is done again after one showed it with the password, in this session alone', async () => {
    const person = await withPassword();
    const elsewhere = { ...person, cookie: await app.signIn(person.userId) };
    await later(person, 60);
    expect((await app.call(showConfirmationWays, { as: person.cookie })).answer.ways).toEqual(['password']);
    expect((await confirm(person, { password: 'iets anders' })).problem).toMatchObject({
      status: 422,
      code: 'not_confirmed',
    });
    expect((await signOutEverywhere(person)).status).toBe(403);
    expect((await confirm(person, { password: PASSWORD })).status).toBe(204);
    expect((await signOutEverywhere(elsewhere)).status).toBe(403);
    expect((await signOutEverywhere(person)).status).toBe(204);
  });

  it('can never be asked of who is nobody', () => {
    const open = endpoint({ method: 'POST', path: '/x', summary: '', may: 'anyone', confirmed: true });
    expect(declaresAccess(open)).toBe(false);
    expect(declaresAccess({ ...open, may: 'signed_in' })).toBe(true);
  });

  it('is told in the document of the API', async () => {
    const { paths } = (await (await app.ask('/api/openapi.json')).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const operation = paths['/api/session/sessions']?.delete;
    expect(operation).toMatchObject({ 'x-confirmed': true, 'x-refusals': ['confirm_yourself'] });
  });
});

describe('showing who one is', () => {
  it.each([{}, { password: '' }, { password: PASSWORD, demo: true }, { demo: false }, { wachtwoord: 'x' }])(
    'takes exactly one thing, not %j',
    async (body) => {
      expect((await confirm(await withPassword(), body)).status).toBe(400);
    },
  );

  it('by the password of somebody else, or as a demo user without being one, is refused', async () => {
    await withPassword();
    const { director } = await make.organisation();
    await later(director, 60);
    expect((await app.call(showConfirmationWays, { as: director.cookie })).answer.ways).toEqual([]);
    for (const body of [{ password: PASSWORD }, { demo: true }]) {
      expect((await confirm(director, body)).problem.code).toBe('not_confirmed');
    }
    expect((await signOutEverywhere(director)).status).toBe(403);
  });

  it('is nothing to a demo user, who has nothing to show it by', async () => {
    const { director } = await make.organisation();
    await make.asSuperuser('update user_account set email = $2 where id = $1', [
      director.userId,
      DEMO_EMAILS.director,
    ]);
    await later(director, 60);
    expect((await app.call(showConfirmationWays, { as: director.cookie })).answer.ways).toEqual(['demo']);
    expect((await confirm(director, { demo: true })).status).toBe(204);
    expect((await signOutEverywhere(director)).status).toBe(204);
  });

  it('by guessing is stopped, from however many sessions', async () => {
    const person = await withPassword();
    const statuses = [];
    for (let guess = 0; guess < 7; guess++) {
      const cookie = guess % 2 ? person.cookie : await app.signIn(person.userId);
      statuses.push((await confirm({ ...person, cookie }, { password: `gok ${guess}` })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 5 }, () => 422), 429, 429]);
  });
});
