import { showSignInOptions } from '@cadans/contracts/session';
import { beginSignOn, signOn } from '@cadans/contracts/single-sign-on';
import { describe, expect, it } from 'vitest';
import { codeOfApp, cookiesOf, opensSession } from '../doors/person-for-tests.js';
import { browserAt } from './provider-for-tests.js';
import { signingOn } from './signing-on-for-tests.js';

const { provider, app, make, at, leave, comeAs, linked, whoseSession, newSubject } = await signingOn();

describe('who is linked', () => {
  it('is let in by the page of the provider, and it is told what it is called', async () => {
    expect((await app.call(showSignInOptions)).answer.singleSignOn).toBe('Noordbrug');
    const subject = newSubject();
    const person = await linked(subject);
    const answer = await comeAs(subject);
    expect(answer.said).toEqual({ secondStep: false });
    const session = await whoseSession(answer);
    expect(session?.user.id).toBe(person.userId);
    expect(session?.organisations).toHaveLength(1);
    const [event] = await at.read(
      `select about from user_event where user_id = $1 and kind = 'signed_in' order by id desc`,
      [person.userId],
    );
    expect(event?.about).toEqual({ door: 'single_sign_on' });
  });

  it('stays so when the provider tells another address, also one of somebody else', async () => {
    const subject = newSubject();
    const person = await linked(subject);
    const other = await at.person();
    provider.people.set(subject, { email: other.email, email_verified: true });
    expect((await whoseSession(await comeAs(subject)))?.user.id).toBe(person.userId);
    provider.people.set(subject, {});
    expect((await whoseSession(await comeAs(subject)))?.user.id).toBe(person.userId);
  });

  it('is asked the second step, and has no session before it', async () => {
    const subject = newSubject();
    const person = await linked(subject);
    const { secret } = await at.withApp(person);
    const answer = await comeAs(subject);
    expect(answer.said).toEqual({ secondStep: true });
    expect(opensSession(answer)).toBe(false);
    const stepped = await at.step(codeOfApp(secret), cookiesOf(answer));
    expect((await whoseSession(stepped))?.user.id).toBe(person.userId);
  });

  it('and was suspended gets into no organisation', async () => {
    const subject = newSubject();
    const person = await linked(subject);
    await make.asSuperuser('update member set active = false where user_id = $1', [person.userId]);
    expect((await whoseSession(await comeAs(subject)))?.organisations).toEqual([]);
  });
});

describe('what comes back', () => {
  it('counts once, in the browser that left, for what it left for', async () => {
    const subject = newSubject();
    await linked(subject);
    const { address, browser } = await leave();
    const back = await browserAt(provider.issuer)(address, subject);
    const { browser: other } = await leave();
    const refused = [
      ['', back],
      [other, back],
      [browser, { ...back, state: 'A'.repeat(94) }],
      [browser, { ...back, state: `${back.state?.slice(0, -4)}AAAA` }],
    ] as const;
    for (const [cookie, told] of refused) {
      const answer = await at.post(signOn, told, cookie);
      expect(answer.said.code).toBe('sign_on_over');
      expect(opensSession(answer)).toBe(false);
    }
    const answers = await Promise.all(Array.from({ length: 5 }, () => at.post(signOn, back, browser)));
    expect(answers.filter(opensSession)).toHaveLength(1);
    expect(answers.filter(({ said }) => said.code === 'sign_on_over')).toHaveLength(4);
    expect((await at.post(signOn, back, browser)).said.code).toBe('sign_on_over');
  });

  it('belongs to the trip it was made for: a code of one is nothing on another', async () => {
    const subject = newSubject();
    await linked(subject);
    const theirs = await leave();
    const stolen = await browserAt(provider.issuer)(theirs.address, subject);
    const mine = await leave();
    const state = new URL(mine.address).searchParams.get('state') ?? '';
    const answer = await at.post(signOn, { ...stolen, state }, mine.browser);
    expect(answer.said.code).toBe('sign_on_refused');
    expect(opensSession(answer)).toBe(false);
  });

  it('carries the nonce it was asked for', async () => {
    const subject = newSubject();
    await linked(subject);
    const { address, browser } = await leave();
    const other = new URL(address);
    other.searchParams.set('nonce', 'een andere');
    const back = await browserAt(provider.issuer)(other.href, subject);
    expect((await at.post(signOn, back, browser)).said.code).toBe('sign_on_refused');
  });

  it('says who sent it, and no other provider speaks for this one', async () => {
    const subject = newSubject();
    await linked(subject);
    const { address, browser } = await leave();
    const back = await browserAt(provider.issuer)(address, subject);
    const answer = await at.post(signOn, { ...back, iss: 'https://elsewhere.example' }, browser);
    expect(answer.said.code).toBe('sign_on_refused');
  });

  it('is signed by the provider: what was changed on the way lets nobody in', async () => {
    const [victim, attacker] = [newSubject(), newSubject()];
    await linked(victim);
    provider.people.set(attacker, {});
    provider.tampering((body) => {
      const tokens = JSON.parse(body);
      const [head, claims = '', signature] = tokens.id_token.split('.');
      // With an address in it nothing more is asked of the provider, which would tell the two apart.
      const forging = { sub: victim, email: 'iemand@bedrijf.example' };
      const told = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), ...forging };
      const forged = [head, Buffer.from(JSON.stringify(told)).toString('base64url'), signature].join('.');
      return JSON.stringify({ ...tokens, id_token: forged });
    });
    const answer = await comeAs(attacker);
    provider.tampering((body) => body);
    expect(answer.said.code).toBe('sign_on_refused');
    expect(opensSession(answer)).toBe(false);
  });

  it('is nothing when somebody breaks off there', async () => {
    const { address, browser } = await leave();
    const { error_description: _, ...back } = await browserAt(provider.issuer)(address, null);
    expect(back.error).toBe('access_denied');
    expect((await at.post(signOn, back, browser)).said.code).toBe('sign_on_refused');
    expect((await at.post(signOn, back, browser)).said.code).toBe('sign_on_over');
  });

  it.each([{}, { state: 'x' }, { state: 'x', code: 'y', error: 'z' }, { state: 'a b', code: 'y' }])(
    'is refused when it is no answer of a provider: %o',
    async (body) => expect((await at.post(signOn, body)).said.code).toBe('invalid'),
  );
});

describe('the browser on its way', () => {
  it('is known by a cookie for ten minutes, and the address shows none of what is secret', async () => {
    const answer = await at.post(beginSignOn, {});
    expect(answer.headers.getSetCookie().join()).toMatch(
      /^cadans\.single_sign_on=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const { searchParams } = new URL(answer.said.address);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('response_type')).toBe('code');
    expect(searchParams.get('redirect_uri')).toBe(`${app.address}/account/single-sign-on`);
    expect(answer.said.address).not.toContain(cookiesOf(answer).split('=')[1]);
    expect(answer.said.address).not.toContain('secret');
  });

  it('may leave twice and come back from either', async () => {
    const subject = newSubject();
    await linked(subject);
    const first = await leave();
    const second = await leave(first.browser);
    for (const { address } of [first, second]) {
      const back = await browserAt(provider.issuer)(address, subject);
      expect(opensSession(await at.post(signOn, back, second.browser))).toBe(true);
    }
  });

  it('is not sent by another site', async () => {
    const answer = await app.ask('/api/auth/single-sign-on/departures', {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(answer.status).toBe(403);
  });
});
