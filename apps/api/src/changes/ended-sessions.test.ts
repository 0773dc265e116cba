import { endAllSessions, endSession, listSessions } from '@cadans/contracts/account-sessions';
import { addComment } from '@cadans/contracts/comments';
import { expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { following } from './follow-for-tests.js';

const app = await testApp();
const make = given(app);
const follow = following(app);

/** How long it takes until something is so. Milliseconds. */
async function timeUntil(isSo: () => boolean): Promise<number> {
  const begun = performance.now();
  await expect.poll(isSo, { timeout: 8000, interval: 50 }).toBe(true);
  return performance.now() - begun;
}

it('a session that is ended hears nothing within five seconds, is refused at once, and the others go on', async () => {
  const org = await make.organisation();
  const here = org.marketer.cookie;
  const there = await app.signIn(org.marketer.userId);
  const [mine, lost] = [await follow(org.id, here), await follow(org.id, there)];
  const { sessions } = (await app.call(listSessions, { as: there })).answer;
  const thisOne = sessions.find(({ isThis }) => isThis);
  const params = { sessionId: thisOne?.id ?? '' };
  expect((await app.call(endSession, { as: here, params })).status).toBe(204);
  expect((await app.ask(`/api/organisations/${org.id}/changes`, { headers: { cookie: there } })).status).toBe(
    401,
  );
  expect(await timeUntil(lost.isOver)).toBeLessThan(5000);
  const heard = mine.told.length;
  await app.call(addComment, {
    as: org.director.cookie,
    params: { organisationId: org.id, activityId: await make.activity(org) },
    body: { text: 'Nog steeds hier?' },
  });
  await expect.poll(() => mine.told.length, { timeout: 3000 }).toBeGreaterThan(heard);
  expect(lost.told.length).toBeLessThan(mine.told.length);
  await mine.leave();
});

it('a session that runs out ends its line as well', async () => {
  const org = await make.organisation();
  const line = await follow(org.id, org.viewer.cookie);
  await make.asSuperuser('update user_session set expires_at = now() where user_id = $1', [
    org.viewer.userId,
  ]);
  expect(await timeUntil(line.isOver)).toBeLessThan(5000);
});

it('signing out everywhere ends every line of that person, in every organisation, and nobody else’s', async () => {
  const [one, other] = [await make.organisation(), await make.organisation()];
  const { userId, cookie } = one.marketer;
  await make.inOrganisation(other.id, (client) =>
    client.query(
      `insert into member (organisation_id, user_id, name, role) values ($1, $2, 'Adviseur', 'consultant')`,
      [other.id, userId],
    ),
  );
  const lines = [
    await follow(one.id, cookie),
    await follow(one.id, await app.signIn(userId)),
    await follow(other.id, await app.signIn(userId)),
  ];
  const colleague = await follow(one.id, one.director.cookie);
  expect((await app.call(endAllSessions, { as: cookie })).status).toBe(204);
  expect(await timeUntil(() => lines.every(({ isOver }) => isOver()))).toBeLessThan(5000);
  expect(colleague.isOver()).toBe(false);
  await colleague.leave();
});

it('nobody ends the session of somebody else', async () => {
  const org = await make.organisation();
  const { sessions } = (await app.call(listSessions, { as: org.director.cookie })).answer;
  const params = { sessionId: sessions[0]?.id ?? '' };
  expect((await app.call(endSession, { as: org.viewer.cookie, params })).status).toBe(204);
  expect((await app.call(listSessions, { as: org.director.cookie })).status).toBe(200);
});
