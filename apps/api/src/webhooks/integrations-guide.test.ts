import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speakMcp } from '@cadans/contracts/mcp';
import { KEY_SCOPES } from '@cadans/domain/key-scope';
import { expect, it } from 'vitest';
import { checkout } from '../database/embedded/data-folder.js';
import { A_MINUTE, AT_ONCE } from '../keys/allowance.js';
import { ALL_TOOLS } from '../mcp/tools/all-tools.js';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { secretOf, signatureOf } from './signing.js';

const guide = readFileSync(join(checkout, 'docs/integrations.md'), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => code);

const app = await testApp();
const make = given(app);

/** What curl would send: an address, a method, headers and a body, with what stands in the environment filled in. */
function asked(example: string, environment: Readonly<Record<string, string>>) {
  const told = example.replace(/\$([A-Z]+)/g, (_, name: string) => environment[name] ?? '');
  const headers = [...told.matchAll(/-H "([^:"]+): ([^"]+)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  return {
    url: /"(https?:[^"]+)"/.exec(told)?.[1] ?? '',
    init: {
      method: /-X (\w+)/.exec(told)?.[1] ?? 'GET',
      headers: headers as [string, string][],
      body: /-d '([^']+)'/.exec(told)?.[1] ?? null,
    },
  };
}

it('what it tells to type works as it stands', async () => {
  const org = await make.organisation();
  const ACTIVITY = await make.activity(org);
  const key = await make.key(org.id, org.marketer.id, { scopes: ['read', 'complete'] });
  const environment = {
    CADANS: app.address,
    ORGANISATION: org.id,
    ACTIVITY,
    KEY: key.replace('Bearer ', ''),
  };
  const examples = blocks('sh').filter((block) => block.startsWith('curl'));
  expect(examples).toHaveLength(4);
  const answers: unknown[] = [];
  for (const example of examples) {
    const { url, init } = asked(example, environment);
    const answer = await fetch(url, init);
    expect(answer.status, example).toBe(200);
    answers.push(await answer.json());
  }
  expect(answers).toMatchObject([
    { members: expect.any(Array) },
    { scopes: ['read', 'complete'], member: { id: org.marketer.id } },
    { status: 'done', doneOn: '2026-05-06', link: 'https://example.com/blog', wasDone: false },
    { result: { structuredContent: { decisions: expect.any(Array) } } },
  ]);
});

it('the way it checks a signature finds ours right, and nobody else’s', async () => {
  const [code = ''] = blocks('js');
  const { isFromCadans } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    isFromCadans: (secret: string, header: string, body: string, now?: number) => boolean;
  };
  const webhook = { id: '0199', generation: 2, previousUntil: new Date(Date.now() + 1000) };
  const now = new Date();
  const header = signatureOf('installation', webhook, '{"a":1}', now);
  const secret = secretOf('installation', webhook);
  const before = secretOf('installation', { ...webhook, generation: 1 });
  expect(isFromCadans(secret, header, '{"a":1}')).toBe(true);
  expect(isFromCadans(before, header, '{"a":1}')).toBe(true);
  expect(isFromCadans(secret, header, '{"a":2}')).toBe(false);
  expect(isFromCadans('whsec_other', header, '{"a":1}')).toBe(false);
  expect(isFromCadans(secret, header, '{"a":1}', now.getTime() + 301_000)).toBe(false);
  expect(isFromCadans(secret, 'nonsense', '{"a":1}')).toBe(false);
});

it('names every tool, and settings that lead to the server', () => {
  for (const { name } of ALL_TOOLS) expect(guide).toContain(`\`${name}\``);
  const [http, stdio] = blocks('json mcp').map((block) => JSON.parse(block).mcpServers.cadans);
  const address = `https://cadans.example/api${speakMcp.path.replace(':organisationId', '0199f1c2-0000-7000-8000-000000000001')}`;
  expect(http.url).toBe(address);
  expect(stdio.env.CADANS_URL).toBe(address);
  expect(existsSync(join(checkout, stdio.args[0].replace('/path/to/cadans/', '')))).toBe(true);
});

it('names every scope, and the limits as they are', () => {
  for (const scope of KEY_SCOPES) expect(guide).toContain(`| \`${scope}\` |`);
  expect(guide).toContain(`${AT_ONCE} requests at once and ${A_MINUTE} a minute`);
});
