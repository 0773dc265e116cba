import { yearOf } from '@cadans/domain/calendar-date';
import { todayOf } from './acts/days.js';
import { readFile } from './acts/import-page.js';
import { letIn, organisationId, signIn } from './acts/sign-in.js';
import { fitsTheHand, isThumbSized } from './acts/thumb.js';
import { message, sheet } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

test('signs in with a thumb', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Goed dat je er bent' })).toBeVisible();
  await fitsTheHand(page);
  await isThumbSized(page, /^Junior marketeer/);
  await signIn(page, 'marketer');
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
});

test.describe('goes around with a thumb', () => {
  test.beforeEach(({ context }) => letIn(context, 'marketer'));

  test('year', async ({ page, context }) => {
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    await page.goto(`/o/${noordbrug}`);
    await expect(sheet(page)).toBeVisible();
    await fitsTheHand(page);
    for (const link of await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('list, plan, move and postpone', async ({ page, context, world }) => {
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const title = 'Blog: onderweg bedacht';
    await page.goto(`/o/${noordbrug}`);
    await page.getByRole('link', { name: 'Lijst' }).click();
    await expect(page.getByRole('heading', { name: 'Alles op een rij' })).toBeVisible();
    await fitsTheHand(page);
    await isThumbSized(page, 'Activiteit plannen');
    await page.getByRole('button', { name: 'Activiteit plannen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
    await dialog.getByRole('textbox', { name: 'Titel' }).fill(title);
    await fitsTheHand(page);
    await isThumbSized(page, /^Plannen$/);
    await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(message(page, `‘${title}’ staat in het plan`)).toBeVisible();

    world.clock.nextDay();
    await page.reload();
    await page.getByRole('searchbox', { name: 'Zoek in titels' }).fill(title);
    await page.getByRole('button', { name: `Meer voor ${title}` }).click();
    await page.getByRole('menuitem', { name: 'Verplaatsen…' }).click();
    const move = page.getByRole('dialog', { name: 'Verplaatsen' });
    await move.getByRole('button', { name: /^Kalender/ }).click();
    await page
      .getByRole('dialog', { name: /^Kalender/ })
      .getByRole('button', { name: 'Volgende' })
      .first()
      .click();
    await page
      .getByRole('gridcell')
      .getByRole('button', { name: /\b15\b/ })
      .first()
      .click();
    await expect(move.getByText(/dagen later: dit is uitstel en vraagt een reden/)).toBeVisible();
    await fitsTheHand(page);
    await isThumbSized(page, /^Wacht op input/);
    await move.getByRole('button', { name: /^Wacht op input/ }).click();
    await expect(message(page, new RegExp(`‘${title}’ is \\d+ dagen uitgesteld`))).toBeVisible();
  });

  test('foundation', async ({ page, context }) => {
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    await page.goto(`/o/${noordbrug}`);
    await page.getByRole('link', { name: 'Fundament' }).click();
    await expect(page.getByRole('heading', { name: 'Waar staan we voor?' })).toBeVisible();
    await fitsTheHand(page);
    const year = yearOf(await todayOf(context, noordbrug));
    await expect(page.getByText(`Fundament ${year}`)).toBeVisible();
  });

  test('settings and account: the open part is told, the others come at a press', async ({
    page,
    context,
  }) => {
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    await page.goto(`/o/${noordbrug}/settings/feeds`);
    await fitsTheHand(page);
    await isThumbSized(page, 'Instellingen: Agenda-feeds');
    await page.getByRole('button', { name: 'Instellingen: Agenda-feeds' }).click();
    const load = page.getByRole('menuitemradio', { name: 'Belasting' });
    expect((await load.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await load.click();
    await expect(page.getByRole('heading', { name: 'Belasting en afwezigheid', level: 1 })).toBeVisible();
    await fitsTheHand(page);
    await page.goto('/account/history');
    await fitsTheHand(page);
    await page.getByRole('button', { name: /: Wat er gebeurde$/ }).click();
    await page.getByRole('menuitemradio', { name: 'Jij' }).click();
    await expect(page).toHaveURL(/\/account$/);
  });

  test('import', async ({ page, context }) => {
    await page.goto(`/o/${await organisationId(context, 'Meerwijk Systemen')}/import`);
    await expect(page.getByRole('heading', { name: 'Begin niet opnieuw' })).toBeVisible();
    await fitsTheHand(page);
    await isThumbSized(page, 'Kies een bestand');
    await readFile(page, 'contentkalender.csv');
    await fitsTheHand(page);
  });
});
