import type { Request } from '@cadans/contracts/requests';
import { expect, it } from 'vitest';
import { following } from '../changes/follow-for-tests.js';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { inboxOf } from './requests-for-tests.js';

const app = await testApp();
const make = given(app);
const follow = following(app);

it('whoever follows hears within two seconds that something came in and was decided, and nothing of what it is', async () => {
  const org = await make.organisation();
  const line = await follow(org.id, org.director.cookie);
  const of2026 = () => line.told.map(({ years }) => years.find(({ year }) => year === 2026));
  const [asking, deciding] = [inboxOf(app, org), inboxOf(app, org, org.director.cookie)];
  const { answer: request } = await asking.ask({ title: 'Geheim feest' });
  await expect.poll(() => line.told.length, { timeout: 2000 }).toBe(2);
  expect((await deciding.list()).answer.requests.map(({ id }) => id)).toEqual([request.id]);
  await deciding.decline(request);
  await expect.poll(() => line.told.length, { timeout: 2000 }).toBe(3);
  expect((await asking.show(request.id)).answer.status).toBe('declined');
  // No plan changed its shape: nobody has to read a year again for it.
  const [first, , last] = of2026();
  expect(last?.version).toBe((first?.version ?? 0) + 2);
  expect(last?.shape).toBe(first?.shape);
  expect(JSON.stringify(line.told)).not.toContain('Geheim');
  await line.leave();
});

it('of two who decide at once one does, and the other hears what happened and who did it', async () => {
  const org = await make.organisation();
  const [one, other] = [inboxOf(app, org), inboxOf(app, org, org.director.cookie)];
  const { answer: request } = await one.ask();
  const both = await Promise.all([one.decline(request, { reason: 'Geen thema' }), other.park(request)]);
  const [lost] = both.filter(({ status }) => status === 412);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  const now = lost?.problem.current as Request | undefined;
  const [kind, byId] = lost === both[0] ? ['parked', org.director.id] : ['declined', org.marketer.id];
  expect(now?.history.at(-1)).toMatchObject({ kind, byId });
});
