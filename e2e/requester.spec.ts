import type { BrowserContext, Page } from '@playwright/test';
import { choose } from './acts/fields.js';
import { type DemoUser, letIn, signIn } from './acts/sign-in.js';
import { mark } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

const TITLE = 'Rondleiding voor de nieuwe klant';

const menuOf = (page: Page) => page.getByRole('navigation', { name: 'Hoofdmenu' });
const opened = (page: Page) => page.getByRole('heading', { level: 2, name: TITLE });

test('a requester asks, a director sees it come in, a marketer accepts it, and the answer is there without asking again', async ({
  page,
  anotherBrowser,
}) => {
  await page.goto('/');
  await signIn(page, 'requester');

  await test.step('starts with what they asked themselves, and finds no work or steering in the menu', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Verzoeken' })).toBeVisible();
    const rows = page.getByRole('list', { name: /^Verzoeken: / });
    await expect(rows.getByText('Een folder over werkplekken voor de balie')).toBeVisible();
    // What colleagues and customers ask is theirs.
    await expect(rows.getByText('Onze naam op de shirts van de voetbalclub')).toHaveCount(0);
    const menu = menuOf(page);
    for (const name of ['Jaar', 'Verzoeken', 'Fundament', 'Instellingen'])
      await expect(menu.getByRole('link', { name, exact: true })).toBeVisible();
    for (const name of ['Mijn week', 'Voortgang', 'Import'])
      await expect(menu.getByRole('link', { name, exact: true })).toHaveCount(0);
  });

  const inbox = new URL(page.url()).pathname;
  const director = await openInbox(await anotherBrowser(), 'director', inbox);

  await test.step('asks for something, which stands in the open inbox of a director at once', async () => {
    await page.getByRole('button', { name: 'Verzoek doen' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Verzoek doen' });
    await dialog.getByRole('textbox', { name: 'Wat vraag je?' }).fill(TITLE);
    await choose(dialog, 'Waarom\\?', 'Een klant vroeg erom');
    await dialog.getByRole('button', { name: 'Indienen' }).click();
    await expect(opened(page)).toBeVisible();
    // Two seconds are promised by the API; a busy machine draws later.
    await expect(director.getByRole('button', { name: new RegExp(`^${TITLE}`) })).toBeVisible({
      timeout: 10_000,
    });
  });

  const marketer = await openInbox(await anotherBrowser(), 'marketer', inbox);

  await test.step('it is accepted with a theme, an owner, a channel and a day', async () => {
    await marketer.getByRole('button', { name: new RegExp(`^${TITLE}`) }).click();
    await expect(opened(marketer)).toBeVisible();
    await marketer.keyboard.press('a');
    const dialog = marketer.getByRole('dialog', { name: 'In het plan zetten' });
    await choose(dialog, 'Thema', 'Meedenken');
    await choose(dialog, 'Kanaal', 'Blog');
    await dialog.getByRole('button', { name: 'Accepteren' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('who asked sees it, and where it stands in the year; so does the director', async () => {
    await expect(page.getByText('Staat in het plan:')).toBeVisible({ timeout: 10_000 });
    await expect(director.getByRole('button', { name: new RegExp(`^${TITLE}`) })).toHaveCount(0, {
      timeout: 10_000,
    });
    await page.getByRole('link', { name: 'Bekijk de activiteit' }).click();
    await page.keyboard.press('Escape');
    await expect(mark(page, TITLE)).toBeVisible();
  });
});

/** Signs somebody in with the inbox in front of them. */
async function openInbox(context: BrowserContext, as: DemoUser, at: string): Promise<Page> {
  await letIn(context, as);
  const page = await context.newPage();
  await page.goto(at);
  await expect(page.getByRole('list', { name: /^Verzoeken: / })).toBeVisible();
  return page;
}
