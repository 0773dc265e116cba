import { join } from 'node:path';
import { changePreferences, LANGUAGES } from '@cadans/contracts/session';
import { yearOf } from '@cadans/domain/calendar-date';
import { todayOf } from './acts/days.js';
import { SCREENS } from './acts/screens.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { standsStill } from './acts/stands-still.js';
import { STATES } from './acts/states.js';
import { openYear } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const README_PICTURE = join(import.meta.dirname, '../docs/images/year.png');
const wanted = process.env.UPDATE_SCREENSHOTS === '1';

test('the picture of the README is the year of the demo', async ({ page, context }, info) => {
  await letIn(context, 'consultant');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  await openYear(page, noordbrug, yearOf(await todayOf(context, noordbrug)));
  await standsStill(page);
  const picture = await page.screenshot({ path: wanted ? README_PICTURE : info.outputPath('year.png') });
  expect(picture.length).toBeGreaterThan(30_000);
});

/** Pictures of everything, to look at beside the mock: `LOOK=1 npx playwright test --project screenshots`. */
if (process.env.LOOK === '1') {
  for (const width of [1440, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const language of LANGUAGES) {
        test(`every screen at ${width} px, ${colorScheme}, ${language}`, async ({
          browser,
          baseURL,
        }, info) => {
          test.setTimeout(300_000);
          const context = await browser.newContext({
            baseURL: baseURL ?? '',
            viewport: { width, height: width === 390 ? 844 : 900 },
            colorScheme,
            locale: language,
            timezoneId: 'Europe/Amsterdam',
          });
          const page = await context.newPage();
          await page.goto('/sign-in');
          await standsStill(page);
          await page.screenshot({ path: info.outputPath('sign-in.png') });
          await letIn(context, 'consultant');
          await ask(context.request, changePreferences, { body: { language } });
          const noordbrug = await organisationId(context, 'Noordbrug IT');
          const meerwijk = await organisationId(context, 'Meerwijk Systemen');
          const year = yearOf(await todayOf(context, noordbrug));
          for (const { name, path } of SCREENS) {
            await page.goto(path({ noordbrug, meerwijk, year }));
            await standsStill(page);
            await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
          }
          for (const { name, path, prepare } of language === 'nl' ? STATES : []) {
            await page.goto(path({ noordbrug, meerwijk, year }));
            await prepare(page);
            await standsStill(page);
            await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
          }
          await context.close();
        });
      }
    }
  }
}
