import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { opensSession, personsAt } from './person-for-tests.js';

const app = await testApp();
const make = given(app);
const at = personsAt(app, make);

/** Lets the time of waiting pass. */
const wait = () => make.asSuperuser('update user_sign_in_attempt set locked_until = now()', []);

async function guesses(email: string, howMany: number): Promise<number[]> {
  const answers = await Promise.all(
    Array.from({ length: howMany }, (_, nth) => at.signIn(email, `gok nummer ${nth}`)),
  );
  return answers.map(({ status }) => status);
}

describe('guessing the password of one address, each time from another', () => {
  it('is looked at five times of a thousand, and then the right one waits as well', async () => {
    const { email } = await at.person();
    const statuses: number[] = [];
    for (let round = 0; round < 20; round++) statuses.push(...(await guesses(email, 50)));
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(995);
    const right = await at.signIn(email);
    expect(right.status).toBe(429);
    expect(right.said).toMatchObject({ code: 'locked_for_now' });
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(30);
    expect(opensSession(right)).toBe(false);
  }, 60_000);

  it('waits longer each time, an hour at most, and never for ever', async () => {
    const { email } = await at.person();
    await guesses(email, 5);
    const waits: number[] = [];
    for (let round = 0; round < 8; round++) {
      waits.push(Math.ceil(Number((await at.signIn(email)).headers.get('retry-after')) / 60));
      await wait();
      expect((await at.signIn(email, 'weer mis')).status).toBe(401);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    await wait();
    expect(opensSession(await at.signIn(email))).toBe(true);
    expect(await guesses(email, 5)).toEqual([401, 401, 401, 401, 401]);
  }, 60_000);

  it('is answered the same where nobody has the address', async () => {
    const { email } = await at.person();
    const nobody = 'niemand.heeft.dit@test.example';
    // How many seconds are left is counted down from the last try, on either side.
    const said = async (to: string) =>
      (await at.signIn(to)).text.replace(/"retryAfter":\d+/, '"retryAfter":60');
    const known = [...(await guesses(email, 5)), await said(email)];
    const unknown = [...(await guesses(nobody, 5)), await said(nobody)];
    expect(unknown).toEqual(known);
  });

  it('does not keep out who comes by mail, and begins anew after that', async () => {
    const { email } = await at.person();
    await guesses(email, 8);
    const { token, browser } = await at.link(email);
    expect(opensSession(await at.redeem(token, browser))).toBe(true);
    expect(opensSession(await at.signIn(email))).toBe(true);
  });

  it('is counted in the database: another process, or a new one, goes on counting', async () => {
    const { email } = await at.person();
    await guesses(email, 4);
    const other = await testApp({ database: app.database });
    const there = personsAt(other, make);
    expect((await there.signIn(email, 'de vijfde')).status).toBe(401);
    await other.close();
    const [here] = await guesses(email, 1);
    expect(here).toBe(429);
  });

  it('is on record with the person, and nothing of what was tried', async () => {
    const { email, userId } = await at.person();
    await guesses(email, 6);
    const kinds = await at.read(
      'select kind, count(*)::integer as times, string_agg(about::text, $2) as about from user_event where user_id = $1 group by kind order by kind',
      [userId, ''],
    );
    expect(kinds).toEqual([
      { kind: 'locked', times: 1, about: '{}' },
      { kind: 'sign_in_failed', times: 4, about: '{}{}{}{}' },
    ]);
  });
});
