import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MailTransport } from '../mail/transport.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const sending = await testApp({ database: app.database, mailServer: 'smtp://127.0.0.1:1' });
const make = given(app);
const { mailFolder: folder } = app;
let org: GivenOrganisation;
beforeAll(async () => {
  org = await make.organisation();
});
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const idOf = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const transport = new MailTransport({ folder, site: 'http://localhost' });
const send = (n: number, more: { subject?: string; html?: string; text?: string; name?: string } = {}) =>
  transport.send({
    id: idOf(n),
    messageId: `<${n}@localhost>`,
    toName: more.name ?? 'Sanne',
    toAddress: 'sanne@noordbrug.example',
    content: {
      subject: `Mail ${n}`,
      text: 'Dag Sanne',
      html: '<html><head></head><p>Dag Sanne</p></html>',
      ...more,
    },
    createdAt: new Date('2026-11-23T09:00:00Z'),
    unsubscribeUrl: 'http://localhost/api/unsubscribe/x',
  });

/** Asks as somebody at this machine who is signed in, by a path as it is written: `fetch` would tidy it up. */
function look(
  path: string,
  headers: Record<string, string> = { cookie: org.viewer.cookie },
  address = app.address,
): Promise<{ status: number; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { path, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          policy: String(answer.headers['content-security-policy']),
          body,
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('the mailbox', () => {
  it('says that there is no mail yet', async () => {
    expect(await look('/mailbox')).toMatchObject({
      status: 200,
      body: expect.stringContaining('Er is nog geen mail verstuurd'),
    });
  });

  it('lists mails newest first, page by page, in the language of who looks', async () => {
    for (let n = 1; n <= 60; n++) await send(n);
    const subjects = ({ body }: { body: string }) =>
      [...body.matchAll(/>(Mail \d+)</g)].map(([, subject]) => subject);
    const first = await look('/mailbox', { cookie: org.viewer.cookie, 'accept-language': 'en' });
    expect(first.body).toContain('Mailbox for developers');
    expect([subjects(first).length, subjects(first)[0], subjects(first).at(-1)]).toEqual([
      50,
      'Mail 60',
      'Mail 11',
    ]);
    const [, older = ''] = /href="(\/mailbox\?before=[^"]+)"/.exec(first.body) ?? [];
    const next = subjects(await look(older));
    expect([next.length, next[0], next.at(-1)]).toEqual([10, 'Mail 10', 'Mail 1']);
  });

  it('shows a mail as text, with what stands above it, and as HTML shut in a frame', async () => {
    await send(1);
    const page = await look(`/mailbox/${idOf(1)}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('<pre>Dag Sanne');
    expect(page.body).toContain('List-Unsubscribe: &lt;http://localhost/api/unsubscribe/x&gt;');
    expect(page.body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(page.policy).toContain("default-src 'none'");
    expect(page.policy).toContain("frame-src 'self'");
    expect(page.policy).not.toContain('script-src');
    const mail = await look(`/mailbox/${idOf(1)}/html`);
    expect(mail.body).toContain('<head><base target="_blank"></head><p>Dag Sanne</p>');
    expect(mail.policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/);
    expect(mail.policy).toContain("frame-ancestors 'self'");
    expect(mail.policy).not.toMatch(/allow-scripts|allow-same-origin|script-src/);
  });

  it('writes what a mail says as text, never as tags of its own page', async () => {
    const evil = '</pre><script>alert(1)</script>"><img src=x onerror=alert(1)>';
    await send(1, { subject: evil, text: evil, name: '<script>alert(2)</script>' });
    for (const path of ['/mailbox', `/mailbox/${idOf(1)}`])
      expect((await look(path)).body).not.toMatch(/<script|<img/);
  });

  it.each([
    `/mailbox/${idOf(9)}`,
    '/mailbox/..%2f..%2f..%2fetc%2fpasswd',
    '/mailbox/../../../../etc/passwd',
    '/mailbox/%2e%2e/%2e%2e/package.json',
    '/mailbox/..%5c..%5csecret',
    `/mailbox/${idOf(1)}.eml`,
    `/mailbox/${idOf(1)}%00`,
    `/mailbox/../mail/${idOf(1)}`,
    `/mailbox/${idOf(1)}/raw`,
    '/mailbox/secret',
    '/mailbox/secret/html',
    '/mailbox/style.css/html',
  ])('%s is none of its mails', async (path) => {
    await send(1);
    writeFileSync(join(folder, 'secret.eml'), 'Subject: Geheim\r\n\r\nGeheim');
    const { status, body } = await look(path);
    expect(body).not.toContain('Geheim');
    // What leads out of /mailbox is another page: the app, which has no such screen.
    expect(status === 404 || status === 400 || body.includes('<div id="root"')).toBe(true);
    expect(body).not.toContain('Dag Sanne');
  });

  it('follows no link out of its folder', async () => {
    mkdirSync(folder, { recursive: true });
    const outside = join(folder, '..', `outside-${process.pid}`);
    writeFileSync(outside, 'Subject: Geheim\r\n\r\nGeheim');
    symlinkSync(outside, join(folder, `${idOf(1)}.eml`));
    expect((await look('/mailbox')).body).not.toContain('Geheim');
    expect((await look(`/mailbox/${idOf(1)}`)).status).toBe(404);
    rmSync(outside);
  });
});

describe('the mailbox is there', () => {
  const { port } = new URL(app.address);

  it.each(['/mailbox', `/mailbox/${idOf(1)}`, `/mailbox/${idOf(1)}/html`])(
    'only for who is signed in: %s',
    async (path) => {
      await send(1);
      for (const cookie of ['', 'cadans.session_token=made-up.signature']) {
        const { status, body } = await look(path, { cookie });
        expect([status, body.includes('href="/sign-in"')]).toEqual([401, true]);
        expect(body).not.toContain('Sanne');
      }
    },
  );

  it.each([
    { host: 'cadans.example' },
    { host: `localhost.evil.example:${port}` },
    { host: `127.0.0.1.evil.example:${port}` },
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-forwarded-host': 'localhost' },
    { forwarded: 'for=127.0.0.1' },
    { 'x-real-ip': '127.0.0.1' },
  ])('only at this machine: not for %o', async (headers) => {
    await send(1);
    for (const path of ['/mailbox', `/mailbox/${idOf(1)}`, `/mailbox/${idOf(1)}/html`, '/mailbox/style.css'])
      expect(
        (await look(path, { cookie: org.viewer.cookie, ...headers } as Record<string, string>)).status,
      ).toBe(404);
  });

  it('only where no mail server is', async () => {
    for (const path of ['/mailbox', `/mailbox/${idOf(1)}`, '/mailbox/style.css'])
      expect((await look(path, { cookie: org.viewer.cookie }, sending.address)).status).toBe(404);
  });

  it('under every name of this machine', async () => {
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'LOCALHOST'])
      expect((await look('/mailbox', { cookie: org.viewer.cookie, host })).status).toBe(200);
  });
});
