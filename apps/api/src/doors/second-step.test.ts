import {
  askPasswordReset,
  beginTotp,
  confirmTotp,
  endTotp,
  redeemPasswordReset,
  renewRecoveryCodes,
  showTwoStep,
} from '@cadans/contracts/doors';
import { showSession } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { codeOfApp, cookiesOf, opensSession, personsAt } from './person-for-tests.js';

const app = await testApp();
const make = given(app);
const at = personsAt(app, make);

type Person = Awaited<ReturnType<typeof at.person>>;

/** Every door there is for who is not signed in. */
const DOORS = {
  'a password': ({ email }: Person) => at.signIn(email),
  'a link by mail': async ({ email }: Person) => {
    const { token, browser } = await at.link(email);
    return at.redeem(token, browser);
  },
  'a new password by mail': async ({ email }: Person) => {
    await at.post(askPasswordReset, { email });
    const token = await at.mailedToken(email);
    return at.post(redeemPasswordReset, { token, password: 'een heel ander verhaal' });
  },
};

/** Whether what an answer brought is let in anywhere. */
const letsIn = async (cookie: string) =>
  (await app.call(showSession, { as: cookie })).answer.session !== null;

describe.each(Object.entries(DOORS))('who came by %s and has a second step', (_, come) => {
  it('has no session before it, and one after', async () => {
    const person = await at.person();
    const { secret } = await at.withApp(person);
    const answer = await come(person);
    expect(answer.status).toBe(200);
    expect(answer.said).toEqual({ secondStep: true });
    expect(opensSession(answer)).toBe(false);
    const browser = cookiesOf(answer);
    expect(answer.headers.getSetCookie().join()).toMatch(
      /^cadans\.second_step=[\w-]{43}; Max-Age=300; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(await letsIn(browser)).toBe(false);
    const token = browser.split('=')[1];
    expect(await letsIn(`cadans.session_token=${token}`)).toBe(false);
    const stepped = await at.step(codeOfApp(secret), browser);
    expect(stepped.said).toEqual({ recoveryCodesLeft: null });
    expect(await letsIn(cookiesOf(stepped))).toBe(true);
    expect((await at.step(codeOfApp(secret, 1), browser)).said.code).toBe('second_step_over');
  });
});

describe('a code', () => {
  it('works once, also for twenty at once and at another door', async () => {
    const person = await at.person();
    const { secret } = await at.withApp(person);
    const browsers = await Promise.all(Array.from({ length: 4 }, () => at.signIn(person.email)));
    const code = codeOfApp(secret);
    const answers = await Promise.all(
      browsers.flatMap((browser) => Array.from({ length: 5 }, () => at.step(code, cookiesOf(browser)))),
    );
    expect(answers.filter(opensSession)).toHaveLength(1);
    await make.asSuperuser('delete from user_sign_in_attempt', []);
    const later = cookiesOf(await at.signIn(person.email));
    expect((await at.step(code, later)).said.code).toBe('wrong_code');
    expect((await at.step(codeOfApp(secret, -1), later)).said.code).toBe('wrong_code');
    expect(opensSession(await at.step(codeOfApp(secret, 1), later))).toBe(true);
  });

  it('of a minute ago or of another app is wrong', async () => {
    const person = await at.person();
    const { secret } = await at.withApp(person);
    const other = await at.withApp(await at.person());
    const browser = cookiesOf(await at.signIn(person.email));
    for (const code of [codeOfApp(secret, 3), codeOfApp(secret, -3), codeOfApp(other.secret), 'abcdef'])
      expect((await at.step(code, browser)).said.code).toBe('wrong_code');
    expect(opensSession(await at.step(`${codeOfApp(secret)} `, browser))).toBe(true);
  });

  it('is guessed five times and no more, from whatever door one comes again', async () => {
    const person = await at.person();
    const { secret } = await at.withApp(person);
    const browser = cookiesOf(await at.signIn(person.email));
    const said = [];
    for (let tries = 0; tries < 6; tries++) said.push((await at.step('000000', browser)).said.code);
    expect(said).toEqual([...Array(5).fill('wrong_code'), 'second_step_over']);
    const again = cookiesOf(await at.signIn(person.email));
    expect((await at.step(codeOfApp(secret), again)).said.code).toBe('locked_for_now');
  });

  it('opens nothing without a door, with a forged one, or after five minutes', async () => {
    const person = await at.person();
    const { secret } = await at.withApp(person);
    for (const browser of ['', `cadans.second_step=${'A'.repeat(43)}`, 'cadans.second_step=x'])
      expect((await at.step(codeOfApp(secret), browser)).said.code).toBe('second_step_over');
    const browser = cookiesOf(await at.signIn(person.email));
    await make.asSuperuser('update user_door_token set expires_at = now() where user_id = $1', [
      person.userId,
    ]);
    expect((await at.step(codeOfApp(secret), browser)).said.code).toBe('second_step_over');
  });
});

describe('a recovery code', () => {
  it('stands in for the app once, however it is typed, also for five at once', async () => {
    const person = await at.person();
    const { recoveryCodes } = await at.withApp(person);
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first = '', second = ''] = recoveryCodes;
    const browser = cookiesOf(await at.signIn(person.email));
    const stepped = await at.step(first.toUpperCase().replaceAll('-', ' '), browser);
    expect(stepped.said).toEqual({ recoveryCodesLeft: 9 });
    const later = await Promise.all(Array.from({ length: 5 }, () => at.signIn(person.email)));
    const answers = await Promise.all(later.map((each) => at.step(second, cookiesOf(each))));
    expect(answers.filter(opensSession)).toHaveLength(1);
    await make.asSuperuser('delete from user_sign_in_attempt', []);
    const last = cookiesOf(await at.signIn(person.email));
    expect((await at.step(first, last)).said.code).toBe('wrong_code');
  });

  it('is another’s for nobody else, and is kept as a hash', async () => {
    const [one, other] = [await at.person(), await at.person()];
    const [{ recoveryCodes }] = [await at.withApp(one), await at.withApp(other)];
    const browser = cookiesOf(await at.signIn(other.email));
    expect((await at.step(recoveryCodes[0] ?? '', browser)).said.code).toBe('wrong_code');
    const kept = JSON.stringify(await at.read('select * from user_recovery_code', []));
    for (const code of recoveryCodes) expect(kept).not.toContain(code.slice(0, 9));
  });
});

