import { yearOf } from '@cadans/domain/calendar-date';
import { todayOf } from './acts/days.js';
import { focusedName, focusIsVisible, tabTo } from './acts/keys.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { mark, message, openYear } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

test('signs in without a mouse', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Goed dat je er bent' })).toBeVisible();
  await tabTo(page, /^Junior marketeer/);
  expect(await focusIsVisible(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mijn week' })).toBeVisible();
});

test.describe('on the year', () => {
  test.beforeEach(async ({ page, context }) => {
    await letIn(context, 'marketer');
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    await openYear(page, noordbrug, yearOf(await todayOf(context, noordbrug)));
  });

  test('skips to the content, and shows where the focus is all along', async ({ page }) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Naar de inhoud' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    for (let pressed = 0; pressed < 15; pressed++) {
      await page.keyboard.press('Tab');
      // After the last one the focus is in the browser's own bar.
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      expect(await focusIsVisible(page), await focusedName(page)).toBe(true);
    }
  });

  test('walks over the sheet with the arrows, and opens what it stands on', async ({ page }) => {
    await page.getByRole('main').focus();
    await tabTo(page, /, wk \d+/);
    const first = await focusedName(page);
    await page.keyboard.press('ArrowLeft');
    expect(await focusedName(page)).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    const below = await focusedName(page);
    expect(below).not.toBe(first);
    expect(await focusIsVisible(page)).toBe(true);
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect.poll(() => focusedName(page)).toBe(below);
  });

  test('plans, moves, finishes and scraps by keys alone', async ({ page }) => {
    const title = 'Webinar: zonder muis';
    await test.step('plan', async () => {
      await page.keyboard.press('n');
      const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
      await expect(dialog.getByRole('textbox', { name: 'Titel' })).toBeFocused();
      await expect(dialog.getByRole('button', { name: /Kanaal$/ })).toBeVisible();
      await page.keyboard.type(title);
      await tabTo(page, /^(Kanaal|LinkedIn)/, 6);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Webinar');
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name: /Kanaal$/ })).toHaveAccessibleName(/^Webinar/);
      await tabTo(page, /^Plannen$/, 20);
      await page.keyboard.press('Enter');
      await expect(message(page, `‘${title}’ staat in het plan`)).toBeVisible();
    });

    await test.step('the dialog keeps the focus inside, and gives it back', async () => {
      await mark(page, title).focus();
      await page.keyboard.press('Shift+M');
      const dialog = page.getByRole('dialog', { name: 'Verplaatsen' });
      await expect(dialog).toBeVisible();
      for (let pressed = 0; pressed < 14; pressed++) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(
          true,
        );
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(mark(page, title)).toBeFocused();
    });

    await test.step('move a week with Alt and an arrow', async () => {
      const before = await mark(page, title).getAttribute('aria-label');
      await page.keyboard.press('Alt+ArrowRight');
      await expect(message(page, `‘${title}’ staat nu in wk`)).toBeVisible();
      expect(await mark(page, title).getAttribute('aria-label')).not.toBe(before);
      await expect(mark(page, title)).toBeFocused();
    });

    await test.step('finish', async () => {
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').filter({ hasText: title })).toBeVisible();
      await tabTo(page, /^Gedaan$/, 6);
      await page.keyboard.press('Enter');
      await expect(message(page, `‘${title}’ is gedaan`)).toBeVisible();
      await page.keyboard.press('z');
      await expect(message(page, `‘${title}’ is weer open`)).toBeVisible();
    });

    await test.step('scrap, by the number of the reason', async () => {
      await mark(page, title).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').filter({ hasText: title })).toBeVisible();
      await tabTo(page, /^Schrappen…$/, 8);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Schrappen' })).toBeVisible();
      await page.keyboard.press('3');
      await expect(message(page, `‘${title}’ is geschrapt`)).toBeVisible();
      await expect(mark(page, title)).toHaveCount(0);
    });
  });
});
