import { changePreferences, type Language } from '@cadans/contracts/session';
import { yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext, Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { findBarriers } from './acts/find-barriers.js';
import { SCREENS, type Where } from './acts/screens.js';
import { DOORS, settingsScreens } from './acts/settings-screens.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { standsStill } from './acts/stands-still.js';
import { STATES } from './acts/states.js';
import { openCard, openYear, planActivity } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

test.describe.configure({ mode: 'parallel' });

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Also what somebody sees who enlarges a desk of 1280 px four times. */
const NARROW = { width: 320, height: 640 };

/** Each language with each appearance once at least, and each width with both appearances. */
const LOOKS: readonly { language: Language; colorScheme: 'light' | 'dark' }[] = [
  { language: 'nl', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
];

async function enter(context: BrowserContext, language: Language): Promise<Where> {
  await letIn(context, 'consultant');
  await ask(context.request, changePreferences, { body: { language } });
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const meerwijk = await organisationId(context, 'Meerwijk Systemen');
  return { noordbrug, meerwijk, year: yearOf(await todayOf(context, noordbrug)) };
}

/** No barriers, and nothing to scroll sideways for. */
async function isOpenToAll(page: Page, at?: string): Promise<void> {
  await standsStill(page);
  expect.soft(await findBarriers(page), at).toEqual([]);
  await hasNothingAside(page);
}

async function hasNothingAside(page: Page): Promise<void> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(sideways, 'wider than the screen').toBeLessThanOrEqual(0);
}

for (const { language, colorScheme } of LOOKS) {
  test.describe(`in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme, locale: language === 'nl' ? 'nl-NL' : 'en-GB' });

    // A screen is drawn anew when it gets narrower: one load does for all widths.
    test('every screen at every width', async ({ page, context }) => {
      test.setTimeout(600_000);
      const isOpenAt = async (path: string) => {
        for (const [at, viewport] of [DESK, PHONE, NARROW].entries()) {
          await page.setViewportSize(viewport);
          if (at === 0) await page.goto(path);
          await isOpenToAll(page, `${viewport.width} px`);
        }
      };
      const where = await enter(context, language);
      for (const { name, path } of SCREENS) await test.step(name, () => isOpenAt(path(where)));
    });
  });
}

test('the doors, the settings, the account and what outsiders see: wide by day, narrow at night', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  const isOpenAt = async (path: string) => {
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await isOpenToAll(page, path);
    await page.setViewportSize(NARROW);
    await hasNothingAside(page);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await isOpenToAll(page, `${path}, narrow`);
  };
  for (const door of DOORS) await test.step(door, () => isOpenAt(door));
  const screens = await settingsScreens(context);
  for (const path of screens) await test.step(path.replace(/[\da-f-]{32,}/g, ''), () => isOpenAt(path));
});

for (const colorScheme of ['light', 'dark'] as const) {
  // Each appearance at a width of its own: what a narrow screen hides and what the dark changes seldom meet.
  for (const viewport of colorScheme === 'light' ? [PHONE] : [DESK]) {
    test(`every state of a screen, ${colorScheme}, at ${viewport.width} px`, async ({ page, context }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const where = await enter(context, 'nl');
      for (const { name, path, prepare } of STATES) {
        await test.step(name, async () => {
          await page.goto(path(where));
          await prepare(page);
          await isOpenToAll(page);
        });
      }
    });
  }

  for (const viewport of colorScheme === 'light' ? [DESK] : [PHONE]) {
    test(`the dialogs, ${colorScheme}, at ${viewport.width} px`, async ({ page, context }) => {
      test.setTimeout(300_000);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const { noordbrug, year } = await enter(context, 'nl');
      await openYear(page, noordbrug, year);
      // On the first lane: a phone draws only those in sight.
      const title = `Over: ${colorScheme} ${viewport.width}`;
      await planActivity(page, { title, on: await todayOf(context, noordbrug), channel: 'LinkedIn' });

      await page.keyboard.press('n');
      await isOpenWithDialog(page, 'Activiteit plannen');
      await openCard(page, title);
      await standsStill(page);
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Verplaatsen…' }).click();
      await isOpenWithDialog(page, 'Verplaatsen');
      await (await openCard(page, title)).getByRole('button', { name: 'Schrappen…' }).click();
      await isOpenWithDialog(page, 'Schrappen');
      await (await openCard(page, title)).getByRole('button', { name: 'Openen' }).click();
      await isOpenWithDialog(page, title);
      await page.goto(`/o/${noordbrug}/list/${year}`);
      await page
        .getByRole('button', { name: /^Filter/ })
        .first()
        .click();
      await isOpenWithDialog(page, 'Filter');
      await page.goto(`/o/${noordbrug}/foundation/${year}`);
      await page.getByRole('button', { name: 'Kanaal toevoegen' }).click();
      await isOpenWithDialog(page, 'Nieuw kanaal');
    });
  }
}

async function isOpenWithDialog(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  await standsStill(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}
