import { listReviews, mailMinutes } from '@cadans/contracts/reviews';
import { showSession } from '@cadans/contracts/session';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { findBarriers } from './acts/find-barriers.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { standsStill } from './acts/stands-still.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

test('what one is told shows in the bell, opens its place, and comes the way one chose', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const director = await anotherBrowser();
  await letIn(director, 'director');

  await test.step('chooses mails at any hour, which is kept', async () => {
    await page.goto(`/o/${noordbrug}/notices`);
    await expect(page.getByRole('heading', { name: 'Wat je hoort, en hoe', level: 1 })).toBeVisible();
    const quiet = page.getByRole('switch', { name: 'Geen mails in deze uren' });
    await expect(quiet).toBeChecked();
    await press(quiet);
    await press(page.getByRole('checkbox', { name: 'Twee dagen ervoor' }));
    await expect(page.getByText('Opgeslagen · zojuist')).toBeVisible();
    await page.reload();
    await expect(quiet).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Twee dagen ervoor' })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Een week ervoor' })).toBeChecked();
  });

  await test.step('hears within seconds what a colleague sends, wherever one is', async () => {
    await page.goto(`/o/${noordbrug}/list/2026`);
    await expect(bell(page)).toBeVisible();
    await readAll(page);
    await sendMinutes(director, noordbrug, await memberOf(context, noordbrug));
    await expect(bell(page)).toHaveAccessibleName('Meldingen: 1 ongelezen', { timeout: 10_000 });
  });

  await test.step('opens the list by key, goes to the minutes, and has read it', async () => {
    await page.keyboard.press('b');
    const panel = page.getByRole('dialog', { name: 'Meldingen' });
    await expect(panel.getByRole('region', { name: 'Vandaag' })).toBeVisible();
    await panel.getByRole('link', { name: /De notulen van het stuurmoment/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/reviews\/[^/]+\/minutes$/);
    await expect(panel).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(bell(page)).toHaveAccessibleName('Meldingen');
    await page.reload();
    await expect(bell(page)).toHaveAccessibleName('Meldingen');
  });

  await test.step('reads the mail on the page of this machine, and ends such mails by its link', async () => {
    // From the moment that a mail is shown.
    troubles.expectShutFrames();
    await page.goto('/mailbox');
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole('link', { name: /^Notulen van het stuurmoment/ })).toBeVisible({
        timeout: 1000,
      });
    }).toPass();
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: /^Notulen van het stuurmoment/ }).click();
    await expect(page.getByRole('heading', { name: /^Notulen van het stuurmoment/, level: 1 })).toBeVisible();
    const mail = page.frameLocator('iframe');
    await expect(mail.getByRole('link', { name: 'Open de notulen' })).toBeVisible();
    const opening = page.waitForEvent('popup');
    await mail.getByRole('link', { name: 'Geen berichten van deze soort meer' }).click();
    const ending = await opening;
    await ending.getByRole('button', { name: 'Geen mails meer hierover' }).click();
    await expect(ending.getByRole('status')).toContainText('Je krijgt geen mails meer over');
    await expect(ending.getByRole('link', { name: 'Kies zelf wat je hoort, en hoe' })).toBeVisible();
    await ending.close();
  });

  await test.step('sees that it ended, and wants the mails back', async () => {
    await page.goto(`/o/${noordbrug}/notices`);
    await expect(page.getByText(/^Afgemeld op .+ met de link in een mail\.$/)).toBeVisible();
    const mails = page.getByRole('switch', { name: 'Mail: Notulen' });
    await expect(mails).not.toBeChecked();
    await page.getByRole('button', { name: 'Stuur ze weer' }).click();
    await expect(mails).toBeChecked();
    await expect(page.getByText('Opgeslagen · zojuist')).toBeVisible();
    await page.reload();
    await expect(mails).toBeChecked();
    await expect(page.getByText(/^Afgemeld op/)).toHaveCount(0);
  });
});

for (const { width, colorScheme } of [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const) {
  test(`the list and the choices are open to all, at ${width} px`, async ({ page, context }) => {
    await letIn(context, 'director');
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    await page.goto(`/o/${noordbrug}/notices`);
    await expect(page.getByRole('heading', { name: 'Waarvan je hoort' })).toBeVisible();
    await standsStill(page);
    expect.soft(await findBarriers(page)).toEqual([]);
    await bell(page).click();
    const panel = page.getByRole('dialog', { name: 'Meldingen' });
    await expect(panel.getByRole('button', { name: 'Alles gelezen' })).toBeVisible();
    await standsStill(page);
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(bell(page)).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

const bell = (page: Page): Locator => page.getByRole('button', { name: /^Meldingen/ });

/** A switch or box is pressed by its label: the input itself is out of sight. */
const press = (box: Locator) => box.locator('xpath=ancestor::label').click();

/** The first demo day tells the marketer things too: they are out of the way. */
async function readAll(page: Page): Promise<void> {
  await bell(page).click();
  const panel = page.getByRole('dialog', { name: 'Meldingen' });
  const all = panel.getByRole('button', { name: 'Alles gelezen' });
  await expect(all).toBeVisible();
  await expect(panel.getByRole('link').first()).toBeVisible();
  if (await all.isEnabled()) await all.click();
  await page.keyboard.press('Escape');
  await expect(bell(page)).toHaveAccessibleName('Meldingen');
}

/** Who a signed-in browser is in an organisation. */
async function memberOf(context: BrowserContext, organisation: string): Promise<string> {
  const { session } = await ask(context.request, showSession);
  return session?.organisations.find(({ organisationId: id }) => id === organisation)?.memberId ?? '';
}

/** The director sends a member the minutes of the last review that was closed. */
async function sendMinutes(director: BrowserContext, organisation: string, memberId: string): Promise<void> {
  const params = { organisationId: organisation };
  const { reviews } = await ask(director.request, listReviews, { params });
  const closed = reviews.find(({ closedOn }) => closedOn !== null);
  const told = await ask(director.request, mailMinutes, {
    params: { ...params, reviewId: closed?.id ?? '' },
    body: { memberIds: [memberId] },
  });
  expect(told.told).toEqual([memberId]);
}
