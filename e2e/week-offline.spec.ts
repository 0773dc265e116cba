import { changeActivity, scrapActivity, showActivity } from '@cadans/contracts/activities';
import type { Locator } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { given } from './acts/given.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { DEVICES, openWeek, rowIn } from './acts/week-page.js';
import { message } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

// The app has to lie on the device.
test.use({ serviceWorkers: 'allow' });

for (const [device, options] of Object.entries(DEVICES)) {
  test.describe(device, () => {
    test.use(options);

    test('without a connection: readable, finished once, and told what was refused', async ({
      page,
      context,
      anotherBrowser,
      troubles,
      hasTouch,
    }) => {
      const press = (button: Locator) => (hasTouch ? button.tap() : button.click());
      await letIn(context, 'marketer');
      const noordbrug = await organisationId(context, 'Noordbrug IT');
      const today = await todayOf(context, noordbrug);
      const give = (what: string) =>
        given(context, noordbrug, { title: `Onderweg ${device}: ${what}`, on: today });
      const kept = await give('dit lukt');
      const changed = await give('dit wijzigt iemand');
      const scrapped = await give('dit schrapt iemand');
      const other = await anotherBrowser();
      await letIn(other, 'director');
      const at = ({ id }: { id: string }) => ({
        params: { organisationId: noordbrug, activityId: id },
      });
      const stored = (one: { id: string }) => ask(other.request, showActivity, at(one));
      // What was tried without a connection reached nobody.
      const heard: string[] = [];
      context.on('response', (response) => {
        if (response.url().endsWith('/batches')) heard.push(response.request().postData() ?? '');
      });
      const waits = page.getByText(/wacht(en)? op verbinding/);
      const finish = async ({ title }: { title: string }) => {
        await press(page.getByRole('button', { name: `Gedaan: ${title}` }));
        await expect(message(page, `‘${title}’ is gedaan`)).toBeVisible();
      };

      await openWeek(page, noordbrug);
      await expect(rowIn(page, 'Deze week', kept.title)).toBeVisible();
      // The app lies on the device, and so does what it showed.
      await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
      troubles.expectOffline();
      await context.setOffline(true);

      await test.step('the last known week is still there after a reload', async () => {
        await page.reload();
        await expect(page.getByText(/^Je bent offline; dit is de stand van \d/)).toBeVisible();
        for (const { title } of [kept, changed, scrapped])
          await expect(rowIn(page, 'Deze week', title)).toBeVisible();
      });

      await test.step('what is finished waits, and is said to', async () => {
        await finish(kept);
        await expect(message(page, 'Geen verbinding: dit staat op dit apparaat')).toBeVisible();
        await expect(waits.first()).toContainText('1 wijziging wacht op verbinding');
        await page.reload();
        await expect(waits.first()).toContainText('1 wijziging wacht op verbinding');
        await expect(rowIn(page, 'Deze week', kept.title)).toHaveCount(0);
        await expect(rowIn(page, 'Af sinds maandag van vorige week', kept.title)).toBeVisible();
        expect((await stored(kept)).status).toBe('planned');
      });

      await test.step('meanwhile somebody else changes two others', async () => {
        await finish(changed);
        await finish(scrapped);
        await expect(waits.first()).toContainText('3 wijzigingen wachten op verbinding');
        await ask(other.request, changeActivity, {
          ...at(changed),
          version: changed.version,
          body: { brief: 'Met de nieuwe cijfers.' },
        });
        await ask(other.request, scrapActivity, {
          ...at(scrapped),
          version: scrapped.version,
          body: { reason: 'no_capacity' },
        });
      });

      await test.step('with a connection it is sent once, and that is told', async () => {
        troubles.expect({ method: 'POST', path: /\/batches$/, status: 412 });
        await context.setOffline(false);
        await expect(message(page, '1 wijziging is alsnog opgeslagen')).toBeVisible();
        await expect(waits).toHaveCount(0);
        await expect(page.getByText(/^Je bent offline/)).toHaveCount(0);
        const { status, events } = await stored(kept);
        expect(status).toBe('done');
        expect(events.filter(({ kind }) => kind === 'completed')).toHaveLength(1);
        expect(heard.filter((body) => body.includes(kept.id))).toHaveLength(1);
      });

      await test.step('what was refused is told, and is put away or done again', async () => {
        await expect(
          page.getByText('2 wijzigingen die je zonder verbinding deed, zijn geweigerd.'),
        ).toBeVisible();
        expect((await stored(changed)).status).toBe('planned');
        expect((await stored(scrapped)).status).toBe('scrapped');
        await expect(rowIn(page, 'Deze week', changed.title)).toBeVisible();
        await press(page.getByRole('button', { name: 'Bekijken' }));
        const list = page.getByRole('dialog', { name: 'Niet doorgegaan' });
        await press(
          list.getByRole('button', { name: `Probeer op de nieuwe stand: ‘${changed.title}’ is gedaan` }),
        );
        await expect(list.getByText(changed.title)).toHaveCount(0);
        expect(await stored(changed)).toMatchObject({ status: 'done', brief: 'Met de nieuwe cijfers.' });
        await press(list.getByRole('button', { name: `Laat maar: ‘${scrapped.title}’ is gedaan` }));
        await expect(list).toHaveCount(0);
        await expect(page.getByText(/^Niet doorgegaan/)).toHaveCount(0);
        await expect(rowIn(page, 'Af sinds maandag van vorige week', changed.title)).toBeVisible();
      });

      await page.reload();
      await expect(rowIn(page, 'Af sinds maandag van vorige week', kept.title)).toBeVisible();
      await expect(page.getByText(/^Niet doorgegaan/)).toHaveCount(0);
      expect((await stored(scrapped)).status).toBe('scrapped');
    });
  });
}
