import {
  askMagicLink,
  askPasswordReset,
  redeemMagicLink,
  redeemPasswordReset,
  signIn,
  takeSecondStep,
} from '@cadans/contracts/doors';
import { expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { personsAt } from './person-for-tests.js';

const app = await testApp();
const at = personsAt(app, given(app));

const ADDRESSES = [
  ...['a@b', 'İ@test.example', '\ud800@test.example', 'ß@straße.example', 'a\u200bb@test.example'],
  ...['ﬀ@test.example', "o'brien@test.example", 'a+b@test.example', '%00@test.example', "';--@test.example"],
  ...[
    'a\u2028@test.example',
    'a@b@c',
    '"a"@b',
    'a b@c',
    'a@b, c@d',
    `${'a'.repeat(250)}@b`,
    'a@b\r\nBcc: c@d',
  ],
];
const TEXTS = [
  '',
  '0',
  '１２３４５６',
  '\ud800'.repeat(8),
  '\u0000\u0000\u0000\u0000\u0000\u0000',
  'x'.repeat(5000),
];
const BODIES = [null, [], 'tekst', 7, { email: {} }, { email: ['a@b'] }, { token: 1 }, { code: null }];

it.each(ADDRESSES)('the address %j is taken or refused, and breaks nothing', async (email) => {
  const asked = [];
  for (const contract of [askMagicLink, askPasswordReset])
    asked.push((await at.post(contract, { email })).status);
  expect([
    [202, 202],
    [400, 400],
  ]).toContainEqual(asked);
  const { status } = await at.post(signIn, { email, password: 'een lang wachtwoord' });
  expect(status).toBe(asked[0] === 202 ? 401 : 400);
  expect(await app.work()).toBeGreaterThanOrEqual(0);
});

it('whatever else is sent is refused as what it is', async () => {
  for (const contract of [signIn, askMagicLink, redeemMagicLink, redeemPasswordReset, takeSecondStep]) {
    for (const body of BODIES) expect((await at.post(contract, body as object)).status).toBe(400);
    for (const text of TEXTS) {
      const body = { email: 'a@b.example', password: text, token: text, code: text };
      expect((await at.post(contract, body)).status).toBe(400);
    }
  }
});

it('an answer is kept by nobody on the way', async () => {
  const { headers } = await at.post(askMagicLink, { email: 'iemand@test.example' });
  expect(headers.get('cache-control')).toBe('no-store');
});
