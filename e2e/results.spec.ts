import { addDays, yearOf } from '@cadans/domain/calendar-date';
import { todayOf } from './acts/days.js';
import { findBarriers } from './acts/find-barriers.js';
import { given } from './acts/given.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { expect, test } from './world/journey.js';

test('what is finished is asked what it yielded; the list gets shorter and more is known', async ({
  page,
  context,
}) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  const title = 'Open dag voor klanten';
  const { id } = await given(context, noordbrug, { title, on: today });

  // Finished from the drawer; the message offers to say what came of it, and blocks nothing.
  await page.goto(`/o/${noordbrug}/list/${yearOf(today)}?activity=${id}`);
  await page.getByRole('button', { name: 'Afhandelen' }).click();
  await page.getByRole('menuitem', { name: 'Gedaan, vandaag' }).click();
  await page.getByRole('button', { name: 'Opbrengst vastleggen' }).click();
  const entry = page.getByRole('dialog', { name: 'Wat leverde het op?' });
  await expect(entry.getByRole('textbox', { name: 'Bereik' })).toBeFocused();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.type('1.840');
  await entry.getByRole('textbox', { name: 'Bron' }).fill('Aanmeldlijst');
  await page.keyboard.press('Enter');
  await expect(entry).toHaveCount(0);
  const drawer = page.getByRole('region', { name: 'Opbrengst' });
  await expect(drawer).toContainText('1.840');
  await expect(drawer).toContainText('Aanmeldlijst');

  // Of everything else that is done nothing is known yet: the oldest first, and each row goes when it is told.
  await page.goto(`/o/${noordbrug}/results`);
  await expect(page.getByRole('heading', { name: 'Opbrengst', level: 1 })).toBeVisible();
  const missing = page.getByRole('tab', { name: /^Nog geen opbrengst/ });
  const before = (await missing.textContent()) ?? '';
  const rows = page.getByRole('main').getByRole('form');
  const first = (await rows.first().getAttribute('aria-label')) ?? '';
  const sentence = page.getByText(/^Van \d+ van de \d+ activiteiten/);
  const told = (await sentence.textContent()) ?? '';
  expect(await findBarriers(page)).toEqual([]);
  await rows.first().getByRole('textbox', { name: 'Leads' }).fill('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: first, exact: true })).toHaveCount(0);
  await expect(missing).not.toHaveText(before);
  await expect(sentence).not.toHaveText(told);
  await expect(rows.first().getByRole('textbox', { name: 'Bereik' })).toBeFocused();

  await page.getByRole('tab', { name: /^Met opbrengst/ }).click();
  const row = page.getByRole('row').filter({ hasText: title }).first();
  await expect(row).toContainText('1.840');
  expect(await findBarriers(page)).toEqual([]);
  await row.getByRole('button', { name: /^Verbeteren/ }).click();
  await row.getByRole('textbox', { name: 'Bereik' }).fill('1.900');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('1.900');
});

test('the evidence rate in Voortgang grows with what is told, and leads to where it is told', async ({
  page,
  context,
}) => {
  await letIn(context, 'director');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  // Last year holds enough that is long done, whatever day it is.
  await page.goto(`/o/${noordbrug}/progress?span=year&on=${addDays(today, -365)}`);
  const evidence = page.getByRole('button', { name: /Van \d+ van de \d+ activiteiten/ });
  const known = async () => Number(/Van (\d+) van/.exec((await evidence.textContent()) ?? '')?.[1]);
  await expect(evidence).toBeVisible();
  const before = await known();
  await page.getByRole('link', { name: 'Opbrengst bijwerken' }).click();
  await expect(page).toHaveURL(/\/results$/);
  const rows = page.getByRole('main').getByRole('form');
  const last = (await rows.first().getAttribute('aria-label')) ?? '';
  await rows.first().getByRole('textbox', { name: 'Leads' }).fill('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: last, exact: true })).toHaveCount(0);
  await page.goBack();
  await expect.poll(known).toBe(before + 1);
});
