import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { secretOf, signatureOf } from './signing.js';

const now = new Date('2026-11-23T18:00:00.500Z');
const webhook = { id: '0199', generation: 3, previousUntil: null };

const hmac = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('hex');

test('a signature proves the body and the moment', () => {
  const header = signatureOf('installation', webhook, '{"a":1}', now);
  const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  expect(Number(t)).toBe(Math.floor(now.getTime() / 1000));
  expect(v1).toBe(hmac(secretOf('installation', webhook), `${t}.{"a":1}`));
});

test('for a while the secret of before signs as well', () => {
  const until = new Date(now.getTime() + 1000);
  const both = signatureOf('installation', { ...webhook, previousUntil: until }, '{}', now);
  const before = secretOf('installation', { ...webhook, generation: 2 });
  expect(both.match(/v1=/g)).toHaveLength(2);
  expect(both).toContain(hmac(before, `${Math.floor(now.getTime() / 1000)}.{}`));
  const after = signatureOf('installation', { ...webhook, previousUntil: now }, '{}', now);
  expect(after.match(/v1=/g)).toHaveLength(1);
});

test('every webhook, generation and installation has its own secret', () => {
  const made = [
    secretOf('one', webhook),
    secretOf('two', webhook),
    secretOf('one', { ...webhook, id: '0200' }),
    secretOf('one', { ...webhook, generation: 4 }),
  ];
  expect(new Set(made).size).toBe(4);
  for (const secret of made) expect(secret).toMatch(/^whsec_[A-Za-z0-9_-]{43}$/);
});
