import { yearOf } from '@cadans/domain/calendar-date';
import type { Locator, Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { choose } from './acts/fields.js';
import { findBarriers } from './acts/find-barriers.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { standsStill } from './acts/stands-still.js';
import { mark, message, openYear } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

const TITLE = 'Advertentie voor accountants';

test('a director decides against a channel, a marketer is refused, and the director overrides it', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  await letIn(context, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const year = yearOf(await todayOf(context, noordbrug));
  const marketer = await anotherBrowser();
  await letIn(marketer, 'marketer');
  troubles.expect({ method: 'POST', path: /\/activities$/, status: 422 });

  await test.step('lifts what was decided before, and decides anew with a reason', async () => {
    await openFoundation(page, noordbrug, year);
    await channelAct(page, 'Google Ads', 'Toch kiezen…');
    const lift = page.getByRole('dialog', { name: 'Google Ads toch wel?' });
    await lift.getByRole('textbox', { name: 'Waarom toch wel?' }).fill('Een klant vroeg erom.');
    await lift.getByRole('button', { name: 'Opheffen' }).click();
    await expect(message(page, 'Google Ads mag weer.')).toBeVisible();
    await channelAct(page, 'Google Ads', 'Bewust niet…');
    const decide = page.getByRole('dialog', { name: 'Bewust niet' });
    await decide.getByRole('textbox', { name: 'Waarom niet?' }).fill('Wie ons zoekt, vraagt een collega.');
    await decide.getByRole('button', { name: 'Zo besluiten' }).click();
    await expect(message(page, 'Google Ads: bewust niet.')).toBeVisible();
    await expect(register(page).getByText('“Wie ons zoekt, vraagt een collega.”')).toBeVisible();
    await expect(register(page).getByText('Nog niemand kwam in verleiding.')).toBeVisible();
  });

  await test.step('refuses the marketer, with the reason and who may override it', async () => {
    const other = await marketer.newPage();
    const dialog = await planAgainst(other, noordbrug, year);
    await expect(
      dialog.getByText(/^Google Ads: “Wie ons zoekt, vraagt een collega.” Besloten/),
    ).toBeVisible();
    await expect(dialog.getByText(/^Wie stuurt .+ kan dit met een reden doorbreken\.$/)).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: 'Waarom toch?' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Toch plannen' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Wie ons zoekt, vraagt een collega.');
    await dialog.getByRole('button', { name: 'Toch niet' }).click();
    await expect(mark(other, TITLE)).toHaveCount(0);
  });

  await test.step('lets the director do it for a reason', async () => {
    const dialog = await planAgainst(page, noordbrug, year);
    await dialog.getByRole('button', { name: 'Toch plannen' }).click();
    await expect(dialog.getByText('Zonder reden blijft het bij nee.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Waarom toch?' }).fill('Eén maand proberen met een klant');
    await dialog.getByRole('button', { name: 'Toch plannen' }).click();
    await expect(message(page, `‘${TITLE}’ staat in het plan`)).toBeVisible();
    await expect(mark(page, TITLE)).toBeVisible();
  });

  await test.step('counts two temptations, of which one held', async () => {
    await openFoundation(page, noordbrug, year);
    const rate = '2 keer in verleiding, 1 keer standgehouden en 1 keer doorbroken: 50% houdt stand.';
    const row = register(page).getByRole('listitem').filter({ hasText: 'Google Ads' }).first();
    await row.getByText(rate).click();
    await expect(row.getByText(/^S\. Visser wilde dit op .+: standgehouden\.$/)).toBeVisible();
    await expect(row.getByText(/doorbrak het op .+: “Eén maand proberen met een klant”$/)).toBeVisible();
    await expect(register(page).getByText('1 opgeheven besluit')).toBeVisible();
  });
});

for (const { width, colorScheme } of [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const) {
  test(`what is deliberately not done is open to all, at ${width} px`, async ({ page, context }) => {
    await letIn(context, 'director');
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const year = yearOf(await todayOf(context, noordbrug));
    const isOpenToAll = async () => {
      await standsStill(page);
      expect.soft(await findBarriers(page)).toEqual([]);
    };
    await openFoundation(page, noordbrug, year);
    await register(page).locator('summary').first().click();
    await isOpenToAll();
    await register(page).getByRole('button', { name: 'Bewust niet…' }).click();
    await page.getByRole('radio', { name: 'Doelgroep' }).click();
    await page.getByRole('button', { name: 'Zo besluiten' }).click();
    await expect(page.getByText('Zonder reden is het geen keuze.')).toBeVisible();
    await isOpenToAll();
    await planAgainst(page, noordbrug, year);
    await expect(page.getByRole('textbox', { name: 'Waarom toch?' })).toBeVisible();
    await isOpenToAll();
  });
}

async function openFoundation(page: Page, organisation: string, year: number): Promise<void> {
  await page.goto(`/o/${organisation}/foundation/${year}`);
  await expect(page.getByRole('heading', { name: 'Bewust niet', level: 2 })).toBeVisible();
}

const register = (page: Page): Locator => page.getByRole('region', { name: 'Bewust niet' });

async function channelAct(page: Page, channel: string, act: string): Promise<void> {
  await page.getByRole('button', { name: `Meer over ${channel}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

async function planAgainst(page: Page, organisation: string, year: number): Promise<Locator> {
  await openYear(page, organisation, year);
  await page
    .getByRole('button', { name: /^Activiteit plannen/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(TITLE);
  await choose(dialog, 'Kanaal', /^Google Ads/);
  return dialog;
}
