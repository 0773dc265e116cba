import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MailTransport } from '../mail/transport.js';
import { unsubscribePath } from '../notices/unsubscribe-token.js';
import { identitySecret } from '../session/identity.js';
import { bodyFor } from '../testing/body-for.js';
import { cookieFaults, SESSION } from '../testing/cookies-of.js';
import {
  EVERYWHERE,
  type ExpectedHeaders,
  HIDDEN,
  headerFaults,
  headersOf,
  PROBLEM,
} from '../testing/headers-of.js';
import { uploadFor } from '../testing/upload-for.js';
import { WITHOUT_CONTRACT } from './route-census.js';
import { nameOf, walledGround } from './walled-ground-for-tests.js';

// The build of the web app is not at hand in every run of the tests: a folder with the same shape stands in.
const webFolder = mkdtempSync(join(tmpdir(), 'cadans-web-'));
mkdirSync(join(webFolder, 'assets'));
writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Cadans</title>');
writeFileSync(join(webFolder, 'manifest.webmanifest'), '{}');
writeFileSync(join(webFolder, 'assets/main-a1b2.js'), 'export const answer = 42;');
afterAll(() => rmSync(webFolder, { recursive: true, force: true }));

const { app, make, ground } = await walledGround({ webFolder });
// Known only once its mails were to be seen.
const MAIL = '01900000-0000-7000-8000-000000000001';

beforeAll(() =>
  new MailTransport({ folder: app.mailFolder, site: 'http://localhost' }).send({
    id: MAIL,
    messageId: '<1@localhost>',
    toName: 'Sanne',
    toAddress: 'sanne@noordbrug.example',
    content: { subject: 'Mail', text: 'Dag', html: '<html><head></head><p>Dag</p></html>' },
    createdAt: new Date('2026-11-23T09:00:00Z'),
    unsubscribeUrl: 'http://localhost/api/unsubscribe/x',
  }),
);

/** Asks without taking part in what is behind the answer; what goes on and on has answered with its head. */
async function ask(
  path: string,
  { headers = {}, ...init }: { method?: string; headers?: object; body?: string },
) {
  const answer = await app.ask(path, { ...init, headers: { 'accept-encoding': 'identity', ...headers } });
  await answer.body?.cancel();
  return answer;
}

describe('every contract is answered under the headers of its kind, refused or not', () => {
  it.each(app.endpoints.map((endpoint) => [nameOf(endpoint), endpoint] as const))(
    '%s',
    async (asked, endpoint) => {
      const { ourIds, cookies, ours } = ground();
      const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => ourIds[name] ?? ours.id);
      const body = uploadFor(endpoint) ?? JSON.stringify(bodyFor(endpoint, ourIds));
      // Outside of organisations somebody of the test's own: sessions are ended there.
      const callers = endpoint.path.startsWith('/organisations/')
        ? [undefined, cookies.viewer, cookies.admin, cookies.director, cookies.stranger]
        : [undefined, (await make.member(ours.id, 'viewer')).cookie];
      const statuses: number[] = [];
      for (const cookie of callers) {
        const answer = await ask(`/api${path}`, {
          method: endpoint.method,
          headers: {
            ...(cookie && { cookie }),
            ...(endpoint.precondition && { 'if-match': '"99"' }),
            ...(body && { 'content-type': endpoint.upload ?? 'application/json' }),
          },
          ...(body && endpoint.method !== 'GET' && { body }),
        });
        statuses.push(answer.status);
        const faults = headerFaults(answer.headers, headersOf(endpoint, answer.status));
        expect([...faults, ...cookieFaults(asked, answer)], `${answer.status}`).toEqual([]);
      }
      // What only shows something was shown to somebody, so that its headers were those of an answer.
      if (endpoint.method === 'GET' && !UNSEEN.has(asked)) expect(statuses).toContain(endpoint.status ?? 200);
      if (endpoint.may !== 'anyone') expect(statuses[0]).toBe(401);
    },
  );

  /**
   * Behind a link or a key that is made elsewhere, a file that was cleared away, or an identity provider that is not here: their
   * tests hold every answer to its headers.
   */
  const UNSEEN: ReadonlySet<string> = new Set([
    'GET /ask/:organisationId/:token',
    'GET /ask/status/:organisationId/:statusToken',
    'GET /organisations/:organisationId/imports/readings/:readingId',
    'GET /organisations/:organisationId/keys/in-use',
    'GET /session/identities',
  ]);
});

const NOT_KEPT = { 'cache-control': 'no-store' };
const PAGE = { ...EVERYWHERE, ...NOT_KEPT, 'content-type': 'text/html; charset=utf-8' };
const FROM_DISK = {
  vary: 'accept-encoding',
  'accept-ranges': 'bytes',
  etag: /^W\/"[\w-]+"$/,
  'last-modified': / GMT$/,
};
const FRONT_END: ExpectedHeaders = {
  ...EVERYWHERE,
  ...FROM_DISK,
  'cache-control': 'no-cache',
  'content-type': 'text/html; charset=utf-8',
};
const REFUSED = { ...EVERYWHERE, ...PROBLEM };
const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'";
const IN_MAILBOX: ExpectedHeaders = {
  ...PAGE,
  'content-security-policy': `${CLOSED}; style-src 'self'; frame-src 'self'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
};
const MAIL_IN_FRAME: ExpectedHeaders = {
  ...IN_MAILBOX,
  'content-security-policy': new RegExp(
    `^sandbox allow-popups allow-popups-to-escape-sandbox; ${CLOSED}; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'$`,
  ),
};

/** One thing that is asked at a route: as whom, and what is answered. */
interface Asked {
  readonly as?: 'viewer' | 'stranger';
  readonly path?: () => string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly told: ExpectedHeaders;
}

