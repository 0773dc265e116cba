import { yearOf } from '@cadans/domain/calendar-date';
import type { Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { mark, message, openCard, openYear, planActivity } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

const TITLE = 'Blog: samen kijken';
/** The service tells it within two seconds, and is held to that by its own tests; a browser beside others draws it later. */
const SOON = { timeout: 5000 };

test('sees within seconds what a colleague does, without a reload', async ({
  page,
  context,
  anotherBrowser,
}) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  const other = await anotherBrowser();
  await letIn(other, 'director');
  const desk = await other.newPage();
  await openYear(desk, noordbrug, yearOf(today));
  // A second window of the same browser hears it through the first.
  const window = await other.newPage();
  await window.goto(`/o/${noordbrug}/list/${yearOf(today)}?q=samen`);
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();

  await openYear(page, noordbrug, yearOf(today));
  await planActivity(page, { title: TITLE, on: today, channel: 'Blog' });
  await expect(mark(desk, TITLE)).toBeVisible(SOON);
  await expect(window.getByRole('button', { name: TITLE, exact: true })).toBeVisible(SOON);

  const card = await openCard(page, TITLE);
  await card.getByRole('button', { name: 'Gedaan', exact: true }).click();
  await expect(message(page, `‘${TITLE}’ is gedaan`)).toBeVisible();
  await expect(mark(desk, `${TITLE}, `)).toHaveAccessibleName(/gedaan/, SOON);

  await openDrawer(page);
  await openDrawer(desk);
  await expect(desk.getByText('S. Visser kijkt hier nu ook naar')).toBeVisible(SOON);
  await expect(page.getByText('H. van Noord kijkt hier nu ook naar')).toBeVisible(SOON);
  await page.keyboard.press('Escape');
  await expect(desk.getByText('S. Visser kijkt hier nu ook naar')).toHaveCount(0, SOON);
});

/** Opens the activity in the drawer, and waits until it stands there: from then on one is looking. */
async function openDrawer(page: Page): Promise<void> {
  await mark(page, `${TITLE}, `).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Openen', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Omschrijving' })).toBeVisible();
}
