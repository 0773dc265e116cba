import { askMagicLink, askPasswordReset, signIn } from '@cadans/contracts/doors';
import { describe, expect, it, vi } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { PASSWORD, personsAt } from './person-for-tests.js';

const written: string[] = [];
for (const stream of [process.stdout, process.stderr])
  vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);

const app = await testApp();
const make = given(app);
const at = personsAt(app, make);

const TIMES = 15;
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** What an answer shows, without what is drawn anew for everybody: the time of day and the browser's own token. */
const shown = ({ status, text, headers }: { status: number; text: string; headers: Headers }) => ({
  status,
  text,
  headers: [...headers]
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => [name, value.replace(/=[\w-]{43};/, '=…;')])
    .toSorted(),
});

const ASKED = [
  ['sign in', signIn, (email: string) => ({ email, password: 'niet het wachtwoord' })],
  ['ask for a link', askMagicLink, (email: string) => ({ email })],
  ['ask for a new password', askPasswordReset, (email: string) => ({ email })],
] as const;

describe.each(ASKED)('who would %s', (_, contract, bodyFor) => {
  it('hears the same, as soon, whether anybody has the address or not', async () => {
    const people = await Promise.all(Array.from({ length: TIMES }, () => at.person()));
    const took = { known: [] as number[], unknown: [] as number[] };
    const heard = new Set<string>();
    // In turn, so that a busy machine is busy for both.
    for (const [nth, { email }] of people.entries()) {
      for (const [who, address] of [
        ['known', email],
        ['unknown', `${nth}${email}`],
      ] as const) {
        const began = performance.now();
        const answer = await at.post(contract, bodyFor(address));
        took[who].push(performance.now() - began);
        heard.add(JSON.stringify(shown(answer)));
      }
    }
    expect([...heard]).toHaveLength(1);
    expect(Math.abs(median(took.known) - median(took.unknown))).toBeLessThan(60);
  }, 60_000);
});

it('nothing of a password, a code or a link is written in the log', async () => {
  const person = await at.person();
  const { secret, recoveryCodes } = await at.withApp(person);
  const { token, browser } = await at.link(person.email);
  await at.redeem(token, browser);
  await at.step(recoveryCodes[0] ?? '', browser);
  await at.signIn(person.email);
  await make.asSuperuser('alter table user_door_token rename to user_door_token_elsewhere', []);
  expect((await at.redeem(token, browser)).status).toBe(500);
  await make.asSuperuser('alter table user_door_token_elsewhere rename to user_door_token', []);
  const log = written.join('');
  expect(log).toContain('user_door_token');
  for (const kept of [token, browser.split('=')[1], secret, recoveryCodes[0], PASSWORD, person.email])
    expect(log).not.toContain(kept);
});
