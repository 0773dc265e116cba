import { askPasswordReset, changePassword, redeemPasswordReset } from '@cadans/contracts/doors';
import { showSession } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { cookiesOf, opensSession, PASSWORD, personsAt } from './person-for-tests.js';

const app = await testApp();
const make = given(app);
const at = personsAt(app, make);
const NEXT = 'een heel ander verhaal';

async function reset(email: string): Promise<string> {
  await at.post(askPasswordReset, { email });
  return at.mailedToken(email);
}

const isSignedIn = async (cookie: string) =>
  (await app.call(showSession, { as: cookie })).answer.session !== null;

describe('a new password by mail', () => {
  it('takes the place of the old, ends every session and lets this browser in', async () => {
    const { email, cookie } = await at.person();
    const elsewhere = cookiesOf(await at.signIn(email));
    const token = await reset(email);
    const answer = await at.post(redeemPasswordReset, { token, password: NEXT });
    expect(answer.said).toEqual({ secondStep: false });
    expect(await isSignedIn(cookiesOf(answer))).toBe(true);
    expect([await isSignedIn(cookie), await isSignedIn(elsewhere)]).toEqual([false, false]);
    expect((await at.signIn(email)).status).toBe(401);
    expect(opensSession(await at.signIn(email, NEXT))).toBe(true);
  });

  it('is chosen once with a link, by one of twenty at once', async () => {
    const { email, userId } = await at.person();
    const token = await reset(email);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        at.post(redeemPasswordReset, { token, password: `${NEXT} ${nth}` }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(19).fill(410)]);
    const won = answers.findIndex(({ status }) => status === 200);
    expect(opensSession(await at.signIn(email, `${NEXT} ${won}`))).toBe(true);
    expect(await at.read('select id from user_credential where user_id = $1', [userId])).toHaveLength(1);
  }, 30_000);

  it('works half an hour, and ends the magic links that were under way', async () => {
    const { email, userId } = await at.person();
    const link = await at.link(email);
    const late = await reset(email);
    await make.asSuperuser(
      `update user_door_token set expires_at = expires_at - interval '30 minutes' where user_id = $1 and kind = 'password_reset'`,
      [userId],
    );
    expect((await at.post(redeemPasswordReset, { token: late, password: NEXT })).said.code).toBe(
      'link_spent',
    );
    const token = await reset(email);
    expect((await at.post(redeemPasswordReset, { token, password: NEXT })).status).toBe(200);
    expect((await at.redeem(link.token, link.browser)).said.code).toBe('link_spent');
  });

  it('is refused when it is short or the first one tried, and then the link still works', async () => {
    const { email } = await at.person();
    const token = await reset(email);
    for (const [password, code] of [
      ['kort', 'too_small'],
      ['wachtwoord2026!', 'common_password'],
    ]) {
      const { status, said } = await at.post(redeemPasswordReset, { token, password });
      expect([status, said.errors[0].code]).toEqual([400, code]);
    }
    expect((await at.post(redeemPasswordReset, { token, password: NEXT })).status).toBe(200);
  });

  it('is the first one of somebody who had none', async () => {
    const { userId } = (await make.organisation()).viewer;
    const email = `${userId}@zonder.example`;
    await make.asSuperuser('update user_account set email = $2 where id = $1', [userId, email]);
    expect((await at.signIn(email, '')).status).toBe(400);
    expect((await at.signIn(email)).status).toBe(401);
    const token = await reset(email);
    expect(opensSession(await at.post(redeemPasswordReset, { token, password: NEXT }))).toBe(true);
    expect(opensSession(await at.signIn(email, NEXT))).toBe(true);
  });
});

describe('another password, by who knows the present one', () => {
  it('ends every session but this one', async () => {
    const { email, cookie } = await at.person();
    const elsewhere = cookiesOf(await at.signIn(email));
    const sent = { as: cookie, body: { current: PASSWORD, next: NEXT } };
    expect((await app.call(changePassword, sent)).status).toBe(204);
    expect([await isSignedIn(cookie), await isSignedIn(elsewhere)]).toEqual([true, false]);
    expect(opensSession(await at.signIn(email, NEXT))).toBe(true);
  });

  it('is not for who only found a session open, and guessing is counted with the door', async () => {
    const { email, cookie } = await at.person();
    const codes = [];
    for (let tries = 0; tries < 6; tries++) {
      const body = { current: `gok nummer ${tries}`, next: NEXT };
      codes.push((await app.call(changePassword, { as: cookie, body })).problem.code);
    }
    expect(codes).toEqual([...Array(5).fill('wrong_password'), 'locked_for_now']);
    expect((await at.signIn(email)).said.code).toBe('locked_for_now');
  });
});
