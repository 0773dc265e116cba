import { showYear } from '@cadans/contracts/years';
import { message, sheet } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

test.use({ isEmpty: true });

test('from an installation with nobody to the first planned activity', async ({
  page,
  context,
  world,
  troubles,
  anotherBrowser,
}) => {
  // Somebody elsewhere is asked for the code of the log, and does not get in without it.
  const elsewhere = await anotherBrowser({ extraHTTPHeaders: { via: '1.1 proxy.example' } });
  const stranger = await elsewhere.newPage();
  troubles.expect(
    { method: 'POST', path: /\/api\/installation$/, status: 403 },
    { method: 'POST', path: /\/api\/installation$/, status: 409 },
  );
  await stranger.goto('/');
  const fill = async (at: typeof page, organisation: string, email: string) => {
    await at.getByRole('textbox', { name: 'Naam van de organisatie' }).fill(organisation);
    await at.getByRole('textbox', { name: 'Je naam' }).fill('Noor Bakker');
    await at.getByRole('textbox', { name: 'E-mailadres' }).fill(email);
    await at.getByLabel('Nieuw wachtwoord').fill('brood zoals het bedoeld was');
  };
  await fill(stranger, 'Van een ander', 'ander@elders.example');
  await stranger.getByRole('textbox', { name: 'Installatiecode' }).fill('AAAA-BBBB-CCCC-DDDD');
  await stranger.getByRole('button', { name: 'Beginnen' }).click();
  await expect(stranger.getByText('De code staat in het log van de server')).toBeVisible();

  // At the machine itself none is asked. Pressed twice it is one organisation.
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Richt Cadans in' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Installatiecode' })).toHaveCount(0);
  await fill(page, 'De Korenbloem', 'noor@korenbloem.example');
  await page.getByRole('button', { name: 'Beginnen' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Waar staan jullie voor?' })).toBeVisible();

  // The code that was right works no more, and the screen is gone.
  const [, code = ''] = /set-up code ([A-Z2-7-]{19})/.exec(world.said()) ?? [];
  await stranger.getByRole('textbox', { name: 'Installatiecode' }).fill(code);
  await stranger.getByRole('button', { name: 'Beginnen' }).click();
  await expect(stranger.getByRole('button', { name: 'Inloggen', exact: true })).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByRole('button', { name: 'Inloggen', exact: true })).toBeVisible();
  await expect(stranger.getByRole('heading', { name: 'Richt Cadans in' })).toHaveCount(0);

  await page.getByRole('textbox', { name: 'Kernboodschap' }).fill('Brood zoals het bedoeld was.');
  await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('textbox', { name: 'Naam van een thema' }).fill('Vakmanschap');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Vakmanschap' })).toBeVisible();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('radiogroup', { name: 'LinkedIn' }).getByRole('radio', { name: 'Ja' }).click();
  await expect(message(page, 'LinkedIn is toegevoegd.')).toBeVisible();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  const title = page.getByRole('textbox', { name: 'Wat ga je maken?' });
  await title.fill('Kijkje in de molen');
  await title.press('Enter');
  await expect(page.getByText(/1 activiteit staat in het plan/)).toBeVisible();
  await page.getByRole('button', { name: 'Naar het jaar' }).click();
  await expect(sheet(page)).toBeVisible();

  const [, organisationId = '', year = ''] = /\/o\/([\w-]+)\/year\/(\d{4})/.exec(page.url()) ?? [];
  const plan = await ask(context.request, showYear, { params: { organisationId, year: Number(year) } });
  expect(plan.activities.title).toEqual(['Kijkje in de molen']);

  // Who began comes in again as everybody does.
  const back = await anotherBrowser();
  const again = await back.newPage();
  await again.goto('/');
  await again.getByLabel('E-mailadres').fill('noor@korenbloem.example');
  await again.getByLabel('Wachtwoord', { exact: true }).fill('brood zoals het bedoeld was');
  await again.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(sheet(again)).toBeVisible();
});
