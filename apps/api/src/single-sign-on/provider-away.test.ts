import { showSession, showSignInOptions } from '@cadans/contracts/session';
import {
  beginIdentity,
  beginSignOn,
  beginSignOnConfirmation,
  linkIdentity,
  listIdentities,
  signOn,
  unlinkIdentity,
} from '@cadans/contracts/single-sign-on';
import { describe, expect, it } from 'vitest';
import { opensSession } from '../doors/person-for-tests.js';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { browserAt, providerForTests } from './provider-for-tests.js';
import { signingOn } from './signing-on-for-tests.js';

describe('a provider that is away', () => {
  it('keeps Cadans from nothing, is told in words, and is asked again', async () => {
    const provider = await providerForTests();
    const app = await testApp({ singleSignOn: provider.settings });
    const asked = provider.asked();
    expect((await app.call(showSignInOptions)).answer.singleSignOn).toBe('Noordbrug');
    expect((await app.call(showSession)).status).toBe(200);
    expect(provider.asked()).toBe(asked);
    const away = await app.call(beginSignOn, { headers: { 'accept-language': 'nl' } });
    expect(away.problem).toMatchObject({ status: 503, code: 'sign_on_unavailable' });
    expect(away.problem.detail).toMatch(/wachtwoord of een link/);
    provider.open(app.address);
    expect((await app.call(beginSignOn)).status).toBe(201);
  });

  it('is asked what it is once, also by twenty at once', async () => {
    const provider = await providerForTests();
    const app = await testApp({ singleSignOn: provider.settings });
    provider.open(app.address);
    await Promise.all(Array.from({ length: 20 }, () => app.call(beginSignOn)));
    await app.call(beginSignOn);
    expect(provider.asked()).toBe(1);
  });

  it('in the middle lets nobody in; coming again does', async () => {
    const { provider, at, leave, linked, comeAs, newSubject } = await signingOn();
    const subject = newSubject();
    await linked(subject);
    const { address, browser } = await leave();
    const back = await browserAt(provider.issuer)(address, subject);
    const returns = provider.shut();
    const answer = await at.post(signOn, back, browser);
    expect(answer.said).toMatchObject({ status: 503, code: 'sign_on_unavailable' });
    returns();
    expect(opensSession(await comeAs(subject))).toBe(true);
  });
});

it('without a provider nothing of it is there', async () => {
  const app = await testApp();
  const { marketer } = await given(app).organisation();
  const as = marketer.cookie;
  expect((await app.call(showSignInOptions)).answer.singleSignOn).toBeNull();
  const arrival = { state: 'x', code: 'y' };
  const answers = [
    await app.call(beginSignOn),
    await app.call(signOn, { body: arrival }),
    await app.call(listIdentities, { as }),
    await app.call(beginIdentity, { as }),
    await app.call(linkIdentity, { as, body: arrival }),
    await app.call(unlinkIdentity, { as, params: { identityId: marketer.id } }),
    await app.call(beginSignOnConfirmation, { as }),
  ];
  expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(404));
});
