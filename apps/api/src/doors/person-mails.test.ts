import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { askMagicLink } from '@cadans/contracts/doors';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, it, vi } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { cookiesOf, opensSession, personsAt } from './person-for-tests.js';

/** A mail server that refuses the first mail, with words that tell to whom it was. */
const mails: string[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      mails.push(Buffer.concat(parts).toString().replace(/=\r\n/g, ''));
      const to = session.envelope.rcptTo[0]?.address;
      done(mails.length === 1 ? new Error(`No mail for ${to} today`) : null);
    });
  },
});
smtp.listen(0, '127.0.0.1');
await once(smtp.server, 'listening');
afterAll(() => new Promise<void>((closed) => smtp.close(() => closed())));

const log: string[] = [];
for (const stream of [process.stdout, process.stderr])
  vi.spyOn(stream, 'write').mockImplementation((text) => log.push(String(text)) > 0);

const mailServer = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
const app = await testApp({ mailServer });
const other = await testApp({ mailServer, database: app.database });
const make = given(app);
const at = personsAt(app, make);

const tokenIn = (mail = '') => /#([A-Za-z0-9_-]{43})/.exec(mail)?.[1] ?? '';
const idOf = (mail = '') => /^Message-ID: (.+)$/im.exec(mail)?.[1];
const due = () => make.asSuperuser('update user_mail set due_at = now() where due_at is not null', []);

it('a mail that is refused goes later, once, whichever process sends it; every try has its own link', async () => {
  const { email } = await at.person();
  const browser = cookiesOf(await at.post(askMagicLink, { email }));
  await app.work();
  expect(mails).toHaveLength(1);
  expect(log.join('')).toMatch(/A mail failed: magic_link [\w-]+, try 1/);
  expect(log.join('')).not.toContain(email);
  await app.work();
  expect(mails).toHaveLength(1);
  await due();
  await Promise.all([app.work(), other.work(), app.work(), other.work()]);
  expect(mails).toHaveLength(2);
  const [first, second] = mails;
  expect(idOf(second)).toBe(idOf(first));
  expect(tokenIn(second)).not.toBe(tokenIn(first));
  expect(opensSession(await at.redeem(tokenIn(second), browser))).toBe(true);
  expect((await at.redeem(tokenIn(first), browser)).said.code).toBe('link_spent');
  await due();
  await app.work();
  expect(mails).toHaveLength(2);
});
