import { createHmac } from 'node:crypto';
import {
  askMagicLink,
  beginTotp,
  confirmTotp,
  redeemMagicLink,
  signIn,
  takeSecondStep,
} from '@cadans/contracts/doors';
import type { BodyInputOf, Endpoint } from '@cadans/contracts/endpoint';
import { withClient } from '../database/provision.js';
import { hashPassword } from '../session/passwords.js';
import { askFrom } from '../testing/ask-from.js';
import type { given } from '../testing/given.js';
import { mailsTo } from '../testing/read-mails.js';
import type { TestApp } from '../testing/test-app.js';

export const PASSWORD = 'een lang wachtwoord';

/** What an app on a telephone shows, reckoned here once more from RFC 6238: so that it does not share a slip with the API. */
export function codeOfApp(secret: string, halfMinutesOn = 0): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(Date.now() / 30_000) + halfMinutesOn, 4);
  const digest = createHmac('sha1', key).update(counter).digest();
  const at = (digest[19] ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 10 ** 6).padStart(6, '0');
}

/** The cookies an answer sets, as a browser would bring them; what is taken away is not among them. */
export const cookiesOf = (answer: { headers: Headers }): string =>
  answer.headers
    .getSetCookie()
    .filter((cookie) => !cookie.includes('Max-Age=0'))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Whether an answer opened a session. */
export const opensSession = (answer: { headers: Headers }): boolean =>
  /cadans\.session_token=[^;]/.test(cookiesOf(answer));

/** Persons of a test's own at the doors of its application. */
export function personsAt(app: TestApp, make: ReturnType<typeof given>) {
  let last = 1;

  /** Asks from an address that nobody asked from before: tries are counted by address as well. */
  async function post<E extends Endpoint>(endpoint: E, body: BodyInputOf<E> | object, cookie = '') {
    last += 1;
    const ask = askFrom(`127.${1 + (last >> 16)}.${(last >> 8) & 255}.${last & 255}`);
    const answer = await ask(`${app.address}/api${endpoint.path}`, {
      method: endpoint.method,
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      said: text ? JSON.parse(text) : undefined,
    };
  }

  /** Somebody with a password, an address of mail and a session. */
  async function person() {
    const { userId, cookie } = (await make.organisation()).marketer;
    const email = `${userId}@test.example`;
    await make.asSuperuser('update user_account set email = $2 where id = $1', [userId, email]);
    await make.asSuperuser(
      `insert into user_credential (user_id, account_id, provider_id, password) values ($1::uuid, $1::text, 'credential', $2)`,
      [userId, await hashPassword(PASSWORD)],
    );
    return { userId, email, cookie };
  }

  /** Lets a session count as one whose person showed a moment ago who they are. */
  const confirmed = (userId: string) =>
    make.asSuperuser('update user_session set confirmed_at = now() where user_id = $1', [userId]);

  /** Switches the second step on; the code that showed it is of the half minute before, so that this one is free. */
  async function withApp(of: { userId: string; cookie: string }) {
    await confirmed(of.userId);
    const { secret } = (await app.call(beginTotp, { as: of.cookie })).answer;
    const sent = { as: of.cookie, body: { code: codeOfApp(secret, -1) } };
    const { recoveryCodes } = (await app.call(confirmTotp, sent)).answer;
    return { secret, recoveryCodes };
  }

  /** What stands in the database. */
  const read = (text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> =>
    withClient(app.database.superuserUrl, async (client) => (await client.query(text, [...values])).rows);

  /** The token of the last mail to an address. */
  async function mailedToken(email: string): Promise<string> {
    await app.work();
    return /#([A-Za-z0-9_-]{43})/.exec(mailsTo(app.mailFolder, email).at(-1)?.text ?? '')?.[1] ?? '';
  }

  /** Asks for a magic link and gets it: the token, and the browser that asked. */
  async function link(email: string) {
    const browser = cookiesOf(await post(askMagicLink, { email }));
    return { browser, token: await mailedToken(email) };
  }

  return {
    post,
    person,
    confirmed,
    withApp,
    read,
    mailedToken,
    link,
    signIn: (email: string, password = PASSWORD) => post(signIn, { email, password }),
    redeem: (token: string, browser: string) => post(redeemMagicLink, { token }, browser),
    step: (code: string, browser: string) => post(takeSecondStep, { code }, browser),
  };
}
