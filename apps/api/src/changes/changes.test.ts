import { changeActivity, deleteActivity } from '@cadans/contracts/activities';
import { type Changes, lookAt } from '@cadans/contracts/changes';
import { addComment } from '@cadans/contracts/comments';
import { readNotifications } from '@cadans/contracts/notifications';
import { expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { following } from './follow-for-tests.js';

const app = await testApp();
const make = given(app);

const follow = following(app);

const change = (org: GivenOrganisation, activityId: string, version: number, title: string) =>
  app.call(changeActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id, activityId },
    version,
    body: { title },
  });

it('what one is told oneself, and reads, is heard by oneself alone', async () => {
  const org = await make.organisation();
  const [mine, theirs] = [
    await follow(org.id, org.marketer.cookie),
    await follow(org.id, org.director.cookie),
  ];
  const counts = (line: { told: readonly Changes[] }) => line.told.map(({ unread }) => unread);
  await make.inOrganisation(org.id, (client) =>
    client.query(
      `insert into notification (organisation_id, member_id, key, kind, words) select $1, $2, n::text, 'late', '{"nl":"Te laat","en":"Late"}'
        from generate_series(1, 3) n`,
      [org.id, org.marketer.id],
    ),
  );
  await expect.poll(() => counts(mine), { timeout: 3000 }).toEqual([0, 3]);
  await app.call(readNotifications, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: {},
  });
  await expect.poll(() => counts(mine), { timeout: 3000 }).toEqual([0, 3, 0]);
  expect(mine.told.at(-1)).toMatchObject({ touched: [], activities: [] });
  expect(counts(theirs)).toEqual([0]);
  await Promise.all([mine.leave(), theirs.leave()]);
});

const titlesOf = (told: readonly Changes[]) =>
  told.flatMap(({ activities }) => activities?.map(({ title }) => title) ?? []);

it('what a colleague changes is heard within two seconds, with the row it became and who did it', async () => {
  const org = await make.organisation();
  const activityId = await make.activity(org);
  const line = await follow(org.id, org.director.cookie);
  const [first] = line.told;
  expect(first).toMatchObject({ touched: [], activities: [] });
  await change(org, activityId, 1, 'Nieuw');
  await expect.poll(() => line.told.length, { timeout: 2000 }).toBe(2);
  expect(line.told[1]).toMatchObject({
    touched: [{ activityId, kind: 'changed', byId: org.marketer.id }],
    activities: [{ id: activityId, title: 'Nieuw', version: 2 }],
  });
  const versions = line.told.map(({ years }) => years.find(({ year }) => year === 2026));
  expect(versions[1]?.version).toBe((versions[0]?.version ?? 0) + 1);
  expect(versions[1]?.shape).toBe(versions[0]?.shape);
  await line.leave();
});

it('what is deleted, and what is said, is heard as well; what changes besides activities grows the shape', async () => {
  const org = await make.organisation();
  const activityId = await make.activity(org);
  const line = await follow(org.id, org.director.cookie);
  const at = { as: org.marketer.cookie, params: { organisationId: org.id, activityId } };
  await app.call(addComment, { ...at, body: { text: 'Staat er een foto bij?' } });
  await app.call(deleteActivity, { ...at, version: 1 });
  await make.inOrganisation(org.id, (client) =>
    client.query(`update channel set name = 'Anders' where id = $1`, [org.channels[1]]),
  );
  await expect
    .poll(() => line.told.flatMap(({ touched }) => touched.map(({ kind }) => kind)), { timeout: 3000 })
    .toEqual(['comment_added', 'deleted']);
  const shapes = () => line.told.map(({ years }) => years[0]?.shape ?? 0);
  await expect.poll(() => (shapes().at(-1) ?? 0) - (shapes()[0] ?? 0), { timeout: 2000 }).toBe(1);
  expect(line.told.at(-1)?.activities?.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  await line.leave();
});

it('after a break it goes on from where it was, also when a transaction that began earlier ends later', async () => {
  const org = await make.organisation();
  const [early, late] = [await make.activity(org), await make.activity(org)];
  const line = await follow(org.id, org.director.cookie);
  const since = line.ids[0];
  await line.leave();
  await make.inOrganisation(org.id, async (client) => {
    await client.query('select pg_current_xact_id()');
    // Begins later, and is written and committed while the first is still open.
    await change(org, late, 1, 'Eerst klaar');
    const between = await follow(org.id, org.director.cookie, since);
    expect(titlesOf(between.told)).toEqual(['Eerst klaar']);
    await between.leave();
    line.ids.push(between.ids[0] ?? '');
    await client.query(`update activity set title = 'Eerst begonnen' where id = $1`, [early]);
  });
  const after = await follow(org.id, org.director.cookie, line.ids.at(-1));
  expect(titlesOf(after.told)).toEqual(['Eerst begonnen']);
  await after.leave();
});

it('nobody hears another organisation, and who is no longer active hears nothing more', async () => {
  const [org, other] = await Promise.all([make.organisation(), make.organisation()]);
  const theirs = await make.activity(other);
  const gone = await make.member(org.id, 'viewer', true);
  const [line, ending] = [await follow(org.id, org.director.cookie), await follow(org.id, gone.cookie)];
  await change(other, theirs, 1, 'Geheim');
  await make.inOrganisation(org.id, (client) =>
    client.query('update member set active = false where id = $1', [gone.id]),
  );
  await expect.poll(ending.isOver, { timeout: 5000 }).toBe(true);
  expect(JSON.stringify([line.told, ending.told])).not.toMatch(/Geheim/);
  const refused = await app.ask(`/api/organisations/${org.id}/changes`, { headers: { cookie: gone.cookie } });
  expect(refused.status).toBe(404);
  await line.leave();
});

it('a made-up place to go on from is no place: it begins with how things stand', async () => {
  const org = await make.organisation();
  for (const since of ["1:2:'", '9999999999999999999999:1:', 'x'.repeat(5000), '0']) {
    const line = await follow(org.id, org.viewer.cookie, since);
    expect(line.told[0]?.touched).toEqual([]);
    await line.leave();
  }
});

it('who looks at an activity is seen doing so, and no longer when they stop', async () => {
  const [org, other] = await Promise.all([make.organisation(), make.organisation()]);
  const activityId = await make.activity(org);
  const line = await follow(org.id, org.director.cookie);
  const look = (activity: string | null) =>
    app.call(lookAt, {
      as: org.marketer.cookie,
      params: { organisationId: org.id },
      body: { activityId: activity },
    });
  const present = () => line.told.at(-1)?.present;
  expect((await look(activityId)).status).toBe(204);
  await expect.poll(present, { timeout: 2000 }).toEqual([{ memberId: org.marketer.id, activityId }]);
  await look(null);
  await expect.poll(present, { timeout: 2000 }).toEqual([]);
  expect((await look(await make.activity(other))).status).toBe(404);
  await line.leave();
});

it('open lines do not keep the application from ending', async () => {
  const org = await make.organisation();
  const line = await follow(org.id, org.director.cookie);
  const begun = Date.now();
  await app.close();
  await expect.poll(line.isOver).toBe(true);
  expect(Date.now() - begun).toBeLessThan(8000);
});
