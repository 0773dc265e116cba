import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { packed, travelling } from './round-trip-for-tests.js';

const app = await testApp();
const make = given(app);
const { arrive } = travelling(app);
const MIB = 1024 * 1024;

/** Begins to send an export and holds it back: answers what is said before the rest was sent, and how to send it. */
function begin(cookie: string, headers: Readonly<Record<string, string | number>>, first = Buffer.alloc(10)) {
  const sent = request(`${app.address}/api/restorations`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/gzip', ...headers },
  });
  const said = new Promise<{ status: number; code: string }>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', async (answer) => {
      const text = (await buffer(answer)).toString();
      resolve({ status: answer.statusCode ?? 0, code: String(JSON.parse(text || '{}').code) });
    });
  });
  said.catch(() => {});
  sent.write(first);
  return { said, sent };
}
/** As what it says is said before anything more is sent, the rest never is. */
async function unread(cookie: string, size: number) {
  const { said, sent } = begin(cookie, { 'content-length': size });
  const answer = await said;
  sent.destroy();
  return answer;
}
const person = async () => (await make.organisation()).viewer;

it('of who has no session any more nothing is read', async () => {
  const { cookie, userId } = await person();
  await make.asSuperuser('delete from user_session where user_id = $1', [userId]);
  expect(await unread(cookie, 20 * MIB)).toEqual({ status: 401, code: 'signed_out' });
});

it('what says that it is too large is refused unread', async () => {
  const { cookie } = await person();
  expect(await unread(cookie, 24 * MIB + 1)).toEqual({ status: 413, code: 'too_large' });
});

it('what does not say how large it is ends at the byte that is too many', async () => {
  const { cookie } = await person();
  const { said, sent } = begin(cookie, { 'transfer-encoding': 'chunked' }, Buffer.alloc(24 * MIB + 1));
  expect(await said).toEqual({ status: 413, code: 'too_large' });
  sent.destroy();
});

it('of who tries without end nothing is read', async () => {
  const { cookie } = await person();
  for (let time = 0; time < 20; time++) await arrive(cookie, packed('geen'));
  expect(await unread(cookie, 20 * MIB)).toEqual({ status: 429, code: 'too_many' });
});

it('of who brought in what a day allows nothing is read', async () => {
  const { cookie, userId } = await person();
  for (let nth = 0; nth < 10; nth++) {
    const { id } = await make.organisation();
    await make.asSuperuser(`set session_replication_role = replica`, []);
    await make.asSuperuser(
      `insert into restoration (organisation_id, user_id, exported_at) values ($1, $2, now())`,
      [id, userId],
    );
  }
  expect(await unread(cookie, 20 * MIB)).toEqual({ status: 422, code: 'too_many_organisations' });
});

it('three persons send at once, each one file; whoever comes on top is not read, and is when they are done', async () => {
  const [one, two, three, four] = await Promise.all([person(), person(), person(), person()]);
  /** Of two files that one person sends at once the other is refused: then the one is known to be let through. */
  const hold = async ({ cookie }: { cookie: string }) => {
    const both = [begin(cookie, { 'content-length': 2 * MIB }), begin(cookie, { 'content-length': 2 * MIB })];
    const refused = await Promise.race(both.map(async (each) => ({ each, answer: await each.said })));
    expect(refused.answer).toEqual({ status: 429, code: 'too_many' });
    refused.each.sent.destroy();
    return both.filter((each) => each !== refused.each);
  };
  const held = [await hold(one), await hold(two), await hold(three)].flat();
  expect(await unread(four.cookie, 2 * MIB)).toEqual({ status: 503, code: 'unavailable' });
  for (const { sent } of held) sent.destroy();
  await expect
    .poll(async () => (await arrive(four.cookie, packed('geen'))).answer.code)
    .toBe('export_unreadable');
});
