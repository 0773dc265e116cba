import { createCadence } from '@cadans/contracts/cadences';
import { showYear } from '@cadans/contracts/years';
import { addDays, yearOf } from '@cadans/domain/calendar-date';
import { isoWeekOf } from '@cadans/domain/iso-week';
import type { Locator, Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { select } from './acts/fields.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { mark, message, openYear, sheet } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const lane = (page: Page, name: string): Locator => sheet(page).getByRole('row').filter({ hasText: name });
const beats = (page: Page, name: RegExp | string): Locator => sheet(page).getByRole('gridcell', { name });

async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It is not in sight.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('fills an open beat, sees what moving it would do, and takes it back', async ({ page, context }) => {
  await letIn(context, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const params = { organisationId: noordbrug };
  const today = await todayOf(context, noordbrug);
  // A beat of the week after next, in the year whose sheet has that week.
  const ahead = addDays(today, 14);
  const year = yearOf(ahead);
  const { themes, members, channels } = await ask(context.request, showYear, { params: { ...params, year } });
  const theme = themes.find(({ name }) => name === 'Duurzame IT');
  const owner = members.find(({ name }) => name === 'R. Dekker');
  await ask(context.request, createCadence, {
    params,
    body: {
      channelId: channels.find(({ name }) => name === 'Vakblad')?.id ?? '',
      themeId: theme?.id ?? '',
      ownerId: owner?.id ?? '',
      times: 1,
      per: 'week',
    },
  });
  const name = `open slag, Vakblad, week ${isoWeekOf(ahead).week}`;
  const title = 'Een tweede leven voor laptops';
  await openYear(page, noordbrug, year);

  await test.step('is read to who listens, and planned with all it says already', async () => {
    await expect(beats(page, name).first()).toBeVisible();
    await beats(page, name).first().click();
    const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
    await expect(select(dialog, 'Kanaal')).toHaveAccessibleName(/^Vakblad/);
    await expect(dialog.getByRole('combobox', { name: 'Eigenaar' })).toHaveValue('R. Dekker');
    await expect(select(dialog, 'Thema')).toHaveAccessibleName(/^Duurzame IT/);
    await dialog.getByRole('textbox', { name: 'Titel' }).fill(title);
    await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
    await expect(message(page, `‘${title}’ staat in het plan`)).toBeVisible();
    await expect(mark(page, title)).toBeVisible();
    await expect(beats(page, name)).toHaveCount(0);
  });

  await test.step('shows on the dials what a move would do, before it is dropped', async () => {
    const coverage = page.getByRole('link', { name: /Dekking: / });
    await expect(coverage).toBeVisible();
    await expect(coverage.locator('[data-change]')).toHaveCount(0);
    const from = await middleOf(mark(page, title));
    const to = await middleOf(lane(page, 'Webinar'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, to.y, { steps: 6 });
    await expect(coverage.locator('[data-change]').first()).toContainText('▼');
    await expect(page.locator('[data-drop-effect]')).toContainText(/Laat (een slag|\d+ slagen) open/);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(coverage.locator('[data-change]')).toHaveCount(0);
  });

  await test.step('is open again after undo, and filled after all by redo', async () => {
    await page.keyboard.press('z');
    await expect(mark(page, title)).toHaveCount(0);
    await expect(beats(page, name).first()).toBeVisible();
    await page.keyboard.press('Shift+Z');
    await expect(mark(page, title)).toBeVisible();
    await expect(beats(page, name)).toHaveCount(0);
  });

  await test.step('is found by the keyboard alone', async () => {
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
    await palette.getByRole('textbox').fill('volgende open slag');
    await expect(palette.getByRole('menuitem').first()).toHaveAccessibleName(/^Volgende open slag/);
    await page.keyboard.press('Enter');
    await expect(sheet(page).locator('[data-beat="open"]:focus')).toHaveCount(1);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
  });
});

test('draws what was missed, what is silent, what is paused and what is deliberately left alone', async ({
  page,
  context,
}) => {
  await letIn(context, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  await openYear(page, noordbrug, yearOf(addDays(today, -60)));
  await expect(beats(page, /^gemiste slag, LinkedIn, week \d+$/).first()).toBeVisible();
  await expect(lane(page, 'Vakblad').getByText(/^\d+ weken (stil|uit beeld)$/)).toBeVisible();
  await expect(sheet(page).locator('.pause-band').first()).toBeAttached();
  const ads = lane(page, 'Google Ads');
  await expect(ads).toContainText('bewust niet · besluit');
  await expect(ads).toContainText(/Herzien op \d+/);

  await test.step('leads from its dials to all that is told of progress', async () => {
    await page.getByRole('link', { name: /Ritme: / }).click();
    await expect(page).toHaveURL(/\/progress/);
  });
});
