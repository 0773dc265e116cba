import { yearOf } from '@cadans/domain/calendar-date';
import { isoWeekOf } from '@cadans/domain/iso-week';
import type { Locator, Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { mark, message, openYear, sheet } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

/** Opens the palette by its keys, ready to type in. */
async function openPalette(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
  await expect(palette.getByRole('textbox')).toBeFocused();
  return palette;
}

/** Types into the palette and does what stands first once `first` does. */
async function say(page: Page, words: string, first: string | RegExp): Promise<void> {
  const palette = await openPalette(page);
  await page.keyboard.type(words);
  await expect(palette.getByRole('menuitem').first()).toHaveAccessibleName(first);
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
}

test('does without a mouse what the palette offers', async ({ page, context }) => {
  await letIn(context, 'consultant');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  const year = yearOf(today);
  const title = 'Rondetafel met de gemeente';

  await test.step('plan what was typed, in the week that was said', async () => {
    await openYear(page, noordbrug, year);
    const palette = await openPalette(page);
    await page.keyboard.type(title);
    await expect(palette.getByRole('menuitem', { name: `Plan ‘${title}’` })).toBeVisible();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
    await expect(dialog.getByRole('textbox', { name: 'Titel' })).toHaveValue(title);
    await dialog.getByRole('spinbutton').first().focus();
    await page.keyboard.type('deze week');
    await expect(dialog.getByRole('status')).toContainText(`wk ${isoWeekOf(today).week}`);
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('radio', { name: 'Week' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(message(page, `‘${title}’ staat in het plan`)).toBeVisible();
  });

  await test.step('find it with a letter off, and act on it while it is open', async () => {
    await say(page, 'rondetafle', new RegExp(`^${title}`));
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await say(page, 'schrappen', /^Schrappen…/);
    await expect(page.getByRole('dialog', { name: 'Schrappen' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Schrappen' })).toHaveCount(0);
  });

  await test.step('act on the mark that has the focus, and get the focus back', async () => {
    await openYear(page, noordbrug, year);
    await mark(page, title).focus();
    const palette = await openPalette(page);
    await expect(palette.getByRole('group', { name: 'Deze activiteit' })).toContainText(title);
    await page.keyboard.press('Escape');
    await expect(palette).toHaveCount(0);
    await expect(mark(page, title)).toBeFocused();
  });

  await test.step('go to a week, a screen and another account', async () => {
    await say(page, `week 14 ${year}`, /^Ga naar wk 14/);
    await expect(page).toHaveURL(/zoom=month.*month=4|month=4.*zoom=month/);
    await say(page, 'fundament', /^Fundament/);
    await expect(page).toHaveURL(/\/foundation\//);
    const palette = await openPalette(page);
    await expect(palette.getByRole('group', { name: 'Laatst gebruikt' })).toContainText('Fundament');
    await page.keyboard.press('Escape');
    await say(page, 'meerwijk', /^Meerwijk Systemen/);
    await expect(page).not.toHaveURL(new RegExp(noordbrug));
  });
});

test('goes around by two keys, and tells every shortcut', async ({ page, context }) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  await openYear(page, noordbrug, yearOf(await todayOf(context, noordbrug)));
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/list\//);
  await page.keyboard.press('?');
  const told = page.getByRole('dialog', { name: 'Sneltoetsen' });
  await expect(told).toBeVisible();
  for (const words of ['Naar het jaar', 'Ongedaan maken', 'Zoeken en opdrachten'])
    await expect(told.getByText(words, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('y');
  await expect(sheet(page)).toBeVisible();
});

test('fills a phone with the palette', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  await page.goto(`/o/${noordbrug}/import`);
  await page.getByRole('button', { name: 'Zoeken en opdrachten' }).click();
  const palette = page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
  await expect(palette).toBeVisible();
  const box = await palette.boundingBox();
  expect(box?.width).toBe(390);
  expect(box?.height).toBeGreaterThan(800);
  const small = await palette
    .getByRole('menuitem')
    .evaluateAll(
      (items) => items.filter((item) => Math.round(item.getBoundingClientRect().height) < 44).length,
    );
  expect(small, 'choices below 44 px').toBe(0);
  await palette.getByRole('menuitem', { name: /^Lijst/ }).click();
  await expect(page).toHaveURL(/\/list\//);
});
