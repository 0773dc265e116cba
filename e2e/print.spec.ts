import { performBatch } from '@cadans/contracts/batches';
import { showYear } from '@cadans/contracts/years';
import { addDays, yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext, Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { readPdf } from './acts/pdf.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { openYear } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const FORMATS = [
  { format: 'A4', width: 297, height: 210 },
  { format: 'A3', width: 420, height: 297 },
] as const;

/** The year on paper: the whole of it on one page of either size. */
async function expectOnePage(page: Page, words: readonly (string | RegExp)[]): Promise<void> {
  for (const { format, width, height } of FORMATS) {
    const pdf = readPdf(await page.pdf({ format, landscape: true }));
    expect.soft(pdf, format).toMatchObject({ pages: 1, width, height });
    for (const word of words) expect.soft(pdf.text, format).toMatch(word);
  }
}

async function ground(context: BrowserContext) {
  await letIn(context, 'marketer');
  const id = await organisationId(context, 'Noordbrug IT');
  return { id, year: yearOf(await todayOf(context, id)) };
}

test('prints the year on one page, from the dark too', async ({ page, context }) => {
  const { id, year } = await ground(context);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openYear(page, id, year, '?q=klant');
  await expect(page.getByRole('button', { name: 'Afdrukken / PDF' })).toBeVisible();
  const words = [
    'Noordbrug IT',
    `${year}`,
    'afgedrukt op',
    'klant',
    /\b52\b/,
    'banen per kanaal',
    'Meedenken',
  ];
  await expectOnePage(page, words);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const grounds = await page
    .locator('body, [data-paper] > *')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
  expect(new Set(grounds)).toEqual(new Set(['rgb(28, 27, 24)']));
});

test('prints by the palette, and asks the browser', async ({ page, context }) => {
  const { id, year } = await ground(context);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openYear(page, id, year);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('afdrukken');
  await expect(page.getByRole('menuitem').first()).toHaveAccessibleName(/^Afdrukken \/ PDF/);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('prints a month on one page and the list on several', async ({ page, context }) => {
  const { id, year } = await ground(context);
  await page.goto(`/o/${id}/year/${year}?zoom=month&month=10`);
  await expect(page.getByRole('grid', { name: /^oktober/ })).toBeVisible();
  await expectOnePage(page, [`oktober ${year}`, /\b31\b/]);
  await page.goto(`/o/${id}/list/${year}`);
  await expect(page.getByRole('table')).toBeVisible();
  const list = readPdf(await page.pdf({ format: 'A4' }));
  expect(list.pages).toBeGreaterThan(2);
  for (const month of ['januari', 'december']) expect(list.text).toContain(`${month} ${year}`);
  // The head stands on every page.
  expect(list.text.match(/Datum/g)).toHaveLength(list.pages);
});

test('prints a year of two thousand on one page', async ({ page, context }) => {
  const { id, year } = await ground(context);
  const params = { organisationId: id, year };
  const { themes, members, channels: all } = await ask(context.request, showYear, { params });
  const channels = all.filter(({ stance }) => stance !== 'deliberately_not');
  const first = `${year}-01-05`;
  for (let made = 0; made < 2000; made += 500) {
    await ask(context.request, performBatch, {
      params,
      body: {
        acts: Array.from({ length: 500 }, (_, index) => {
          const number = made + index;
          const startsOn = addDays(first, (number * 7) % 355);
          return {
            is: 'create' as const,
            activity: {
              title: `Bericht ${number}`,
              themeId: themes[number % themes.length]?.id ?? '',
              ownerId: members[0]?.id ?? '',
              channelId: channels[number % channels.length]?.id ?? '',
              startsOn,
              endsOn: addDays(startsOn, number % 3 === 0 ? 9 : 0),
            },
          };
        }),
      },
    });
  }
  await openYear(page, id, year);
  await expectOnePage(page, ['Noordbrug IT', /\b52\b/]);
});