describe('the second step', () => {
  it('asks nothing until a code confirms it, and its secret is sealed', async () => {
    const person = await at.person();
    await at.confirmed(person.userId);
    const as = person.cookie;
    const begun = (await app.call(beginTotp, { as })).answer;
    expect(begun.uri).toContain(`secret=${begun.secret}&issuer=Cadans`);
    expect(begun.qr.path.length).toBeGreaterThan(1000);
    expect(opensSession(await at.signIn(person.email))).toBe(true);
    const wrong = await app.call(confirmTotp, { as, body: { code: codeOfApp(begun.secret, 5) } });
    expect(wrong.problem.code).toBe('wrong_code');
    expect((await app.call(showTwoStep, { as })).answer).toEqual({ since: null, recoveryCodesLeft: 0 });
    const kept = JSON.stringify(await at.read('select secret from user_totp', []));
    expect(kept).not.toContain(begun.secret);
    await at.withApp(person);
    expect((await app.call(showTwoStep, { as })).answer).toMatchObject({ recoveryCodesLeft: 10 });
    expect((await app.call(beginTotp, { as })).problem.code).toBe('two_step_on');
  });

  it('is switched off, and its codes renewed, by who just showed who they are', async () => {
    const person = await at.person();
    const { secret, recoveryCodes } = await at.withApp(person);
    const as = person.cookie;
    await make.asSuperuser(
      `update user_session set confirmed_at = now() - interval '11 minutes' where user_id = $1`,
      [person.userId],
    );
    for (const contract of [endTotp, renewRecoveryCodes, beginTotp])
      expect((await app.call(contract, { as })).problem.code).toBe('confirm_yourself');
    await at.confirmed(person.userId);
    const renewed = (await app.call(renewRecoveryCodes, { as })).answer.recoveryCodes;
    expect(renewed).toHaveLength(10);
    const browser = cookiesOf(await at.signIn(person.email));
    expect((await at.step(recoveryCodes[0] ?? '', browser)).said.code).toBe('wrong_code');
    expect(opensSession(await at.step(renewed[0] ?? '', browser))).toBe(true);
    expect((await app.call(endTotp, { as })).status).toBe(204);
    expect(opensSession(await at.signIn(person.email))).toBe(true);
    expect((await app.call(endTotp, { as })).problem.code).toBe('two_step_off');
    expect((await app.call(confirmTotp, { as, body: { code: codeOfApp(secret) } })).problem.code).toBe(
      'two_step_off',
    );
  });
});

it('the session after a second step says from where it was opened', async () => {
  const person = await at.person();
  const { secret } = await at.withApp(person);
  await make.asSuperuser('delete from user_session where user_id = $1', [person.userId]);
  const { status } = await at.step(codeOfApp(secret), cookiesOf(await at.signIn(person.email)));
  expect(status).toBe(200);
  const sessions = await at.read('select ip_address as whence from user_session where user_id = $1', [
    person.userId,
  ]);
  expect(sessions).toEqual([{ whence: expect.stringMatching(/^127\.\d+\.\d+\.\d+$/) }]);
});
