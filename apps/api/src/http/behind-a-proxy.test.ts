import { showAuditTrail } from '@cadans/contracts/audit';
import { createRequest } from '@cadans/contracts/requests';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

/** Where somebody comes from according to the audit trail, who says so through a proxy. */
async function seenFrom(setting: string | undefined, forwarded: string): Promise<string | null | undefined> {
  if (setting) process.env.CADANS_TRUST_PROXY = setting;
  const app = await testApp();
  delete process.env.CADANS_TRUST_PROXY;
  const org = await given(app).organisation();
  const params = { organisationId: org.id };
  await app.call(createRequest, {
    as: org.director.cookie,
    params,
    headers: { 'x-forwarded-for': forwarded },
    body: { title: 'Folder', reason: 'other' },
  });
  const { answer } = await app.call(showAuditTrail, { as: org.admin.cookie, params });
  return answer.events[0]?.address;
}

describe('behind a proxy', () => {
  it('somebody comes from where the proxy got the request, whatever they wrote before it', async () => {
    expect(await seenFrom('1', '203.0.113.9')).toBe('203.0.113.9');
    expect(await seenFrom('1', '10.0.0.1, 198.51.100.4, 203.0.113.9')).toBe('203.0.113.9');
    expect(await seenFrom('1', `${'x'.repeat(500)}, 203.0.113.9`)).toBe('203.0.113.9');
  });

  it('and without one nobody is believed', async () => {
    expect(await seenFrom(undefined, '203.0.113.9')).toBe('127.0.0.1');
  });
});
