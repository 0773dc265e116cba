import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { POLICY } from '../testing/headers-of.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
let org: GivenOrganisation;

beforeAll(async () => {
  org = await make.organisation();
});

describe('every answer is held to this site', () => {
  it.each([
    ['/api/health/live', 200, 'application/json; charset=utf-8', 'no-store'],
    ['/api/docs', 200, 'text/html; charset=utf-8', 'no-store'],
    ['/api/docs.css', 200, 'text/css; charset=utf-8', 'no-store'],
    ['/api/openapi.json', 200, 'application/json; charset=utf-8', 'no-store'],
    ['/api/session', 200, 'application/json; charset=utf-8', 'no-store'],
    ['/api/organisations/x/members', 401, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/api/nothing/here', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/api', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/api/auth/get-session', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/api/auth/error', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/assets/nothing.js', 404, 'application/problem+json; charset=utf-8', 'no-store'],
  ])('%s', async (path, status, type, cache) => {
    const answer = await app.ask(path);
    expect(answer.status).toBe(status);
    const { headers } = answer;
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(cache);
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    // Only an installation that is reached by https promises https.
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('tells no stranger’s page what it may do', async () => {
    const answer = await app.ask('/api/session', {
      method: 'OPTIONS',
      headers: { origin: 'https://elders.example', 'access-control-request-method': 'PATCH' },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect((await app.ask('/api/session', { method: 'OPTIONS' })).status).toBe(404);
  });

  it('answers HEAD as GET, without the body', async () => {
    const answer = await app.ask('/api/health/live', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
    const year = await app.ask(`/api/organisations/${org.id}/years/2026`, {
      method: 'HEAD',
      headers: { cookie: org.viewer.cookie },
    });
    expect([year.status, year.headers.get('etag')]).toEqual([200, expect.stringMatching(/^W\//)]);
    expect((await app.ask(`/api/organisations/${org.id}/years/2026`, { method: 'HEAD' })).status).toBe(401);
  });

  it('compresses what is large enough, once', async () => {
    const answer = await app.ask('/api/openapi.json', { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.json()).toMatchObject({ openapi: '3.1.0' });
    const small = await app.ask('/api/health/live', { headers: { 'accept-encoding': 'br' } });
    expect(small.headers.get('content-encoding')).toBeNull();
  });
});

describe('a write of another site', () => {
  const write = (headers: Record<string, string>) =>
    app.ask('/api/session/preferences', {
      method: 'PATCH',
      headers: { cookie: org.viewer.cookie, 'content-type': 'application/json', ...headers },
      body: '{"language":"en"}',
    });

  it.each([
    { origin: 'https://elders.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1' },
    { origin: 'geen adres' },
    { 'sec-fetch-site': 'cross-site' },
  ])('is refused: %o', async (headers) => {
    const answer = await write(headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'foreign_origin' });
  });

  it('is refused at the way in, too', async () => {
    const answer = await app.ask('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elders.example' },
      body: '{"email":"a@b.example","password":"een lang wachtwoord"}',
    });
    expect(answer.status).toBe(403);
  });

  it('is not one of our own pages, or of a program', async () => {
    expect((await write({ origin: app.address, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await write({})).status).toBe(200);
  });
});

it('an address or a host that cannot be is refused, not a fault', async () => {
  const raw = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      const sent = request(app.address, { path, headers, method }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });
  expect(await raw('/api/%zz', {})).toBe(400);
  expect(await raw('/api/session', { host: '[' })).toBe(200);
  expect(await raw('/api/auth/sign-out', { host: '[' }, 'POST')).toBe(400);
  expect(await raw('/api/session', { cookie: `cadans.session_token=${'%'.repeat(300)}` })).toBe(200);
});
