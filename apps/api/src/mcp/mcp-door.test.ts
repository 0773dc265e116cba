import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Endpoint } from '@cadans/contracts/endpoint';
import { showKeyInUse } from '@cadans/contracts/keys';
import { speakMcp } from '@cadans/contracts/mcp';
import { KEY_SCOPES } from '@cadans/domain/key-scope';
import { describe, expect, it } from 'vitest';
import { AT_ONCE } from '../keys/allowance.js';
import { bodyFor } from '../testing/body-for.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { STDIO_PROGRAM } from './assistant-for-tests.js';
import { ALL_TOOLS } from './tools/all-tools.js';

const app = await testApp();
const make = given(app);

const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
const pathOf = (org: GivenOrganisation) => `/api/organisations/${org.id}/mcp`;
const post = (org: GivenOrganisation, headers: Record<string, string>, body: unknown = LIST) =>
  app.ask(pathOf(org), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('the door of the MCP server', () => {
  it('opens to a key that lives, and to nobody else', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const key = (more = {}) => make.key(org.id, org.director.id, more);
    const good = await post(org, { authorization: await key() });
    expect([good.status, good.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(good.headers.get('cache-control')).toBe('no-store');
    expect(good.headers.get('content-security-policy')).toContain("default-src 'none'");
    const refused = [
      {},
      { cookie: org.director.cookie },
      { authorization: 'Bearer iets' },
      { authorization: `Bearer cdn_00000000_${'a'.repeat(43)}` },
      { authorization: await key({ expired: true }) },
      { authorization: await key({ revoked: true }), cookie: org.director.cookie },
      { authorization: await make.key(other.id, other.director.id) },
    ];
    for (const headers of refused) {
      const answer = await post(org, headers);
      expect([answer.status, JSON.parse(await answer.text()).code], JSON.stringify(headers)).toEqual([
        401,
        'key_refused',
      ]);
    }
  });

  it('has no stream to open or to end', async () => {
    const org = await make.organisation();
    const headers = { authorization: await make.key(org.id, org.director.id), accept: 'text/event-stream' };
    for (const method of ['GET', 'DELETE']) {
      const answer = await app.ask(pathOf(org), { method, headers });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await answer.json()).toMatchObject({ code: 'method_not_allowed' });
    }
    const listen = {
      ...LIST,
      method: 'subscriptions/listen',
      params: { notifications: { toolsListChanged: true } },
    };
    const envelope = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'x', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    };
    const modern = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' };
    const answer = await post(
      org,
      { ...headers, ...modern, accept: 'application/json, text/event-stream' },
      {
        ...listen,
        params: { ...listen.params, _meta: envelope },
      },
    );
    expect(await answer.json()).toMatchObject({ error: { message: expect.stringContaining('limit') } });
  });

  it('keeps out pages of other sites, and what is no message', async () => {
    const org = await make.organisation();
    const authorization = await make.key(org.id, org.director.id);
    for (const origin of ['https://elders.example', 'null', 'http://127.0.0.1'])
      expect((await post(org, { authorization, origin })).status, origin).toBe(403);
    expect((await post(org, { authorization, origin: app.address })).status).toBe(200);
    const wrong: [unknown, number][] = [
      ['{', 400],
      [[LIST, LIST], 400],
      [{ ...LIST, jsonrpc: '1.0' }, 400],
      [{ ...LIST, more: 1 }, 400],
      [{ ...LIST, params: { much: 'x'.repeat(300 * 1024) } }, 413],
    ];
    for (const [body, status] of wrong)
      expect((await post(org, { authorization }, body)).status).toBe(status);
    const form = await post(org, { authorization, 'content-type': 'text/plain' });
    expect(form.status).toBe(415);
    const unknown = await post(org, { authorization }, { ...LIST, method: 'nothing/like-it' });
    expect(await unknown.json()).toMatchObject({ error: { code: -32601 } });
    const said = await post(org, { authorization }, { jsonrpc: '2.0', method: 'notifications/initialized' });
    expect([said.status, await said.text()]).toEqual([202, '']);
  });

  it('counts what is asked through it', async () => {
    const org = await make.organisation();
    const authorization = await make.key(org.id, org.director.id);
    const call = { ...LIST, method: 'tools/call', params: { name: 'list_promises', arguments: {} } };
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const answer = await post(org, { authorization }, call);
        return answer.status === 429
          ? 'door'
          : JSON.parse(await answer.text()).result.isError === true
            ? 'tool'
            : 'done';
      }),
    );
    const done = answers.filter((one) => one === 'done').length;
    // Each costs one at this door and one at the next; a few grow back meanwhile.
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(AT_ONCE * 0.8);
  });

  it('offers a tool to whom the doors that it asks at are open, and to nobody else', async () => {
    const org = await make.organisation();
    const asking = await make.member(org.id, 'requester');
    for (const [memberId, of] of [
      [org.director.id, 'director'],
      [asking.id, 'requester'],
      [org.viewer.id, 'viewer'],
    ] as const)
      for (const scope of KEY_SCOPES) {
        const authorization = await make.key(org.id, memberId, { scopes: [scope] });
        const { result } = JSON.parse(await (await post(org, { authorization })).text());
        const isOpen = async (contract: Endpoint) => {
          const ids = { organisationId: org.id, year: '2026', month: '5' };
          const slots: Readonly<Record<string, string>> = ids;
          const path = contract.path.replace(/:(\w+)/g, (_, slot: string) => slots[slot] ?? randomUUID());
          const body = JSON.stringify(bodyFor(contract, ids));
          const answer = await app.ask(`/api${path}`, {
            method: contract.method,
            headers: {
              authorization,
              'if-match': '"99"',
              ...(body && { 'content-type': 'application/json' }),
            },
            ...(body && { body }),
          });
          return answer.status !== 403;
        };
        const open: string[] = [];
        for (const { name, contracts } of ALL_TOOLS)
          if ((await Promise.all(contracts.map(isOpen))).every(Boolean)) open.push(name);
        expect(
          result.tools.map(({ name }: { name: string }) => name),
          `${of} ${scope}`,
        ).toEqual(open);
      }
  });

  it('tells a key what it is', async () => {
    const org = await make.organisation();
    const authorization = await make.key(org.id, org.viewer.id, { scopes: ['complete'], name: 'Buffer' });
    const params = { organisationId: org.id };
    const { answer } = await app.call(showKeyInUse, { params, headers: { authorization } });
    expect(answer).toMatchObject({
      name: 'Buffer',
      scopes: ['complete'],
      language: 'nl',
      member: { id: org.viewer.id },
    });
    expect((await app.call(showKeyInUse, { params, as: org.admin.cookie })).status).toBe(401);
    expect((await app.call(speakMcp, { params, as: org.admin.cookie, body: LIST })).status).toBe(401);
  });
});

