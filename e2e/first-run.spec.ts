import { showYear } from '@cadans/contracts/years';
import { letIn, organisationId } from './acts/sign-in.js';
import { message, sheet } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

test('a new organisation, from nothing to three planned activities', async ({ page, context }) => {
  await letIn(context, 'director');
  await page.goto('/');
  await page.getByRole('button', { name: 'Wissel van account' }).click();
  await page.getByRole('menuitem', { name: 'Nieuwe organisatie…' }).click();
  await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('De Korenbloem');
  await page.getByRole('button', { name: 'Oprichten' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Waar staan jullie voor?' })).toBeVisible();

  await page.getByRole('textbox', { name: 'Kernboodschap' }).fill('Brood zoals het bedoeld was.');
  await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Kernboodschap' })).toHaveValue(
    'Brood zoals het bedoeld was.',
  );
  await page.getByRole('button', { name: 'Verder', exact: true }).click();

  for (const theme of ['Graan uit de streek', 'Vakmanschap', 'Niets weggooien']) {
    await page.getByRole('textbox', { name: 'Naam van een thema' }).fill(theme);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: theme })).toBeVisible();
    await expect(message(page, `${theme} doet mee`)).toBeVisible();
  }
  await expect(page.getByText('Samen 100%')).toBeVisible();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();

  const answers = (channel: string) => page.getByRole('radiogroup', { name: channel });
  await answers('LinkedIn').getByRole('radio', { name: 'Ja' }).click();
  await expect(message(page, 'LinkedIn is toegevoegd.')).toBeVisible();
  await answers('Google Ads').getByRole('radio', { name: 'Bewust niet' }).click();
  const why = page.getByRole('dialog', { name: 'Bewust niet: Google Ads' });
  await why.getByRole('textbox', { name: 'Waarom niet?' }).fill('De buurt loopt gewoon binnen.');
  await why.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('“De buurt loopt gewoon binnen.”')).toBeVisible();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe vaak, dat komt later' })).toBeVisible();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();

  const title = page.getByRole('textbox', { name: 'Wat ga je maken?' });
  await title.fill('Kijkje in de molen');
  await page.reload();
  await expect(title).toHaveValue('Kijkje in de molen');
  await title.press('Enter');
  for (const next of ['Het eerste brood', 'De bakker vertelt']) {
    await title.fill(next);
    await title.press('Enter');
  }
  await expect(page.getByText(/3 activiteiten staan in het plan/)).toBeVisible();
  await page.getByRole('button', { name: 'Naar het jaar' }).click();
  await expect(sheet(page)).toBeVisible();
  await expect(page.getByText('4 van 5 gedaan')).toBeVisible();

  const founded = await organisationId(context, 'De Korenbloem');
  const year = Number(/year\/(\d{4})/.exec(page.url())?.[1]);
  const plan = await ask(context.request, showYear, { params: { organisationId: founded, year } });
  expect(plan.activities.title.toSorted()).toEqual([
    'De bakker vertelt',
    'Het eerste brood',
    'Kijkje in de molen',
  ]);
  expect(plan.themes.map(({ weight }) => weight).reduce((sum, weight) => sum + weight)).toBe(100);

  await page.getByRole('link', { name: 'Stel het plan vast' }).click();
  await page.getByRole('button', { name: 'Vaststellen' }).click();
  await expect(message(page, `${year} is vastgesteld.`)).toBeVisible();
  await page.getByRole('link', { name: 'Jaar', exact: true }).first().click();
  await expect(sheet(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: `Het plan van ${year} opbouwen` })).toHaveCount(0);
});
