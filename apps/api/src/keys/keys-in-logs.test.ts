import { listMembers } from '@cadans/contracts/members';
import { afterAll, expect, it, vi } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const written: string[] = [];
for (const stream of [process.stdout, process.stderr]) {
  vi.spyOn(stream, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
}
afterAll(() => vi.restoreAllMocks());

const app = await testApp();
const make = given(app);

it('a key is in no log, also when what it asks goes wrong', async () => {
  const org = await make.organisation();
  const authorization = await make.key(org.id, org.marketer.id, { scopes: ['read', 'plan'] });
  const secret = authorization.slice('Bearer cdn_00000000_'.length);
  const ask = () => app.call(listMembers, { params: { organisationId: org.id }, headers: { authorization } });
  expect((await ask()).status).toBe(200);
  // Gone at the door, and gone behind it: faults that no rule foresees.
  for (const table of ['api_key', 'theme']) {
    await make.asSuperuser(`alter table ${table} rename to elsewhere`, []);
    const failed = await app.ask(`/api/organisations/${org.id}/themes`, { headers: { authorization } });
    await make.asSuperuser(`alter table elsewhere rename to ${table}`, []);
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain(secret);
  }
  await make.asSuperuser('alter table theme rename to elsewhere', []);
  const call = { name: 'what_to_plan_with', arguments: {} };
  const said = await app.ask(`/api/organisations/${org.id}/mcp`, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: call }),
  });
  await make.asSuperuser('alter table elsewhere rename to theme', []);
  expect(await said.json()).toMatchObject({
    result: { isError: true, content: [{ text: expect.stringContaining('Er ging iets mis bij ons') }] },
  });
  expect(written.join('')).toContain('api_key');
  expect(written.join('')).not.toContain(secret);
});
