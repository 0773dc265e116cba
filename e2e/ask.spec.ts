import { listRequests, type Request } from '@cadans/contracts/requests';
import type { BrowserContext, Page } from '@playwright/test';
import { findBarriers } from './acts/find-barriers.js';
import { focusIsVisible, tabTo } from './acts/keys.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { standsStill } from './acts/stands-still.js';
import { message } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const PHONE = { width: 390, height: 844 };
const TITLE = 'Open dag op de basisschool';

test('a stranger asks without an account, is asked back, and reads the reason; the director opens and renews the link', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  await letIn(context, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const inbox = `/o/${noordbrug}/requests`;
  const strange = await anotherBrowser({
    viewport: PHONE,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const stranger = await strange.newPage();
  let link = '';
  let asked = '';

  await test.step('the director makes the link, which is shown this once', async () => {
    await page.goto(inbox);
    link = await newLink(page);
    expect(link).toMatch(/\/ask\/[0-9a-f-]{36}\/[\w-]{43}$/);
    await standsStill(page);
    // That it was busy is still said for a moment, in the words of a button that has gone.
    await expect(page.locator('[data-live-announcer] [role=img]')).toHaveCount(0);
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Formulier voor aanvragers' }).click();
    await expect(page.getByText(/alleen getoond toen hij gemaakt werd/)).toBeVisible();
    await expect(page.getByText(/^Open sinds .+, door .+\. Er kwam nog niets door binnen\./)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('the stranger is told what to do, and asks by keyboard alone', async () => {
    const answer = await stranger.goto(link);
    expect(answer?.headers()['x-robots-tag']).toBe('noindex, nofollow');
    await expect(stranger.getByRole('heading', { name: 'Doe een verzoek', level: 1 })).toBeVisible();
    await expect(stranger.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
    await standsStill(stranger);
    expect.soft(await findBarriers(stranger)).toEqual([]);
    await tabTo(stranger, /^Wat vraag je\?/);
    expect(await focusIsVisible(stranger)).toBe(true);
    // Nothing is filled in yet: each field says what it wants, and the first one has the focus.
    await stranger.keyboard.press('Enter');
    await expect(stranger.getByText('Kies waarom je dit vraagt.')).toBeVisible();
    expect.soft(await findBarriers(stranger)).toEqual([]);
    await stranger.keyboard.type(TITLE);
    await stranger.keyboard.press('Tab');
    await stranger.keyboard.press('Space');
    await expect(stranger.getByRole('radio', { name: 'Een klant vroeg erom' })).toBeChecked();
    await stranger.reload();
    await expect(stranger.getByRole('textbox', { name: /^Wat vraag je\?/ })).toHaveValue(TITLE);
    await tabTo(stranger, /^Naam/);
    await stranger.keyboard.type('Joke Hermans');
    await stranger.keyboard.press('Tab');
    await stranger.keyboard.type('j.hermans@school.example');
    await stranger.keyboard.press('Enter');
    await expect(stranger.getByRole('heading', { name: 'Je verzoek is binnen', level: 1 })).toBeFocused();
    await standsStill(stranger);
    expect.soft(await findBarriers(stranger)).toEqual([]);
  });

  await test.step('keeps the link by which it is followed', async () => {
    await stranger.getByRole('button', { name: 'Kopiëren' }).click();
    await expect(stranger.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
    const copied = await stranger.evaluate(() => navigator.clipboard.readText());
    await stranger.goto(copied);
    await expect(stranger.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();
    await expect(stranger.getByRole('heading', { name: 'Het wacht op een beslissing' })).toBeVisible();
  });

  await test.step('the director finds it in the inbox and asks back; the stranger answers', async () => {
    asked = `${inbox}?request=${(await received(context, noordbrug))[0]?.id}`;
    await page.goto(asked);
    await expect(page.getByText(/^Van Joke Hermans via het formulier/)).toBeVisible();
    await page.keyboard.press('q');
    await page.getByRole('textbox', { name: 'Wat wil je weten?' }).fill('Voor hoeveel kinderen?');
    await page.getByRole('button', { name: 'Vraag stellen' }).click();
    await expect(message(page, /^Je vraag over .+ is gesteld$/)).toBeVisible();
    await stranger.reload();
    await expect(stranger.getByRole('heading', { name: 'Er is een vraag voor je' })).toBeVisible();
    await standsStill(stranger);
    expect.soft(await findBarriers(stranger)).toEqual([]);
    await stranger.getByRole('textbox', { name: 'Je antwoord' }).fill('Ongeveer veertig');
    await stranger.getByRole('button', { name: 'Antwoord versturen' }).click();
    await expect(stranger.getByRole('heading', { name: 'Het wacht op een beslissing' })).toBeVisible();
  });

  await test.step('the director declines for a reason, which the stranger reads', async () => {
    await page.goto(asked);
    await expect(page.getByText('“Ongeveer veertig”')).toBeVisible();
    await page.keyboard.press('d');
    await page
      .getByRole('textbox', { name: 'Waarom niet?' })
      .fill('Dit past niet bij de thema’s van dit jaar.');
    await page.getByRole('dialog').getByRole('button', { name: 'Afwijzen', exact: true }).click();
    await expect(message(page, `‘${TITLE}’ is afgewezen`)).toBeVisible();
    await stranger.emulateMedia({ colorScheme: 'dark' });
    await stranger.reload();
    await expect(stranger.getByRole('heading', { name: 'Het gaat niet door' })).toBeVisible();
    await expect(stranger.getByText('De reden: “Dit past niet bij de thema’s van dit jaar.”')).toBeVisible();
    await standsStill(stranger);
    expect.soft(await findBarriers(stranger)).toEqual([]);
    // Nobody of the organisation is named.
    await expect(stranger.getByText('van Noord')).toHaveCount(0);
  });

  await test.step('a new link stops the old one at once, and that says so', async () => {
    await page.goto(inbox);
    const renewed = await newLink(page);
    expect(renewed).not.toBe(link);
    await stranger.goto(link);
    await stranger.getByRole('button', { name: 'Nog iets vragen' }).click();
    await expect(
      stranger.getByRole('heading', { name: 'Dit formulier is gesloten', level: 1 }),
    ).toBeVisible();
    expect.soft(await findBarriers(stranger)).toEqual([]);
    troubles.expect({ method: 'GET', path: /^\/api\/ask\//, status: 404 });
    await stranger.goto(renewed.slice(0, -1));
    await expect(stranger.getByRole('heading', { name: 'Deze link kennen we niet', level: 1 })).toBeVisible();
    link = renewed;
  });

  await test.step('what a program fills in is kept nowhere', async () => {
    const before = (await received(context, noordbrug)).length;
    await stranger.goto(link);
    await stranger.getByRole('textbox', { name: /^Wat vraag je\?/ }).fill('Goedkope horloges');
    await stranger.getByText('Iets anders').click();
    await stranger.getByRole('textbox', { name: 'Naam' }).fill('Koop Nu');
    await stranger.getByRole('textbox', { name: 'E-mailadres' }).fill('koop@nu.example');
    await stranger.locator('input[name=website]').evaluate((field: HTMLInputElement) => {
      field.value = 'https://koop.example';
    });
    await stranger.getByRole('button', { name: 'Verzoek versturen' }).click();
    await expect(stranger.getByRole('heading', { name: 'Je verzoek is binnen' })).toBeVisible();
    expect(await received(context, noordbrug)).toHaveLength(before);
  });
});

/** Makes a new link in the dialog of the inbox, whatever there was, and reads it. */
async function newLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Formulier voor aanvragers' }).click();
  const dialog = page.getByRole('dialog', { name: 'Formulier voor aanvragers' });
  const make = dialog.getByRole('button', { name: 'Formulier openen' });
  const renew = dialog.getByRole('button', { name: 'Nieuwe link maken…' });
  await expect(make.or(renew)).toBeVisible();
  if (await make.isVisible()) await make.click();
  else {
    await renew.click();
    await expect(dialog.getByText('De link van nu stopt meteen')).toBeVisible();
    await dialog.getByRole('button', { name: 'Nieuwe link maken', exact: true }).click();
  }
  return dialog.getByRole('textbox', { name: 'De link' }).inputValue();
}

/** What came through the form from this stranger or another program, the latest first. */
async function received(context: BrowserContext, organisation: string): Promise<Request[]> {
  const { requests } = await ask(context.request, listRequests, { params: { organisationId: organisation } });
  return requests.filter(({ title }) => title === TITLE || title === 'Goedkope horloges');
}
