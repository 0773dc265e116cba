import { listMembers } from '@cadans/contracts/members';
import {
  changePreferences,
  openDemoSession,
  showSession,
  showSignInOptions,
} from '@cadans/contracts/session';
import { hashPassword } from 'better-auth/crypto';
import { describe, expect, it } from 'vitest';
import { withClient } from '../database/provision.js';
import { askFrom } from '../testing/ask-from.js';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const PASSWORD = 'een lang wachtwoord';

const ask = askFrom('127.0.0.10');
const post = (path: string, body: unknown, cookie = '') =>
  ask(app.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  });

const signIn = (email: string, password = PASSWORD) => post('/api/auth/sign-in/email', { email, password });

/** A member who can sign in with a password, hashed as better-auth does it. */
async function withPassword() {
  const org = await make.organisation();
  const { userId } = org.marketer;
  await make.asSuperuser(
    `insert into user_credential (user_id, account_id, provider_id, password) values ($1::uuid, $1::text, 'credential', $2)`,
    [userId, await hashPassword(PASSWORD)],
  );
  const email = `${userId}@test.example`;
  await make.asSuperuser('update user_account set email = $2 where id = $1', [userId, email]);
  return { org, userId, email };
}

describe('signing in with a password', () => {
  it('opens a session in a cookie that scripts and other sites do not get', async () => {
    const { org, email, userId } = await withPassword();
    const answer = await signIn(email.toUpperCase());
    expect(answer.status).toBe(200);
    const [cookie = '', known = '', ...more] = answer.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(known).toMatch(
      /^cadans\.known_here=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(cookie).toMatch(/^cadans\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await answer.text()).not.toContain(decodeURIComponent(cookie).split('=')[1]?.split('.')[0] ?? '-');
    const { session } = (await app.call(showSession, { as: cookie.split(';')[0] })).answer;
    expect(session?.user).toMatchObject({ id: userId, email, language: 'nl' });
    expect(session?.organisations).toMatchObject([
      { organisationId: org.id, memberId: org.marketer.id, role: 'marketer' },
    ]);
  });

  it('keeps a password of before anew, the first time it is right', async () => {
    const { email, userId } = await withPassword();
    const kept = () =>
      withClient(app.database.superuserUrl, async (client) => {
        const { rows } = await client.query('select password from user_credential where user_id = $1', [
          userId,
        ]);
        return rows[0].password as string;
      });
    await signIn(email, 'verkeerd wachtwoord');
    expect(await kept()).not.toContain('argon2id');
    expect((await signIn(email)).status).toBe(200);
    expect(await kept()).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect((await signIn(email)).status).toBe(200);
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const { email } = await withPassword();
    const [known, unknown] = [
      await signIn(email, 'verkeerd wachtwoord'),
      await signIn('niemand@test.example'),
    ];
    expect([known.status, unknown.status]).toEqual([401, 401]);
    const body = await known.json();
    expect(body).toMatchObject({ code: 'wrong_credentials' });
    expect(await unknown.json()).toEqual(body);
    expect(known.headers.getSetCookie()).toEqual([]);
  });

  it.each([
    [{ email: 'geen adres', password: PASSWORD }, 400],
    [{ email: 'een\u0000@test.example', password: PASSWORD }, 400],
    [{ email: 'een@test.example' }, 400],
    [{ email: { $ne: '' }, password: PASSWORD }, 400],
    [[], 400],
    [null, 400],
  ])('refuses %j', async (body, status) => {
    const answer = await post('/api/auth/sign-in/email', body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  it.each([
    'sign-up/email',
    'update-user',
    'change-password',
    'delete-user',
    'list-sessions',
    'request-password-reset',
  ])('%s is not served', async (path) => {
    const org = await make.organisation();
    expect((await post(`/api/auth/${path}`, {}, org.viewer.cookie)).status).toBe(404);
  });
});

describe('a session', () => {
  it('ends when one signs out, at the next request', async () => {
    const { email } = await withPassword();
    const cookie = (await signIn(email)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await app.call(showSession, { as: cookie })).answer.session?.user.email).toBe(email);
    const out = await post('/api/auth/sign-out', {}, cookie);
    expect(out.status).toBe(200);
    expect(out.headers.getSetCookie().join()).toContain('cadans.session_token=; Max-Age=0');
    expect((await app.call(showSession, { as: cookie })).answer).toEqual({ session: null });
    expect(
      (await app.call(changePreferences, { as: cookie, body: { language: 'en' } })).problem,
    ).toMatchObject({
      status: 401,
      code: 'signed_out',
    });
  });

  it('is not one that is forged, unsigned, cut, revoked or over', async () => {
    const org = await make.organisation();
    const { cookie } = org.viewer;
    const [token = ''] = decodeURIComponent(cookie.split('=')[1] ?? '').split('.');
    const wrong = [
      undefined,
      'cadans.session_token=',
      `cadans.session_token=${token}`,
      `cadans.session_token=${token}.`,
      `cadans.session_token=${token}.${'A'.repeat(43)}=`,
      `${cookie.slice(0, -8)}%3D`,
      `cadans.session_token=x.${cookie.split('.').at(-1)}`,
      `x${cookie}`,
      'cadans.session_token=%E0%A4%A',
    ];
    for (const as of wrong) {
      expect((await app.call(showSession, { as })).answer, as).toEqual({ session: null });
      expect((await app.call(listMembers, { as, params: { organisationId: org.id } })).status, as).toBe(401);
    }
    expect((await app.call(showSession, { as: `andere=1; ${cookie}; laatste=2` })).status).toBe(200);
    await make.asSuperuser(
      `update user_session set expires_at = now() - interval '1 second' where token = $1`,
      [token],
    );
    expect((await app.call(showSession, { as: cookie })).answer).toEqual({ session: null });
    await make.asSuperuser('delete from user_session where user_id = $1', [org.director.userId]);
    const members = await app.call(listMembers, {
      as: org.director.cookie,
      params: { organisationId: org.id },
    });
    expect(members.status).toBe(401);
  });

  it('that is used lives on, and its cookie with it', async () => {
    const org = await make.organisation();
    const { cookie, userId } = org.viewer;
    expect((await app.call(showSession, { as: cookie })).headers.getSetCookie()).toEqual([]);
    await make.asSuperuser(
      `update user_session set updated_at = now() - interval '2 days', expires_at = now() + interval '1 hour' where user_id = $1`,
      [userId],
    );
    const [renewed = ''] = (await app.call(showSession, { as: cookie })).headers.getSetCookie();
    expect(renewed.startsWith(`${cookie}; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax`)).toBe(true);
    await make.asSuperuser(
      `update user_session set expires_at = expires_at - interval '29 days' where user_id = $1`,
      [userId],
    );
    expect((await app.call(showSession, { as: cookie })).answer.session?.user.id).toBe(userId);
  });

  it('lists the organisations of that person only, where active', async () => {
    const [one, other, third] = [
      await make.organisation(),
      await make.organisation(),
      await make.organisation(),
    ];
    for (const [org, active] of [
      [other, true],
      [third, false],
    ] as const) {
      await make.inOrganisation(org.id, (client) =>
        client.query(
          `insert into member (organisation_id, user_id, name, role, active) values ($1, $2, 'Adviseur', 'consultant', $3)`,
          [org.id, one.marketer.userId, active],
        ),
      );
    }
    const { answer } = await app.call(showSession, { as: one.marketer.cookie });
    expect(answer.session?.organisations.map(({ organisationId }) => organisationId).toSorted()).toEqual(
      [one.id, other.id].toSorted(),
    );
    const nobodys = await app.call(showSession, {
      as: await app.signIn((await make.member(third.id, 'viewer')).userId),
    });
    expect(nobodys.answer.session?.organisations.map(({ organisationId }) => organisationId)).toEqual([
      third.id,
    ]);
  });

  it('keeps the language one chooses', async () => {
    const org = await make.organisation();
    const as = org.viewer.cookie;
    const { answer } = await app.call(changePreferences, { as, body: { language: 'en' } });
    expect(answer.user.language).toBe('en');
    const { problem } = await app.call(changePreferences, { as, body: { language: 'fr', email: 'x' } });
    expect(problem.errors?.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/body/email',
      '/body/language',
    ]);
  });
});

it('the demo’s way in does not exist without the demo', async () => {
  expect((await app.call(showSignInOptions)).answer).toEqual({
    demo: false,
    setUp: null,
    singleSignOn: null,
  });
  expect((await app.call(openDemoSession, { body: { as: 'director' } })).status).toBe(404);
});
