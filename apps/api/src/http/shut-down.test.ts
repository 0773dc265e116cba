import { changeActivity } from '@cadans/contracts/activities';
import { showLive } from '@cadans/contracts/health';
import { expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

it('what was asked before the end is answered, and nothing is asked after it', async () => {
  const org = await make.organisation();
  const activityId = await make.activity(org);
  let ending: Promise<void> | undefined;
  const asked = await make.inOrganisation(org.id, async (client) => {
    await client.query('select from activity where id = $1 for update', [activityId]);
    const change = app.call(changeActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId },
      version: 1,
      body: { title: 'Nog net' },
    });
    // The change waits for our lock while the application is told to end.
    await new Promise((resolve) => setTimeout(resolve, 300));
    ending = app.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { change };
  });
  const { status, answer } = await asked.change;
  expect([status, answer.title]).toEqual([200, 'Nog net']);
  await ending;
  await expect(app.call(showLive)).rejects.toThrow('fetch failed');
});
