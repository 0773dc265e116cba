import { listAccountEvents } from '@cadans/contracts/account-events';
import { endAllSessions } from '@cadans/contracts/account-sessions';
import { confirmYourself, showConfirmationWays } from '@cadans/contracts/confirmations';
import { endTotp } from '@cadans/contracts/doors';
import {
  addPasskey,
  beginPasskey,
  beginPasskeyConfirmation,
  beginPasskeySignIn,
  listPasskeys,
  removePasskey,
  signInByPasskey,
} from '@cadans/contracts/passkeys';
import { describe, expect, it } from 'vitest';
import { cookiesOf, opensSession, PASSWORD, personsAt } from '../doors/person-for-tests.js';
import { given } from '../testing/given.js';
import { mailsTo } from '../testing/read-mails.js';
import { testApp } from '../testing/test-app.js';
import { authenticator, type Slips } from './authenticator-for-tests.js';

const app = await testApp();
const make = given(app);
const at = personsAt(app, make);
const origin = app.address;

const begin = async (cookie: string) => (await app.call(beginPasskey, { as: cookie })).answer.options;
const add = (cookie: string, answer: Record<string, unknown>, name = 'Telefoon') =>
  app.call(addPasskey, { as: cookie, body: { name, answer } });
const beginSignIn = async () => (await at.post(beginPasskeySignIn, {})).said.options;
const signIn = (answer: Record<string, unknown>) => at.post(signInByPasskey, { answer });

/** Somebody with a passkey on a device. */
async function withPasskey() {
  const person = await at.person();
  await at.confirmed(person.userId);
  const device = authenticator(origin);
  const { answer } = await add(person.cookie, device.make(await begin(person.cookie)));
  return { ...person, device, passkeyId: answer.passkey.id };
}

describe('a passkey', () => {
  it('is added under a name, and lets its owner in without a code', async () => {
    const person = await withPasskey();
    await at.withApp(person);
    const { passkeys } = (await app.call(listPasskeys, { as: person.cookie })).answer;
    expect(passkeys).toMatchObject([{ name: 'Telefoon', lastUsed: null, isBackedUp: true }]);
    const options = await beginSignIn();
    expect(options).toMatchObject({ rpId: '127.0.0.1', userVerification: 'required', allowCredentials: [] });
    const entered = await signIn(person.device.show(options));
    expect(entered.status).toBe(200);
    expect(opensSession(entered)).toBe(true);
    const after = await app.call(listPasskeys, { as: cookiesOf(entered) });
    expect(after.answer.passkeys[0]?.lastUsed).not.toBeNull();
    const { events } = (await app.call(listAccountEvents, { as: person.cookie })).answer;
    expect(events[0]).toMatchObject({ kind: 'signed_in', door: 'passkey', address: expect.any(String) });
    expect(events.map(({ kind }) => kind)).toContain('passkey_added');
    await app.work();
    expect(mailsTo(app.mailFolder, person.email)[0]?.headers.get('subject')).toBe(
      'Je account bij Cadans heeft een nieuwe passkey',
    );
  });

  it('tells the device which of that person it knows already, and is kept once', async () => {
    const person = await withPasskey();
    const options = await begin(person.cookie);
    expect(options.excludeCredentials).toMatchObject([{ id: person.device.id }]);
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    });
    const other = await at.person();
    await at.confirmed(other.userId);
    const again = await add(other.cookie, person.device.make(await begin(other.cookie)));
    expect(again.problem.code).toBe('passkey_refused');
  });

  it('is removed by its owner alone, and then opens nothing', async () => {
    const person = await withPasskey();
    const other = await at.person();
    const params = { passkeyId: person.passkeyId };
    expect((await app.call(removePasskey, { as: other.cookie, params })).status).toBe(204);
    expect(opensSession(await signIn(person.device.show(await beginSignIn())))).toBe(true);
    expect((await app.call(removePasskey, { as: person.cookie, params })).status).toBe(204);
    const after = await signIn(person.device.show(await beginSignIn()));
    expect(after.said.code).toBe('passkey_refused');
    expect((await app.call(listPasskeys, { as: person.cookie })).answer.passkeys).toEqual([]);
  });

  it('is neither added nor removed by who did not show who they are', async () => {
    const { cookie, userId, passkeyId } = await withPasskey();
    await make.asSuperuser(
      `update user_session set confirmed_at = now() - interval '11 minutes' where user_id = $1`,
      [userId],
    );
    const made = { name: 'x', answer: {} };
    const statuses = [
      await app.call(beginPasskey, { as: cookie }),
      await app.call(addPasskey, { as: cookie, body: made }),
      await app.call(removePasskey, { as: cookie, params: { passkeyId } }),
    ].map(({ problem }) => problem.code);
    expect(statuses).toEqual(['confirm_yourself', 'confirm_yourself', 'confirm_yourself']);
  });

  it('of which nobody keeps more than twenty', async () => {
    const person = await at.person();
    const codes = [];
    for (let nth = 0; nth < 21; nth++) {
      const answer = authenticator(origin).make(await begin(person.cookie));
      codes.push((await add(person.cookie, answer)).status);
    }
    expect(codes).toEqual([...Array.from({ length: 20 }, () => 201), 409]);
  });
});

