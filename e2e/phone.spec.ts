import { yearOf } from '@cadans/domain/calendar-date';
import type { Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { readFile } from './acts/import-page.js';
import { letIn, organisationId, signIn } from './acts/sign-in.js';
import { message, sheet } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

/** Nothing sticks out of the page, and everything can be hit with a thumb. */
async function fitsTheHand(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'the page is wider than the phone').toBeLessThanOrEqual(0);
  const small = await page.evaluate(() => {
    const targets =
      'button, a[href], input, textarea, select, [role=radio], [role=menuitem], [role=option], [role=slider]';
    return [...document.querySelectorAll<HTMLElement>(targets)].flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const hidden = !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      // Hidden for the eye (the skip link before it has the focus, the inputs below drawn controls).
      if (hidden || width <= 1 || height <= 1 || element.closest('[aria-hidden=true], p, .sr-only'))
        return [];
      if (element.matches('a') && getComputedStyle(element).display === 'inline') return [];
      return width < 24 || height < 24
        ? [
            `${element.getAttribute('aria-label') ?? element.textContent}: ${Math.round(width)} × ${Math.round(height)}`,
          ]
        : [];
    });
  });
  expect(small, 'targets below 24 px').toEqual([]);
}

/** The controls one comes for are as large as a thumb. */
async function isThumbSized(page: Page, name: string | RegExp): Promise<void> {
  const box = await page.getByRole('button', { name }).first().boundingBox();
  expect(Math.round(Math.min(box?.height ?? 0, box?.width ?? 0)), String(name)).toBeGreaterThanOrEqual(44);
}

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

  test('import', async ({ page, context }) => {
    await page.goto(`/o/${await organisationId(context, 'Meerwijk Systemen')}/import`);
    await expect(page.getByRole('heading', { name: 'Begin niet opnieuw' })).toBeVisible();
    await fitsTheHand(page);
    await isThumbSized(page, 'Kies een bestand');
    await readFile(page, 'contentkalender.csv');
    await fitsTheHand(page);
  });
});
