import { takeSecondStep } from '@cadans/contracts/doors';
import type { Page } from '@playwright/test';
import { findBarriers } from './acts/find-barriers.js';
import { mailedLink } from './acts/mailed-link.js';
import { letNewcomerIn } from './acts/newcomer.js';
import { oneTimeCode } from './acts/one-time-code.js';
import { tryAsking } from './world/ask.js';
import { expect, test } from './world/journey.js';

const EMAIL = 'saar.dijk@nieuw.example';
const PASSWORD = 'drie grijze dassen';

test('a marketer gets in by mail, by password and by the code of her app; who has her old links does not', async ({
  page,
  anotherBrowser,
  troubles,
}) => {
  const machine = await anotherBrowser();
  const mailbox = await machine.newPage();
  const thief = await (await anotherBrowser()).newPage();
  const read = new Set<string>();
  // The mailbox shows a mail in a frame in which nothing runs.
  troubles.expectShutFrames();
  const first = { email: EMAIL, name: 'Saar Dijk', password: 'sneeuw op de kade 7' };
  await letNewcomerIn(await anotherBrowser(), mailbox, first);
  let link = '';
  let secret = '';
  let codes: string[] = [];
  let used = '';

  await test.step('asks for a link from the page she wanted to see, and is told what to do', async () => {
    await page.goto('/portfolio');
    await expect(page).toHaveURL(/sign-in/);
    await page.getByRole('button', { name: 'Mail me een inloglink' }).click();
    await page.getByLabel('E-mailadres').fill(EMAIL);
    await page.getByRole('button', { name: 'Mail me de link' }).click();
    await expect(page.getByRole('heading', { name: 'Kijk in je mailbox' })).toBeVisible();
    link = await mailedLink(mailbox, 'Je inloglink voor Cadans', read);
    await isQuiet(page);
    expect.soft(await findBarriers(page)).toEqual([]);
  });

  await test.step('the link lets in nobody else, and her once; it leads where she wanted to be', async () => {
    troubles.expect({ method: 'POST', path: /\/magic-links\/redeem$/, status: 409 });
    await thief.goto(link);
    await thief.getByRole('button', { name: 'Log in' }).click();
    await expect(thief.getByRole('heading', { name: /in een andere browser/ })).toBeVisible();
    await page.goto(link);
    await expect(page).toHaveURL(/\/sign-in\/link$/);
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(page).toHaveURL(/\/portfolio/);
    troubles.expect({ method: 'POST', path: /\/magic-links\/redeem$/, status: 410 });
    await page.goto(link);
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(page.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
  });

  await test.step('chooses another password by mail', async () => {
    await signOut(page);
    await page.getByRole('button', { name: 'Wachtwoord vergeten?' }).click();
    await page.getByLabel('E-mailadres').fill(EMAIL);
    await page.getByRole('button', { name: 'Mail me de link' }).click();
    link = await mailedLink(mailbox, 'Kies een nieuw wachtwoord voor Cadans', read);
    await page.goto(link);
    const field = page.getByRole('textbox', { name: 'Nieuw wachtwoord' });
    await field.fill('Welkom2026!!');
    await expect(page.getByText(/inbrekers als eerste/).first()).toBeVisible();
    await field.fill(PASSWORD);
    await page.getByRole('button', { name: 'Bewaar wachtwoord' }).click();
    await expect(page.getByRole('heading', { name: 'Mijn week', level: 1 })).toBeVisible();
  });

  await test.step('sets up the second step, and keeps ten codes', async () => {
    await page.goto('/account/security');
    await page.getByRole('button', { name: 'Stel de tweede stap in' }).click();
    await expect(page.getByRole('img', { name: 'QR-code voor je app' })).toBeVisible();
    secret = await page.getByRole('textbox', { name: /Neem dan deze sleutel over/ }).inputValue();
    used = oneTimeCode(secret);
    await page.getByLabel('Code uit je app').fill(used);
    const told = page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem');
    await expect(told).toHaveCount(10);
    codes = await told.allTextContents();
    expect(new Set(codes).size).toBe(10);
    await isQuiet(page);
    expect.soft(await findBarriers(page)).toEqual([]);
    await page.getByText(/^Ik heb ze bewaard/).click();
    await page.getByRole('button', { name: 'Klaar' }).click();
    await expect(page.getByText('Je hebt nog 10 herstelcodes.')).toBeVisible();
  });

  await test.step('gets in by password and a code; the same code twice is refused', async () => {
    troubles.expect({ method: 'POST', path: /\/second-step$/, status: 422 });
    await signOut(page);
    await byPassword(page);
    await page.getByLabel('Code uit je app').fill(used);
    await expect(page.getByText(/Deze code klopt niet, of hij is al gebruikt/)).toBeVisible();
    await page.getByLabel('Code uit je app').fill(oneTimeCode(secret, 1));
    await expect(page.getByRole('heading', { name: 'Mijn week', level: 1 })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Mijn week', level: 1 })).toBeVisible();
  });

  await test.step('without her phone a recovery code does, once', async () => {
    await signOut(page);
    await byPassword(page);
    await byRecoveryCode(page, codes[0] ?? '');
    await expect(page.getByText(/Je hebt nog 9 herstelcodes/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Mijn week', level: 1 })).toBeVisible();
    await signOut(page);
    await byPassword(page);
    await byRecoveryCode(page, codes[0] ?? '');
    await expect(page.getByText(/Deze herstelcode klopt niet, of hij is al gebruikt/)).toBeVisible();
  });

  await test.step('who stole the old link to a new password gets nothing, nor who comes past the door', async () => {
    troubles.expect({ method: 'POST', path: /\/password-resets\/redeem$/, status: 410 });
    await thief.goto(link);
    await thief.getByRole('textbox', { name: 'Nieuw wachtwoord' }).fill('vier witte dassen');
    await thief.getByRole('button', { name: 'Bewaar wachtwoord' }).click();
    await expect(thief.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
    const answer = await tryAsking(thief.context().request, takeSecondStep, {
      body: { code: oneTimeCode(secret, 1) },
    });
    expect(answer.status()).toBe(401);
    await thief.goto('/portfolio');
    await expect(thief.getByRole('heading', { name: 'Goed dat je er bent' })).toBeVisible();
  });
});

/** What a button said while it was busy is over: until then it is announced by a part that is gone. */
async function isQuiet(page: Page): Promise<void> {
  await expect(page.locator('[data-live-announcer] [role=img]')).toHaveCount(0);
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /Jouw menu/ }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('heading', { name: 'Goed dat je er bent' })).toBeVisible();
}

async function byPassword(page: Page): Promise<void> {
  await page.getByLabel('E-mailadres').fill(EMAIL);
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nog één stap' })).toBeVisible();
}

async function byRecoveryCode(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Gebruik een herstelcode' }).click();
  await page.getByLabel('Herstelcode').fill(code);
  await page.getByRole('button', { name: 'Verder' }).click();
}