const wrong: [string, Slips][] = [
  ['from a page of another site', { origin: 'https://cadans.evil.example' }],
  ['for another host', { rpId: 'evil.example' }],
  ['that did not look at who holds it', { unverified: true }],
];

describe('an answer', () => {
  it.each(wrong)('%s is refused at every door', async (_, slips) => {
    const person = await withPasskey();
    expect(opensSession(await signIn(person.device.show(await beginSignIn(), slips)))).toBe(false);
    const other = authenticator(origin).make(await begin(person.cookie), slips);
    expect((await add(person.cookie, other)).problem.code).toBe('passkey_refused');
  });

  it('is taken once, of ten at the same time as well', async () => {
    const { device, userId } = await withPasskey();
    const answer = device.show(await beginSignIn());
    const tried = await Promise.all(Array.from({ length: 10 }, () => signIn(answer)));
    expect(tried.filter(opensSession)).toHaveLength(1);
    expect((await signIn(answer)).said.code).toBe('passkey_refused');
    expect(await at.read('select counter from user_passkey where user_id = $1', [userId])).toEqual([
      { counter: '1' },
    ]);
  });

  it('whose counter fell is that of a copy, and refused', async () => {
    const { device } = await withPasskey();
    expect(opensSession(await signIn(device.show(await beginSignIn(), { counter: 7 })))).toBe(true);
    expect(opensSession(await signIn(device.show(await beginSignIn(), { counter: 7 })))).toBe(false);
    expect(opensSession(await signIn(device.show(await beginSignIn(), { counter: 8 })))).toBe(true);
  });

  it('to a challenge for something else, for somebody else, too late or made up is refused', async () => {
    const person = await withPasskey();
    const other = await withPasskey();
    const confirming = (await app.call(beginPasskeyConfirmation, { as: person.cookie })).answer.options;
    expect(opensSession(await signIn(person.device.show(confirming)))).toBe(false);
    expect(opensSession(await signIn(person.device.show(await begin(person.cookie))))).toBe(false);
    const made = authenticator(origin).make(await begin(other.cookie));
    expect((await add(person.cookie, made)).problem.code).toBe('passkey_refused');
    const late = await beginSignIn();
    const bytes = Buffer.from(String(late.challenge), 'base64url');
    bytes.writeUIntBE(Date.now() + 3_600_000, 32, 6);
    for (const challenge of [bytes.toString('base64url'), '', 'AAAA', 'a'.repeat(5000)]) {
      expect((await signIn(person.device.show({ challenge }))).said.code).toBe('passkey_refused');
    }
  });

  it.each(['\u0000', 'a\u0000b', '', 'x y', 'a'.repeat(1401)])(
    'with the id %j, that none can have, is not looked up',
    async (id) => {
      expect((await signIn({ id })).status).toBe(400);
      expect((await add((await at.person()).cookie, { id })).status).toBe(400);
    },
  );

  it.each([{}, { id: 1 }, { id: 'x' }, { id: 'x', rawId: 'x', type: 'public-key', response: null }])(
    'such as %j is refused and no fault of ours',
    async (answer) => {
      const { cookie, device } = await withPasskey();
      for (const each of [answer, { ...answer, id: device.id }]) {
        expect((await signIn(each)).status).toBe(422);
        expect((await add(cookie, each)).status).toBe(422);
      }
    },
  );
});

it('who has a second step shows who they are by a code or a passkey, and not by the password alone', async () => {
  const person = await withPasskey();
  const { recoveryCodes } = await at.withApp(person);
  const as = person.cookie;
  await make.asSuperuser(
    `update user_session set confirmed_at = now() - interval '1 hour' where user_id = $1`,
    [person.userId],
  );
  expect((await app.call(showConfirmationWays, { as })).answer.ways).toEqual(['code', 'passkey']);
  const byPassword = await app.call(confirmYourself, { as, body: { password: PASSWORD } });
  expect(byPassword.problem.code).toBe('not_confirmed');
  expect((await app.call(endTotp, { as })).problem.code).toBe('confirm_yourself');
  const byCode = await app.call(confirmYourself, { as, body: { code: recoveryCodes[0] ?? '' } });
  expect(byCode.status).toBe(204);
  expect((await app.call(endTotp, { as })).status).toBe(204);
  expect((await app.call(showConfirmationWays, { as })).answer.ways).toEqual(['password', 'passkey']);
});

it('a passkey shows who one is as well; that of somebody else does not', async () => {
  const person = await withPasskey();
  const other = await withPasskey();
  const as = person.cookie;
  await make.asSuperuser(
    `update user_session set confirmed_at = now() - interval '1 hour' where user_id = $1`,
    [person.userId],
  );
  expect((await app.call(showConfirmationWays, { as })).answer.ways).toEqual(['password', 'passkey']);
  const options = async () => (await app.call(beginPasskeyConfirmation, { as })).answer.options;
  expect((await options()).allowCredentials).toMatchObject([{ id: person.device.id }]);
  const confirm = async (device: typeof person.device) =>
    app.call(confirmYourself, { as, body: { passkey: device.show(await options()) } });
  expect((await confirm(other.device)).problem.code).toBe('not_confirmed');
  expect((await app.call(endAllSessions, { as })).status).toBe(403);
  expect((await confirm(person.device)).status).toBe(204);
  expect((await app.call(endAllSessions, { as })).status).toBe(204);
});
