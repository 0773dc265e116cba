import { askMagicLink, askPasswordReset } from '@cadans/contracts/doors';
import { describe, expect, it } from 'vitest';
import { askFrom } from '../testing/ask-from.js';
import { given } from '../testing/given.js';
import { mailsTo } from '../testing/read-mails.js';
import { testApp } from '../testing/test-app.js';
import { cookiesOf, opensSession, personsAt } from './person-for-tests.js';

const app = await testApp();
const make = given(app);
const at = personsAt(app, make);

type Asked = typeof askMagicLink | typeof askPasswordReset;

/** Asks for a mail from one address of the machine; answers the status and the cookies the browser has then. */
async function ask(endpoint: Asked, email: string, from: string, cookie = '') {
  const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
  const sent = { method: 'POST', headers, body: JSON.stringify({ email }) };
  const answer = await askFrom(from)(`${app.address}/api${endpoint.path}`, sent);
  return { status: answer.status, cookie: cookiesOf(answer) };
}

let last = 0;

/** An address of the machine that nobody asked from before: who asks is counted by address in every minute as well. */
function somewhere(): string {
  last += 1;
  return `127.90.${last >> 8}.${last & 255}`;
}

/** Strangers who ask for mail to somebody, each from a network of their own. */
const strangers = (endpoint: Asked, email: string, many: number) =>
  Promise.all(Array.from({ length: many }, () => ask(endpoint, email, somewhere())));

async function mailed(email: string): Promise<number> {
  await app.work();
  return mailsTo(app.mailFolder, email).length;
}

const earlier = (email: string, minutes: number) =>
  make.asSuperuser(
    'update user_mail set created_at = created_at - make_interval(mins => $2) where address = $1',
    [email, minutes],
  );

describe.each([askMagicLink, askPasswordReset])('mail asked for at $path', (endpoint) => {
  it('goes five times an hour for one network, and to who asks from another all the same', async () => {
    const { email } = await at.person();
    const from = somewhere();
    for (let asked = 0; asked < 8; asked++) expect((await ask(endpoint, email, from)).status).toBe(202);
    expect(await mailed(email)).toBe(5);
    await ask(endpoint, email, somewhere());
    expect(await mailed(email)).toBe(6);
  });

  it('goes eight times an hour for all strangers, also when they ask at once', async () => {
    const { email } = await at.person();
    expect((await strangers(endpoint, email, 30)).every(({ status }) => status === 202)).toBe(true);
    expect(await mailed(email)).toBe(8);
  });

  it('goes on once in ten minutes when strangers used it up', async () => {
    const { email } = await at.person();
    await strangers(endpoint, email, 9);
    await earlier(email, 9);
    await strangers(endpoint, email, 9);
    expect(await mailed(email)).toBe(8);
    await earlier(email, 2);
    await strangers(endpoint, email, 9);
    expect(await mailed(email)).toBe(9);
  });

  it('goes to who signed in before in this browser, whatever strangers ask', async () => {
    const { email } = await at.person();
    const browser = cookiesOf(await at.signIn(email));
    await strangers(endpoint, email, 30);
    expect(await mailed(email)).toBe(8);
    const asked = [];
    for (let again = 0; again < 7; again++) asked.push(await ask(endpoint, email, somewhere(), browser));
    expect(asked.every(({ status }) => status === 202)).toBe(true);
    expect(await mailed(email)).toBe(13);
  });

  it('knows a browser for the address that signed in there, and no other', async () => {
    const [one, other] = [await at.person(), await at.person()];
    const browser = cookiesOf(await at.signIn(other.email));
    await strangers(endpoint, one.email, 30);
    await ask(endpoint, one.email, somewhere(), browser);
    const made = browser.replace(/known_here=[\w-]{43}/, `known_here=${'A'.repeat(43)}`);
    await ask(endpoint, one.email, somewhere(), made);
    expect(await mailed(one.email)).toBe(8);
  });
});

it('after a flood the link of who is known here signs in', async () => {
  const { email } = await at.person();
  const before = cookiesOf(await at.signIn(email));
  await strangers(askMagicLink, email, 30);
  await app.work();
  const { cookie } = await ask(askMagicLink, email, somewhere(), before);
  expect(opensSession(await at.redeem(await at.mailedToken(email), cookie))).toBe(true);
});

it('what an account is told of itself takes nothing of what it may ask, and is not kept away by strangers', async () => {
  const { email } = await at.person();
  await strangers(askPasswordReset, email, 30);
  for (let tries = 0; tries < 6; tries++) await at.signIn(email, `gok nummer ${tries}`);
  await app.work();
  const subjects = mailsTo(app.mailFolder, email).map((mail) => mail.headers.get('subject'));
  expect([subjects.length, new Set(subjects).size]).toEqual([9, 2]);
});
