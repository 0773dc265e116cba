import { createRequest, type Request } from '@cadans/contracts/requests';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { choose } from './acts/fields.js';
import { findBarriers } from './acts/find-barriers.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { standsStill } from './acts/stands-still.js';
import { mark, message } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

type Reason = Request['reason'];

test('a marketer goes through the inbox by keyboard, and who asked reads what became of it', async ({
  page,
  context,
  anotherBrowser,
}) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const director = await anotherBrowser();
  await letIn(director, 'director');
  const made = new Map<string, Request>();
  for (const [title, reason] of [
    ['Blog over de nieuwe wet', 'customer_asked'],
    ['Wij moeten ook op TikTok', 'competitor_does_it'],
    ['Flyer voor de open dag', 'event'],
    ['Iets met TikTok', 'own_idea'],
  ] as const) {
    made.set(title, await asked(director, noordbrug, title, reason));
  }
  const open = (title: string) => page.goto(`/o/${noordbrug}/requests?request=${made.get(title)?.id ?? ''}`);

  await test.step('accepts with A: what that displaces stands there before it is done', async () => {
    await open('Blog over de nieuwe wet');
    await expect(opened(page, 'Blog over de nieuwe wet')).toBeVisible();
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: 'In het plan zetten' });
    const effect = dialog.getByRole('region', { name: 'Wat dit doet met het plan' });
    await expect(effect.getByText(/^Week \d+ gaat van .+ naar .+ uur/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Accepteren' }).click();
    await expect(dialog.getByText(/^Kies het thema dat dit dient/)).toBeVisible();
    await choose(dialog, 'Thema', 'Meedenken');
    await choose(dialog, 'Kanaal', 'Blog');
    await expect(effect.getByText(/van het werk, gekozen is \d+%/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Accepteren' }).click();
    await expect(message(page, '‘Blog over de nieuwe wet’ staat in het plan')).toBeVisible();
    await open('Blog over de nieuwe wet');
    await page.getByRole('link', { name: 'Bekijk de activiteit' }).click();
    await page.keyboard.press('Escape');
    await expect(mark(page, 'Blog over de nieuwe wet')).toBeVisible();
  });

  await test.step('declines with D for a reason, and undoes with Z', async () => {
    await open('Wij moeten ook op TikTok');
    await expect(opened(page, 'Wij moeten ook op TikTok')).toBeVisible();
    await expect(page.getByText(/zegt niets over jullie klanten/)).toBeVisible();
    await decline(page);
    await expect(message(page, '‘Wij moeten ook op TikTok’ is afgewezen')).toBeVisible();
    await page.keyboard.press('z');
    await expect(message(page, '‘Wij moeten ook op TikTok’ is weer open')).toBeVisible();
  });

  await test.step('parks with P and merges with M', async () => {
    await open('Flyer voor de open dag');
    await expect(opened(page, 'Flyer voor de open dag')).toBeVisible();
    await page.keyboard.press('p');
    await page.getByRole('dialog').getByRole('button', { name: 'Parkeren' }).click();
    await expect(message(page, /^‘Flyer voor de open dag’ is geparkeerd tot /)).toBeVisible();
    await open('Iets met TikTok');
    await expect(opened(page, 'Iets met TikTok')).toBeVisible();
    await page.keyboard.press('m');
    await page.getByRole('option', { name: /^Wij moeten ook op TikTok/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Samenvoegen' }).click();
    await expect(message(page, '‘Iets met TikTok’ is samengevoegd')).toBeVisible();
    await open('Wij moeten ook op TikTok');
    await expect(opened(page, 'Wij moeten ook op TikTok')).toBeVisible();
    await decline(page);
    await expect(message(page, '‘Wij moeten ook op TikTok’ is afgewezen')).toBeVisible();
  });

  await test.step('tells who asked why not', async () => {
    const other = await director.newPage();
    await other.goto(`/o/${noordbrug}/requests?request=${made.get('Wij moeten ook op TikTok')?.id ?? ''}`);
    await expect(other.getByText(/^Afgewezen: “Dit past bij geen van de thema’s/)).toBeVisible();
  });
});

for (const { width, colorScheme } of [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const) {
  test(`the inbox is open to all, at ${width} px`, async ({ page, context }) => {
    await letIn(context, 'director');
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const noordbrug = await organisationId(context, 'Noordbrug IT');
    const { id } = await asked(context, noordbrug, `Poster ${width}`, 'competitor_does_it');
    await asked(context, noordbrug, `Banner ${width}`, 'event');
    const isOpenToAll = async () => {
      await standsStill(page);
      expect.soft(await findBarriers(page)).toEqual([]);
    };
    await page.goto(`/o/${noordbrug}/requests`);
    await expect(page.getByRole('heading', { name: 'Verzoeken', level: 1 })).toBeVisible();
    await isOpenToAll();
    await page.goto(`/o/${noordbrug}/requests?request=${id}`);
    await expect(opened(page, `Poster ${width}`)).toBeVisible();
    await isOpenToAll();
    for (const act of ['Accepteren…', 'Afwijzen…', 'Samenvoegen…']) {
      await page.getByRole('button', { name: act }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      if (act === 'Samenvoegen…' && width > 390) {
        // The others are listed at once, in front of the rest.
        await expect(page.getByRole('listbox')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('listbox')).toHaveCount(0);
      }
      await isOpenToAll();
      await page.getByRole('button', { name: 'Annuleren' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}

const opened = (page: Page, title: string): Locator => page.getByRole('heading', { name: title, level: 2 });

const asked = (context: BrowserContext, organisation: string, title: string, reason: Reason) =>
  ask(context.request, createRequest, {
    params: { organisationId: organisation },
    body: { title, reason, text: 'Voor een klant van ons.' },
  });

async function decline(page: Page): Promise<void> {
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Afwijzen' });
  await dialog.getByRole('button', { name: /^Dit past bij geen van de thema’s/ }).click();
  await dialog.getByRole('button', { name: 'Afwijzen', exact: true }).click();
}
