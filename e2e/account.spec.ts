import { letNewcomerIn } from './acts/newcomer.js';
import { organisationId } from './acts/sign-in.js';
import { expect, test } from './world/journey.js';

// A passkey is for a host with a name.
test.use({ baseURL: ({ world }, use) => use(world.address.replace('127.0.0.1', 'localhost')) });

const SAAR = { email: 'saar.dijk@nieuw.example', name: 'Saar Dijk', password: 'sneeuw op de kade 7' };

test('a passkey lets its owner in; the laptop that was lost is signed out from the other one, and hears nothing more', async ({
  page,
  context,
  anotherBrowser,
  troubles,
}) => {
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  // Nothing of a mail runs in the mailbox.
  troubles.expectShutFrames();
  await letNewcomerIn(context, await (await anotherBrowser()).newPage(), SAAR);
  await page.goto('/');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const lost = await (await anotherBrowser()).newPage();
  await lost.goto('/');
  await lost.getByLabel('E-mailadres').fill(SAAR.email);
  await lost.getByRole('textbox', { name: 'Wachtwoord' }).fill(SAAR.password);
  await lost.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(lost.getByRole('heading', { name: 'Mijn week', level: 1 })).toBeVisible();

  await test.step('the account is one press from the menu of the person, and keeps a passkey', async () => {
    await page
      .getByRole('button', { name: /^Jouw menu/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Je account' }).click();
    await page.getByRole('link', { name: 'Inloggen' }).click();
    await page.getByLabel('Naam van deze passkey').fill('Werklaptop');
    await page.getByRole('button', { name: 'Passkey toevoegen' }).click();
    await expect(
      page.getByRole('main').getByRole('listitem').filter({ hasText: 'Werklaptop' }),
    ).toContainText('nog niet gebruikt');
  });

  await test.step('the other browser is signed out there, at its next request', async () => {
    troubles.expect({ method: 'GET', path: /^\/api\//, status: 401 });
    await page.getByRole('link', { name: 'Waar je bent ingelogd' }).click();
    await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
    await lost.goto(`/o/${noordbrug}/week`);
    await expect(lost.getByRole('heading', { name: 'Goed dat je er bent' })).toBeVisible();
  });

  await test.step('signed out everywhere, the passkey is the way back in', async () => {
    await page.getByRole('button', { name: 'Overal uitloggen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Overal uitloggen' }).click();
    await page.getByRole('button', { name: 'Inloggen met een passkey' }).click();
    await expect(page).toHaveURL(/\/o\//);
    await page.goto('/account/history');
    const told = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Ingelogd met een passkey' });
    await expect(told.first()).toBeVisible();
  });
});
