import { showActivity } from '@cadans/contracts/activities';
import { addStep, listSteps } from '@cadans/contracts/steps';
import { addDays } from '@cadans/domain/calendar-date';
import type { BrowserContext, Locator } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { given } from './acts/given.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { fitsTheHand } from './acts/thumb.js';
import { DEVICES, openWeek, partOfWeek, rowIn } from './acts/week-page.js';
import { message } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

/** The marketer's browser, and the day that it will be once everything stood there for a night. */
async function enter(context: BrowserContext) {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  return { noordbrug, today: addDays(await todayOf(context, noordbrug), 1) };
}

for (const [device, options] of Object.entries(DEVICES)) {
  test.describe(device, () => {
    test.use(options);

    test('finishes, postpones, hands over, scraps and ticks off, one tap each', async ({
      page,
      context,
      world,
      hasTouch,
    }) => {
      const press = (button: Locator) => (hasTouch ? button.tap() : button.click());
      const { noordbrug, today } = await enter(context);
      const named = (what: string) => `Week ${device}: ${what}`;
      const late = await given(context, noordbrug, { title: named('te laat'), on: addDays(today, -2) });
      const slid = await given(context, noordbrug, { title: named('weer te laat'), on: addDays(today, -3) });
      const handed = await given(context, noordbrug, { title: named('vandaag'), on: today });
      const dropped = await given(context, noordbrug, { title: named('straks'), on: addDays(today, 7) });
      const helped = named('van een ander');
      await given(context, noordbrug, {
        title: helped,
        on: addDays(today, 1),
        owner: 'H. van Noord',
        helpers: ['S. Visser'],
      });
      const stepTitle = `Foto kiezen ${device}`;
      await ask(context.request, addStep, {
        params: { organisationId: noordbrug, activityId: dropped.id },
        body: { title: stepTitle, workingDaysBefore: 40 },
      });
      const stored = ({ id }: { id: string }) =>
        ask(context.request, showActivity, { params: { organisationId: noordbrug, activityId: id } });
      // On the day they were made they would move without a reason.
      world.clock.nextDay();
      await openWeek(page, noordbrug);

      await test.step('everything stands where it asks for attention', async () => {
        await expect(rowIn(page, 'Te laat', late.title)).toContainText('2 dagen te laat');
        await expect(rowIn(page, 'Te laat', slid.title)).toContainText('3 dagen te laat');
        await expect(rowIn(page, 'Deze week', handed.title)).toBeVisible();
        await expect(rowIn(page, 'Volgende week', dropped.title)).toBeVisible();
        await expect(rowIn(page, 'Helpen met', helped)).toContainText('van H. van Noord');
        await expect(rowIn(page, 'Voorbereiden', stepTitle)).toContainText('had klaar moeten zijn op');
      });

      if (hasTouch)
        await test.step('and can be hit with a thumb', async () => {
          await fitsTheHand(page);
          for (const button of await rowIn(page, 'Te laat', late.title).getByRole('button').all()) {
            const box = await button.boundingBox();
            expect(Math.round(box?.height ?? 0), (await button.textContent()) ?? '').toBeGreaterThanOrEqual(
              44,
            );
          }
        });

      await test.step('finish', async () => {
        await press(page.getByRole('button', { name: `Gedaan: ${late.title}` }));
        await expect(message(page, `‘${late.title}’ is gedaan`)).toBeVisible();
        await expect(rowIn(page, 'Te laat', late.title)).toHaveCount(0);
        await expect(rowIn(page, 'Af sinds maandag van vorige week', late.title)).toBeVisible();
        expect(await stored(late)).toMatchObject({ status: 'done', doneOn: today });
      });

      await test.step('postpone: a week later stands ready, the reason is one more tap', async () => {
        await press(page.getByRole('button', { name: `Uitstellen: ${slid.title}` }));
        const dialog = page.getByRole('dialog', { name: 'Verplaatsen' });
        await expect(dialog.getByText('7 dagen later: dit is uitstel en vraagt een reden.')).toBeVisible();
        await press(dialog.getByRole('button', { name: /^Wacht op input/ }));
        await expect(message(page, `‘${slid.title}’ is 7 dagen uitgesteld`)).toBeVisible();
        await expect(rowIn(page, 'Te laat', slid.title)).toHaveCount(0);
        const { endsOn, slides, postponements } = await stored(slid);
        expect({ endsOn, slides }).toEqual({ endsOn: addDays(today, 4), slides: 1 });
        expect(postponements.map(({ reason }) => reason)).toEqual(['waiting_for_input']);
      });

      await test.step('hand over', async () => {
        await press(page.getByRole('button', { name: `Overdragen: ${handed.title}` }));
        await press(page.getByRole('menuitem', { name: 'H. van Noord' }));
        await expect(message(page, `‘${handed.title}’ is gewijzigd`)).toBeVisible();
        await expect(partOfWeek(page, 'Deze week').getByText(handed.title)).toHaveCount(0);
        expect((await stored(handed)).ownerId).not.toBe(handed.ownerId);
      });

      await test.step('tick off a step that is due', async () => {
        await press(page.getByRole('button', { name: `Klaar: ${stepTitle}` }));
        await expect(message(page, `‘${stepTitle}’ is klaar`)).toBeVisible();
        await expect(rowIn(page, 'Voorbereiden', stepTitle)).toHaveCount(0);
        const { steps } = await ask(context.request, listSteps, {
          params: { organisationId: noordbrug, activityId: dropped.id },
        });
        expect(steps.map(({ doneOn }) => doneOn)).toEqual([today]);
      });

      await test.step('scrap', async () => {
        await press(page.getByRole('button', { name: `Schrappen: ${dropped.title}` }));
        const dialog = page.getByRole('dialog', { name: 'Schrappen' });
        await press(dialog.getByRole('button', { name: /^Geen ruimte/ }));
        await expect(message(page, `‘${dropped.title}’ is geschrapt`)).toBeVisible();
        await expect(page.getByRole('listitem').filter({ hasText: dropped.title })).toHaveCount(0);
        expect((await stored(dropped)).status).toBe('scrapped');
      });

      await page.reload();
      await expect(rowIn(page, 'Af sinds maandag van vorige week', late.title)).toBeVisible();
      await expect(rowIn(page, 'Te laat', slid.title)).toHaveCount(0);
    });
  });
}
