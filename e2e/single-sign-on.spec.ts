import { invite } from '@cadans/contracts/invitations';
import type { Page } from '@playwright/test';
import { findBarriers } from './acts/find-barriers.js';
import { letNewcomerIn } from './acts/newcomer.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

test.use({ hasProvider: true });

const INVITED = 'saar.dijk@nieuw.example';
const OTHER = 'mees.kuiper@nieuw.example';
const PASSWORD = 'sneeuw op de kade 7';

const button = (page: Page) => page.getByRole('button', { name: 'Inloggen met Microsoft' });

/** Signs in on the page of the provider, and agrees there that Cadans is told who one is. */
async function thereAs(page: Page, who: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(who);
  await page.getByPlaceholder('and password').fill('x');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies({ name: 'cadans.session_token' });
  await page.goto('/sign-in');
}

test('people come in at the page of their company; nobody comes in by an address alone', async ({
  page,
  anotherBrowser,
  troubles,
}) => {
  const director = await (await anotherBrowser()).newPage();
  troubles.expectShutFrames();
  await letNewcomerIn(await anotherBrowser(), director, {
    email: OTHER,
    name: 'Mees Kuiper',
    password: PASSWORD,
  });
  await ask(director.context().request, invite, {
    params: { organisationId: await organisationId(director.context(), 'Noordbrug IT') },
    body: { people: [{ email: INVITED }], role: 'marketer' },
  });

  await test.step('who was invited gets an account, and is where she wanted to be', async () => {
    await page.goto('/account/security');
    await expect(button(page)).toBeVisible();
    expect.soft(await findBarriers(page)).toEqual([]);
    await button(page).click();
    await thereAs(page, INVITED);
    await expect(page.getByRole('heading', { name: 'Inloggen via je bedrijf' })).toBeVisible();
    await expect(page).toHaveURL(/\/account\/security$/);
    await expect(page.getByText(`Microsoft · ${INVITED}`)).toBeVisible();
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Mijn week', level: 1 })).toBeVisible();
  });

  await test.step('who is signed in there comes in by one press', async () => {
    await signOut(page);
    await button(page).click();
    await expect(page.getByRole('heading', { name: 'Mijn week', level: 1 })).toBeVisible();
    await page.goBack();
    // What was sent along is in no address any more, and is used up.
    expect(page.url()).not.toContain('code=');
  });

  await test.step('who nobody invited does not come in, nor who breaks off there', async () => {
    troubles.expect({ method: 'POST', path: /\/auth\/single-sign-on$/, status: 422 });
    const stranger = await (await anotherBrowser()).newPage();
    await stranger.goto('/sign-in');
    await button(stranger).click();
    await stranger.getByRole('link', { name: /Cancel/ }).click();
    await expect(stranger.getByRole('heading', { name: 'Je bent daar niet ingelogd' })).toBeVisible();
    await stranger.getByRole('button', { name: 'Naar inloggen' }).click();
    await button(stranger).click();
    await thereAs(stranger, 'vreemde@elders.example');
    await expect(stranger.getByRole('heading', { name: 'Je hebt hier nog geen account' })).toBeVisible();
    expect(stranger.url()).toMatch(/\/account\/single-sign-on$/);
    expect.soft(await findBarriers(stranger)).toEqual([]);
    await stranger.reload();
    await expect(stranger.getByText(/hoort bij het inloggen via je bedrijf/)).toBeVisible();
  });

  await test.step('who has an account signs in once in his own way, and links it', async () => {
    troubles.expect({ method: 'POST', path: /\/auth\/single-sign-on$/, status: 409 });
    const his = await (await anotherBrowser()).newPage();
    await his.goto('/sign-in');
    await button(his).click();
    await thereAs(his, OTHER);
    await expect(his.getByRole('heading', { name: 'Je account is nog niet gekoppeld' })).toBeVisible();
    await his.getByRole('button', { name: 'Naar inloggen' }).click();
    await his.getByLabel('E-mailadres').fill(OTHER);
    await his.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill(PASSWORD);
    await his.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await expect(his.getByRole('heading', { name: 'Mijn week', level: 1 })).toBeVisible();
    await his.goto('/account/security');
    await his.getByRole('button', { name: 'Koppel Microsoft' }).click();
    await expect(his.getByText('Gekoppeld: je kunt nu inloggen met Microsoft')).toBeVisible();
    await expect(his.getByText(`Microsoft · ${OTHER}`)).toBeVisible();
    await signOut(his);
    await button(his).click();
    await expect(his.getByRole('heading', { name: 'Mijn week', level: 1 })).toBeVisible();
    await his.goto('/account/security');
    await his.getByRole('button', { name: 'Microsoft ontkoppelen' }).click();
    await his.getByRole('dialog').getByRole('button', { name: 'Ontkoppelen' }).click();
    await expect(his.getByRole('button', { name: 'Koppel Microsoft' })).toBeVisible();
  });
});

test('a demo user stays as they are, also where a company has a provider', async ({
  page,
  context,
  troubles,
}) => {
  troubles.expect({ method: 'POST', path: /\/session\/identities\/departures$/, status: 403 });
  await letIn(context, 'marketer');
  await page.goto('/account/security');
  await page.getByRole('button', { name: 'Koppel Microsoft' }).click();
  await expect(page.getByText(/Iedereen die de demo bekijkt/)).toBeVisible();
});