describe('the program for stdin and stdout', () => {
  async function run(env: Record<string, string>) {
    const program = spawn(process.execPath, STDIO_PROGRAM, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    const heard = { out: '', err: '' };
    program.stdout.on('data', (chunk) => (heard.out += chunk));
    program.stderr.on('data', (chunk) => (heard.err += chunk));
    return { program, heard, ended: once(program, 'close') };
  }

  it('says what is missing or wrong, beside the protocol, and ends', async () => {
    const org = await make.organisation();
    const CADANS_URL = app.address + pathOf(org);
    const key = (await make.key(org.id, org.viewer.id, { revoked: true })).replace('Bearer ', '');
    const wrong: [Record<string, string>, RegExp][] = [
      [{}, /CADANS_URL/],
      [{ CADANS_URL: app.address, CADANS_KEY: key }, /CADANS_URL/],
      [{ CADANS_URL }, /CADANS_KEY/],
      [{ CADANS_URL, CADANS_KEY: 'cdn_kort' }, /CADANS_KEY/],
      [{ CADANS_URL, CADANS_KEY: key }, /This key opens nothing here/],
      [{ CADANS_URL: `http://127.0.0.1:9${pathOf(org)}`, CADANS_KEY: key }, /does not answer/],
    ];
    for (const [env, words] of wrong) {
      const { heard, ended } = await run(env);
      expect((await ended)[0]).toBe(1);
      expect(heard.err).toMatch(words);
      expect(heard.err).not.toMatch(/ {4}at /);
      expect(heard.err).not.toContain(key.slice(13));
      expect(heard.out).toBe('');
    }
  });

  it('ends when stdin does, and holds stdout for the protocol', async () => {
    const org = await make.organisation();
    const key = (await make.key(org.id, org.viewer.id)).replace('Bearer ', '');
    const { program, heard, ended } = await run({ CADANS_URL: app.address + pathOf(org), CADANS_KEY: key });
    const initialize = {
      ...LIST,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
    };
    program.stdin.write(`geen bericht\n${JSON.stringify(initialize)}\n`);
    while (!heard.out.includes('\n')) await once(program.stdout, 'data');
    program.stdin.end();
    expect((await ended)[0]).toBe(0);
    const lines = heard.out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).jsonrpc)).toEqual(lines.map(() => '2.0'));
    expect(JSON.stringify(heard)).not.toContain(key.slice(13));
  });
});
