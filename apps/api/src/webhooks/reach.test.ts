import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Address, reach, type Way } from './reach.js';

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

const seen: { url: string; headers: http.IncomingHttpHeaders; body: string }[] = [];
let answer: Answer = (_, response) => response.end('ok');
const server = http.createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += String(part);
  seen.push({ url: request.url ?? '', headers: request.headers, body });
  answer(request, response);
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const found = (...addresses: string[]): readonly Address[] =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const way = (more: Partial<Way> = {}): Way => ({
  lookup: async () => found('127.0.0.1'),
  local: true,
  patience: 2_000,
  ...more,
});

const send = (path = '/', more: Partial<Way> = {}) => {
  seen.length = 0;
  return reach(way(more), `http://localhost:${port}${path}`, { 'x-cadans': 'yes' }, '{"één":1}');
};

describe('what is sent', () => {
  it('arrives as it is, and the beginning of the answer comes back', async () => {
    answer = (_, response) => response.writeHead(202).end('taken\u0000\u0007'.repeat(1000));
    const reached = await send('/hook?a=1');
    expect(reached).toMatchObject({ status: 202, error: null });
    expect(reached.answer?.length).toBeLessThanOrEqual(1024);
    expect(reached.answer).toMatch(/^taken\uFFFD\uFFFDtaken/);
    expect(seen).toMatchObject([{ url: '/hook?a=1', body: '{"één":1}', headers: { 'x-cadans': 'yes' } }]);
  });

  it('follows nobody who sends it elsewhere', async () => {
    answer = (_, response) =>
      response.writeHead(307, { location: `http://localhost:${port}/elsewhere` }).end();
    expect((await send()).status).toBe(307);
    expect(seen).toHaveLength(1);
  });

  it('waits for nobody longer than it may, whatever is slow', async () => {
    answer = () => {};
    expect(await send('/', { patience: 150 })).toMatchObject({ status: null, error: 'timeout' });
    answer = (_, response) => void setInterval(() => response.write('.'), 20).unref();
    expect((await send('/', { patience: 150 })).error).toBe('timeout');
    const never = () => new Promise<never>(() => {});
    const reached = await send('/', { patience: 150, lookup: never });
    expect(reached.error).toBe('timeout');
    expect(reached.took).toBeLessThan(1_000);
  });

  it('reads no more than it may', async () => {
    let sent = 0;
    answer = (_, response) => {
      const more = () => {
        while (sent < 50_000_000 && response.write('x'.repeat(16_384))) sent += 16_384;
      };
      response.on('drain', more);
      more();
    };
    expect(await send()).toMatchObject({ status: 200, answer: 'x'.repeat(1024) });
    expect(sent).toBeLessThan(50_000_000);
  });

  it('says what the system calls it when nobody is there', async () => {
    const reached = await reach(way(), 'http://localhost:1/', {}, '');
    expect(reached).toMatchObject({ status: null, error: 'ECONNREFUSED' });
    const lookup = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND x'), { code: 'ENOTFOUND' });
    };
    expect((await reach(way({ lookup }), 'https://gone.example.com/', {}, '')).error).toBe('ENOTFOUND');
  });
});

describe('where a name leads', () => {
  it.each([
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:192.168.0.1'],
    ['93.184.215.14', '10.0.0.1'],
    [],
  ])('is looked at: %s', async (...addresses) => {
    const asked: string[] = [];
    const lookup = async (host: string) => {
      asked.push(host);
      return found(...addresses);
    };
    const reached = await reach(way({ lookup, local: false }), 'https://hooks.example.com/', {}, '');
    expect(reached.status).toBeNull();
    expect(reached.error).toMatch(/refused_address|not_found/);
    expect(asked).toEqual(['hooks.example.com']);
  });

  it('is asked once: a name that leads inside the second time leads nowhere', async () => {
    const answers = [found('192.0.1.1'), found('127.0.0.1')];
    let asked = 0;
    const lookup = async () => answers[asked++] ?? found('127.0.0.1');
    seen.length = 0;
    const url = 'https://rebind.example.com:8443/';
    const reached = await reach(way({ lookup, local: false, patience: 300 }), url, {}, 'secret');
    expect(reached.status).toBeNull();
    expect(asked).toBe(1);
    expect(seen).toEqual([]);
  });

  it('what was looked at is what is connected to, under its own name', async () => {
    answer = (_, response) => response.end();
    const asked: string[] = [];
    const lookup = async (host: string) => {
      asked.push(host);
      return found('127.0.0.1');
    };
    expect((await send('/', { lookup })).status).toBe(200);
    expect(asked).toEqual(['localhost']);
    expect(seen[0]?.headers.host).toBe(`localhost:${port}`);
  });

  it('an address that is written out is looked at too', async () => {
    const never = async () => {
      throw new Error('An address needs no looking up.');
    };
    for (const url of [
      'https://127.0.0.1/',
      'https://[::1]/',
      'http://127.0.0.1/',
      'https://169.254.169.254/',
    ])
      expect((await reach(way({ lookup: never, local: false }), url, {}, '')).error).toBe('refused_address');
  });
});
