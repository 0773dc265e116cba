import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveWebFiles } from './web-files.js';

// The build of the web app is not at hand in every run of the tests: a folder with the same shape stands in.
const folder = mkdtempSync(join(tmpdir(), 'cadans-web-'));
const server = Fastify();
const SCRIPT = 'export const answer = 42;';

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Cadans</title>');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'sw.js'), SCRIPT);
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'assets/main-a1b2.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/main-a1b2.js.br'), brotliCompressSync(SCRIPT));
  await serveWebFiles(server, folder);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string, headers = {}) => server.inject({ url, headers });

it.each(['/', '/o/0198f2b6/jaar/2026', '/aanmelden?naar=%2F', '/apidocs'])(
  '%s is the application, asked anew each time',
  async (path) => {
    const answer = await get(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    expect(answer.body).toContain('<title>Cadans</title>');
  },
);

it('an asset is kept for a year, and sent in the form the build compressed it to', async () => {
  const answer = await get('/assets/main-a1b2.js', { 'accept-encoding': 'br' });
  expect(answer.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  expect(answer.headers['content-type']).toContain('javascript');
  const plain = await get('/assets/main-a1b2.js');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body).toBe(SCRIPT);
  expect((await get('/icon.svg')).headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'image/svg+xml',
  });
});

it('what a device keeps of the app is asked anew each time: no device is left behind', async () => {
  expect((await get('/sw.js')).headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': expect.stringContaining('javascript'),
  });
  expect((await get('/manifest.webmanifest')).headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': expect.stringContaining('application/manifest+json'),
  });
});

it.each(['/assets/main-old.js', '/assets', '/api', '/api/nothing', '/api?x'])(
  '%s is not the application',
  async (path) => {
    const answer = await get(path);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  },
);

it.each(['/../package.json', '/..%2fpackage.json', '/assets/..%2f..%2fpackage.json', '/%2e%2e/package.json'])(
  '%s stays inside the folder',
  async (path) => {
    expect((await get(path)).body).not.toContain('"workspaces"');
  },
);

it('without a build there is nothing to serve', async () => {
  const bare = Fastify();
  await serveWebFiles(bare, join(folder, 'nowhere'));
  expect((await bare.inject('/')).statusCode).toBe(404);
  await bare.close();
});
