import type { Endpoint } from '@cadans/contracts/endpoint';
import { createFeed } from '@cadans/contracts/feeds';
import { createShare } from '@cadans/contracts/shares';
import { createWebhook } from '@cadans/contracts/webhooks';
import { expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const hook = { url: 'https://hooks.example.org/cadans', events: ['activity.created'] };

it.each<[string, Endpoint, object]>([
  ['the token of a link', createShare, { name: 'Bureau', year: 2026 }],
  ['the token of a feed', createFeed, { kind: 'own' }],
  ['the secret of a webhook', createWebhook, hook],
])('%s is kept nowhere, and not told to who sends the same again', async (_, contract, body) => {
  const org = await make.organisation();
  const params = { organisationId: org.id };
  const as = contract.may === 'administer' ? org.admin.cookie : org.director.cookie;
  const send = async () => {
    const sent = { as, params, body, headers: { 'idempotency-key': 'een-keer' } };
    return (await app.call(contract, sent)).answer as { token?: string; secret?: string };
  };
  const [first, again] = [await send(), await send()];
  const told = first.token ?? first.secret ?? '';
  expect(told.length).toBeGreaterThan(20);
  const { token: _token, secret: _secret, ...rest } = first;
  expect(again).toEqual(rest);
  const kept = await make.inOrganisation(org.id, async (client) =>
    JSON.stringify((await client.query('select answer from idempotency_key')).rows),
  );
  expect(kept).toContain('"answer"');
  expect(kept).not.toContain(told);
});
