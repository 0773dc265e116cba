import { showActivity } from '@cadans/contracts/activities';
import { listResults } from '@cadans/contracts/results';
import { todayOf } from './acts/days.js';
import { given } from './acts/given.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { openWeek, rowIn } from './acts/week-page.js';
import { message } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

// The app has to lie on the device.
test.use({ serviceWorkers: 'allow' });

test('what is finished and told without a connection is sent later, once and in order', async ({
  page,
  context,
  troubles,
}) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  const title = 'Beursdag in de regio';
  const { id: activityId } = await given(context, noordbrug, { title, on: today });
  const params = { organisationId: noordbrug, activityId };
  const waits = page.getByText(/wacht(en)? op verbinding/);

  await openWeek(page, noordbrug);
  await expect(rowIn(page, 'Deze week', title)).toBeVisible();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  troubles.expectOffline();
  await context.setOffline(true);

  await test.step('finished, and what it yielded is asked as ever', async () => {
    await page.getByRole('button', { name: `Gedaan: ${title}` }).click();
    await page.getByRole('button', { name: 'Opbrengst vastleggen' }).click();
    const entry = page.getByRole('dialog', { name: 'Wat leverde het op?' });
    await entry.getByRole('textbox', { name: 'Bereik' }).fill('1.840');
    await page.keyboard.press('Enter');
    await expect(entry).toHaveCount(0);
    await expect(message(page, `Opbrengst van “${title}” is vastgelegd`)).toBeVisible();
    await expect(waits.first()).toContainText('2 wijzigingen wachten op verbinding');
  });

  await test.step('it outlives a reload', async () => {
    await page.reload();
    await expect(waits.first()).toContainText('2 wijzigingen wachten op verbinding');
  });

  await test.step('with a connection both are sent: done first, then its result, each once', async () => {
    await context.setOffline(false);
    await expect(message(page, '2 wijzigingen zijn alsnog opgeslagen')).toBeVisible();
    await expect(waits).toHaveCount(0);
    expect((await ask(context.request, showActivity, { params })).status).toBe('done');
    const { results } = await ask(context.request, listResults, { params });
    expect(results).toMatchObject([{ reach: 1840, leads: null, measuredOn: today }]);
  });
});
