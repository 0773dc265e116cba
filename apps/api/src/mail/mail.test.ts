import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { type NewMail, sendMail } from './send-mail.js';

interface Received {
  readonly to: string[];
  readonly headers: ReadonlyMap<string, string>;
  readonly raw: string;
}

/** A mail server of the test's own; `refusals` are how many mails it refuses before it takes one. */
const server = { received: [] as Received[], refusals: 0 };
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const raw = Buffer.concat(parts).toString();
      server.received.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        headers: headersOf(raw),
        raw,
      });
      done(server.refusals-- > 0 ? new Error('Later, please') : null);
    });
  },
});
smtp.listen(0, '127.0.0.1');
await once(smtp.server, 'listening');
const { port } = smtp.server.address() as AddressInfo;
afterAll(() => new Promise<void>((closed) => smtp.close(() => closed())));

const app = await testApp({ mailServer: `smtp://127.0.0.1:${port}` });
const make = given(app);
const database = new Database(app.database);
afterAll(() => database.onApplicationShutdown());
beforeEach(() => {
  server.received.length = 0;
  server.refusals = 0;
});

function headersOf(raw: string): ReadonlyMap<string, string> {
  const [head = ''] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
}

const content = { subject: 'Loopt af', text: 'Nog 2 dagen', html: '<p>Nog 2 dagen</p>' };
const mailTo = (key: string, mail: Partial<NewMail> = {}): NewMail => ({
  key,
  kind: 'due_soon',
  to: { name: 'M. Vermeer', address: 'm.vermeer@brugtech.example' },
  content,
  ...mail,
});
const write = (organisationId: string, mail: NewMail) =>
  inTenantScope({ organisationId }, () => database.write((send) => sendMail(send, mail)));
const stateOf = (id: string) =>
  make.inOrganisation(
    id,
    async (client) =>
      (await client.query('select due_at, attempts, last_error, done_at, given_up_at from job')).rows,
  );
const makeDue = () => make.asSuperuser(`update job set due_at = '-infinity' where due_at is not null`, []);
const untilReceived = async (many: number) => {
  for (let tries = 0; server.received.length < many && tries < 100; tries++) {
    await app.work();
    await new Promise((rest) => setTimeout(rest, 20));
  }
  await app.work();
};

describe('a mail', () => {
  it('goes to the server with both parts, one Message-ID, and a link to end them', async () => {
    const org = await make.organisation();
    const to = { name: 'M. Vermeer', address: 'm.vermeer@brugtech.example', memberId: org.marketer.id };
    expect(await write(org.id, mailTo('due 1', { to }))).toBe(true);
    expect(await write(org.id, mailTo('due 1', { to }))).toBe(false);
    await untilReceived(1);
    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect(mail?.to).toEqual(['m.vermeer@brugtech.example']);
    expect(mail?.headers.get('subject')).toBe('Loopt af');
    expect(mail?.headers.get('message-id')).toMatch(/^<[0-9a-f]{40}@localhost>$/);
    expect(mail?.headers.get('list-unsubscribe')).toMatch(
      new RegExp(
        `^<https://cadans.example/api/unsubscribe/${org.id}/${org.marketer.id}/due_soon/[\\w-]{43}>$`,
      ),
    );
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail?.headers.get('content-type')).toContain('multipart/alternative');
    expect(mail?.raw).toContain('Content-Type: text/plain');
    expect(mail?.raw).toContain('<p>Nog 2 dagen</p>');
    const { rows } = await make.inOrganisation(org.id, (client) =>
      client.query('select content, sent_at is not null as sent from outgoing_mail'),
    );
    expect(rows).toEqual([{ content: null, sent: true }]);
  });

  it('refused by the server goes again later, as the same mail', async () => {
    const org = await make.organisation();
    server.refusals = 2;
    await write(org.id, mailTo('again'));
    await untilReceived(1);
    expect((await stateOf(org.id))[0]).toMatchObject({
      done_at: null,
      last_error: expect.stringContaining('Later, please'),
    });
    await makeDue();
    await untilReceived(2);
    await makeDue();
    await untilReceived(3);
    expect(server.received).toHaveLength(3);
    expect(new Set(server.received.map(({ headers }) => headers.get('message-id'))).size).toBe(1);
    expect((await stateOf(org.id))[0]).toMatchObject({ attempts: 3, last_error: null, due_at: null });
  });

  it('is given up after eight refusals, and said so', async () => {
    const org = await make.organisation();
    server.refusals = 99;
    await write(org.id, mailTo('never'));
    for (let tries = 0; tries < 200 && !(await stateOf(org.id))[0].given_up_at; tries++) {
      await makeDue();
      await app.work();
    }
    expect(server.received).toHaveLength(8);
    expect((await stateOf(org.id))[0]).toMatchObject({
      due_at: null,
      attempts: 8,
      done_at: null,
      given_up_at: expect.any(Date),
    });
  });

  it('of what was rolled back is never sent', async () => {
    const org = await make.organisation();
    const undone = inTenantScope({ organisationId: org.id }, () =>
      database.write(async (send) => {
        await sendMail(send, mailTo('undone'));
        throw new Error('not after all');
      }),
    );
    await expect(undone).rejects.toThrow('not after all');
    await app.work();
    expect(server.received).toEqual([]);
    expect(await stateOf(org.id)).toEqual([]);
  });

  it.each([
    { subject: 'Plan\r\nBcc: all@brugtech.example', name: 'Marit' },
    { subject: 'Plan', name: 'Marit\r\nBcc: all@brugtech.example' },
    { subject: 'Plan\u2028Bcc: all@brugtech.example', name: 'Marit" <all@brugtech.example>, "' },
  ])('goes to one person alone, whatever is written in %j', async ({ subject, name }) => {
    const org = await make.organisation();
    await write(
      org.id,
      mailTo('inject', { to: { name, address: 'marit@brugtech.example' }, content: { ...content, subject } }),
    );
    await untilReceived(1);
    expect(server.received[0]?.to).toEqual(['marit@brugtech.example']);
    expect(server.received[0]?.headers.has('bcc')).toBe(false);
  });

  it.each([
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example, c@d.example',
    'A <a@b.example>',
    'nobody',
    'a b@c.example',
  ])('to %j is refused', async (address) => {
    const org = await make.organisation();
    await expect(write(org.id, mailTo('bad', { to: { name: 'A', address } }))).rejects.toThrow(
      'outgoing_mail_to_check',
    );
  });
});

describe('without a mail server', () => {
  it('it is a file that any mail program opens, for nobody else to read', async () => {
    const { mailFolder } = filing;
    const organisation = await makeFiling.organisation();
    const filed = new Database(filing.database);
    await inTenantScope({ organisationId: organisation.id }, () =>
      filed.write((send) => sendMail(send, mailTo('file'))),
    );
    await filing.work();
    for (let tries = 0; tries < 100 && !list(mailFolder).some((name) => name.endsWith('.eml')); tries++)
      await new Promise((rest) => setTimeout(rest, 20));
    await filed.onApplicationShutdown();
    const files = list(mailFolder);
    expect(files).toEqual([expect.stringMatching(/^[0-9a-f-]{36}\.eml$/)]);
    const file = join(mailFolder, files[0] ?? '');
    expect([statSync(mailFolder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(headersOf(readFileSync(file, 'utf8')).get('subject')).toBe('Loopt af');
  });
});

const filing = await testApp();
const makeFiling = given(filing);
const list = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
