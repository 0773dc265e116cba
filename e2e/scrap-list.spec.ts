import { yearOf } from '@cadans/domain/calendar-date';
import { todayOf } from './acts/days.js';
import { findBarriers } from './acts/find-barriers.js';
import { given } from './acts/given.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { message } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

test('what is scrapped in the list stands on the scrap list, and comes back from it', async ({
  page,
  context,
}) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  const year = yearOf(today);
  const title = 'Beurs: dit jaar toch niet';
  await given(context, noordbrug, { title, on: today });

  await page.goto(`/o/${noordbrug}/list/${year}`);
  await page.getByRole('searchbox', { name: 'Zoek in titels' }).fill(title);
  await page.getByRole('button', { name: `Meer voor ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Schrappen…' }).click();
  await page.getByRole('dialog', { name: 'Schrappen' }).getByRole('button', { name: 'Geen ruimte' }).click();
  await expect(message(page, title)).toBeVisible();

  await page.getByRole('link', { name: 'Schraplijst' }).first().click();
  await expect(page.getByRole('heading', { name: 'Schraplijst', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/scrapped/${year}$`));
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText('Geen ruimte');
  await expect(row).toContainText('Geschrapt door S. Visser');
  await expect(page.getByText(/uur teruggekregen$/)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await row.getByRole('button', { name: `Terugzetten: ${title}` }).click();
  await expect(row).toHaveCount(0);
  await expect(message(page, 'staat weer in het plan')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/uur teruggekregen$/)).toBeVisible();
  await expect(row).toHaveCount(0);

  await page.getByRole('button', { name: 'Vorig jaar' }).click();
  await page.getByRole('button', { name: 'Vorig jaar' }).click();
  await expect(page.getByRole('heading', { name: `In ${year - 2} is nog niets geschrapt` })).toBeVisible();
  await page.getByRole('link', { name: 'Naar de lijst' }).click();
  await expect(page).toHaveURL(new RegExp(`/list/${year - 2}$`));
});
