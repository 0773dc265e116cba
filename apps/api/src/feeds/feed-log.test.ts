import { createFeed } from '@cadans/contracts/feeds';
import { createShare } from '@cadans/contracts/shares';
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

it('no log and no answer tells the token of a feed or a link, also when it breaks', async () => {
  const org = await make.organisation();
  const sending = { as: org.director.cookie, params: { organisationId: org.id } };
  const feed = await app.call(createFeed, { ...sending, body: { kind: 'organisation' } });
  const share = await app.call(createShare, { ...sending, body: { name: 'Bureau', year: org.year } });
  const [feedToken, linkToken] = [feed.answer.token, share.answer.token];
  const fetched = () => app.ask(`/api/feeds/${feedToken}.ics`);
  const looked = () =>
    app.ask('/api/shared', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: linkToken, password: 'kanarie in een kooi' }),
    });
  expect([(await fetched()).status, (await looked()).status]).toEqual([200, 200]);
  // Something changed, and the table is gone: a fault that no rule foresees.
  await make.asSuperuser('update plan set version = version + 1 where organisation_id = $1', [org.id]);
  await make.asSuperuser('alter table activity rename to activity_elsewhere', []);
  const answers = [await fetched(), await looked(), await app.ask(`/api/feeds/${feedToken}.ics/meer`)];
  await make.asSuperuser('alter table activity_elsewhere rename to activity', []);
  expect(answers.map(({ status }) => status)).toEqual([500, 500, 404]);
  const told = (await Promise.all(answers.map((answer) => answer.text()))).join('');
  const log = written.join('');
  expect(log).toContain('activity');
  for (const secret of [feedToken, linkToken, 'kanarie in een kooi']) {
    expect(log).not.toContain(secret);
    expect(told).not.toContain(secret);
  }
});