const unsubscribing = () => {
  const { ours } = ground();
  return unsubscribePath(identitySecret(app.database.ownerUrl), {
    organisationId: ours.id,
    memberId: ours.marketer.id,
    kind: 'late',
  });
};
const forged = () => unsubscribing().replace(/[^/]+$/, 'x'.repeat(43));
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const ELSEWHERE = { origin: 'https://elders.example' };

/** What of the MCP server is no message: it tells everybody the same, and nobody anything of an organisation. */
const NO_STREAM: readonly Asked[] = [
  { status: 405, told: { ...REFUSED, allow: 'POST' } },
  { as: 'viewer', status: 405, told: { ...REFUSED, allow: 'POST' } },
];

/** What each route without a contract answers to whom. */
const ASKED: Readonly<Record<(typeof WITHOUT_CONTRACT)[number], readonly Asked[]>> = {
  'POST /api/auth/sign-out': [
    { status: 403, headers: ELSEWHERE, told: REFUSED },
    {
      as: 'viewer',
      status: 200,
      told: { ...EVERYWHERE, ...NOT_KEPT, 'content-type': 'application/json; charset=utf-8' },
    },
  ],
  'GET /api/unsubscribe/:organisationId/:memberId/:kind/:signature': [
    { path: forged, status: 404, told: REFUSED },
    { path: unsubscribing, status: 200, told: PAGE },
  ],
  'POST /api/unsubscribe/:organisationId/:memberId/:kind/:signature': [
    { path: forged, headers: FORM, status: 404, told: REFUSED },
    { path: unsubscribing, headers: { ...FORM, ...ELSEWHERE }, status: 403, told: REFUSED },
    { path: unsubscribing, headers: FORM, status: 200, told: PAGE },
  ],
  'GET /api/organisations/:organisationId/mcp': NO_STREAM,
  'DELETE /api/organisations/:organisationId/mcp': NO_STREAM,
  'GET /mailbox': [
    { status: 401, told: IN_MAILBOX },
    { as: 'viewer', status: 200, told: IN_MAILBOX },
    { as: 'viewer', headers: { 'x-forwarded-for': '192.0.2.7' }, status: 404, told: REFUSED },
  ],
  'GET /mailbox/style.css': [
    {
      status: 200,
      told: { ...EVERYWHERE, 'cache-control': 'no-cache', 'content-type': 'text/css; charset=utf-8' },
    },
    { headers: { 'x-forwarded-for': '192.0.2.7' }, status: 404, told: REFUSED },
  ],
  'GET /mailbox/:id': [
    { path: () => `/mailbox/${MAIL}`, status: 401, told: IN_MAILBOX },
    { path: () => `/mailbox/${MAIL}`, as: 'viewer', status: 200, told: IN_MAILBOX },
    { path: () => '/mailbox/x', as: 'viewer', status: 404, told: REFUSED },
  ],
  'GET /mailbox/:id/html': [
    { path: () => `/mailbox/${MAIL}/html`, status: 401, told: IN_MAILBOX },
    { path: () => `/mailbox/${MAIL}/html`, as: 'viewer', status: 200, told: MAIL_IN_FRAME },
  ],
  'GET /mailbox/*': [
    { path: () => '/mailbox/x/y/z', status: 401, told: IN_MAILBOX },
    { path: () => '/mailbox/x/y/z', as: 'viewer', status: 404, told: REFUSED },
  ],
  'GET /*': [
    { path: () => '/', status: 200, told: FRONT_END },
    { path: () => '/o/x/jaar/2026', as: 'viewer', status: 200, told: FRONT_END },
    { path: () => '/share', status: 200, told: { ...FRONT_END, ...HIDDEN } },
    { path: () => '/shared', status: 200, told: { ...FRONT_END, ...HIDDEN } },
    { path: () => '/ask/x/y', status: 200, told: { ...FRONT_END, ...HIDDEN } },
    { path: () => '/invitation', status: 200, told: { ...FRONT_END, ...HIDDEN } },
    {
      path: () => '/manifest.webmanifest',
      status: 200,
      told: { ...FRONT_END, 'content-type': 'application/manifest+json' },
    },
    {
      path: () => '/assets/main-a1b2.js',
      status: 200,
      told: {
        ...FRONT_END,
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'application/javascript; charset=utf-8',
      },
    },
    { path: () => '/assets/gone.js', status: 404, told: REFUSED },
    { path: () => '/api', status: 404, told: REFUSED },
    { path: () => '/api/gone', as: 'viewer', status: 404, told: REFUSED },
    { path: () => '/api/auth/get-session', as: 'viewer', status: 404, told: REFUSED },
  ],
};

describe('every route without a contract is answered under headers of its own, refused or not', () => {
  it('and for each of them it is said which', () => {
    expect(Object.keys(ASKED).sort()).toEqual([...WITHOUT_CONTRACT].sort());
  });

  const each = Object.entries(ASKED).flatMap(([route, all]) => all.map((asked) => [route, asked] as const));
  it.each(each)('%s: %o', async (route, { as, path, headers, status, told }) => {
    const [method = '', url = ''] = route.split(' ');
    const cookie = as && (as === 'viewer' ? await app.signIn(ground().ours.viewer.userId) : undefined);
    const answer = await ask(path?.() ?? url, { method, headers: { ...headers, ...(cookie && { cookie }) } });
    expect(answer.status).toBe(status);
    expect(headerFaults(answer.headers, told)).toEqual([]);
    const cookies = answer.headers.getSetCookie();
    if (method === 'POST' && url.endsWith('sign-out') && status === 200) {
      expect(cookies.find((set) => SESSION.test(set))).toMatch(/=; Max-Age=0/);
    } else expect(cookies).toEqual([]);
  });
});
