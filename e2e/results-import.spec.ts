import { readFile } from 'node:fs/promises';
import { completeActivity } from '@cadans/contracts/activities';
import { listResults } from '@cadans/contracts/results';
import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import type { BrowserContext, Page } from '@playwright/test';
import { todayOf } from './acts/days.js';
import { findBarriers } from './acts/find-barriers.js';
import { given } from './acts/given.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { message } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const dutch = (day: CalendarDate) => day.split('-').reverse().join('-');

/** Something that was done on a day. */
async function doneOn(context: BrowserContext, organisation: string, title: string, on: CalendarDate) {
  const { id, version } = await given(context, organisation, { title, on });
  const params = { organisationId: organisation, activityId: id };
  await ask(context.request, completeActivity, { params, version, body: { doneOn: on } });
  return id;
}

/** Of how many activities of a year something is known, as Voortgang says it. */
async function knownIn(page: Page, organisation: string, on: CalendarDate): Promise<number> {
  await page.goto(`/o/${organisation}/progress?span=year&on=${on}`);
  const evidence = page.getByRole('button', { name: /Van \d+ van de \d+ activiteiten/ });
  await expect(evidence).toBeVisible();
  return Number(/Van (\d+) van/.exec((await evidence.textContent()) ?? '')?.[1]);
}

test('numbers that were pasted are settled, recorded, seen in Voortgang and taken back', async ({
  page,
  context,
}) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  const [first, second] = [addDays(today, -45), addDays(today, -40)];
  await doneOn(context, noordbrug, 'Rondleiding voor buren', second);
  await doneOn(context, noordbrug, 'Brief aan klanten', first);
  await doneOn(context, noordbrug, 'Brief aan klanten', second);
  const before = await knownIn(page, noordbrug, second);

  await test.step('from the list into the import, by pasting', async () => {
    await page.goto(`/o/${noordbrug}/results`);
    await page.getByRole('link', { name: 'Uit een bestand' }).click();
    await expect(page.getByRole('heading', { name: 'Opbrengst importeren', level: 1 })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    const lines = [
      'Titel;Bereik;Omzet;Bron',
      'Rondleiding voor buren;1.840;€ 1.250,50;Kassa',
      'Brief aan klanten;900;;Mail',
      'Een brief die er niet is;10;;Mail',
    ];
    await page.getByRole('textbox', { name: 'Of plak ze hier' }).fill(lines.join('\n'));
    await page.getByRole('button', { name: 'Inlezen' }).press('Enter');
    await expect(page.getByText('3 rijen · 1 op titel')).toBeVisible();
  });

  await test.step('the row that can be two is asked, and the answer outlives a reload', async () => {
    expect(await findBarriers(page)).toEqual([]);
    const question = page.getByRole('region', { name: 'Welke activiteit hoort bij rij 3?' });
    await expect(question.getByRole('button', { name: /^Brief aan klanten/ })).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Leg 1 rij vast' })).toBeDisabled();
    await question
      .getByRole('button', { name: /^Brief aan klanten/ })
      .last()
      .press('Enter');
    await expect(page.getByText('Alle rijen hebben een plek.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('3 rijen · 1 op titel · 1 door jou gekozen')).toBeVisible();
    await expect(page.getByText('2 rijen klaar')).toBeVisible();
  });

  await test.step('the row without a place is told, and taken away', async () => {
    await expect(page.getByText('Rij 4 “Een brief die er niet is”')).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Meenemen als CSV' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('Een brief die er niet is;10;;Mail;"Geen activiteit met deze titel, link of ID"');
    expect(text).not.toContain('Rondleiding');
  });

  await test.step('recorded, and Voortgang knows two more', async () => {
    await page.getByRole('button', { name: 'Leg 2 rijen vast' }).press('Enter');
    const done = page.getByRole('heading', { name: '2 metingen vastgelegd' });
    await expect(done).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await page.reload();
    await expect(done).toBeVisible();
    expect(await knownIn(page, noordbrug, second)).toBe(before + 2);
  });

  await test.step('taken back as one', async () => {
    await page.goBack();
    await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Deze import telt niet meer mee' })).toBeVisible();
    await expect(message(page, '2 metingen teruggedraaid')).toBeVisible();
    expect(await knownIn(page, noordbrug, second)).toBe(before);
    await page.goto(`/o/${noordbrug}/results/import`);
    await expect(page.getByText(/Ongedaan gemaakt door/)).toBeVisible();
  });
});

test('a file of 2,000 rows says how far it is, and is taken back from the list of imports', async ({
  page,
  context,
}) => {
  await letIn(context, 'marketer');
  const noordbrug = await organisationId(context, 'Noordbrug IT');
  const today = await todayOf(context, noordbrug);
  const activityId = await doneOn(context, noordbrug, 'Jaarlijkse meting', addDays(today, -3));
  const rows = Array.from(
    { length: 2000 },
    (_, n) => `Jaarlijkse meting;${n + 1};${dutch(addDays(today, -n))}`,
  );
  const buffer = Buffer.from(['Titel;Bereik;Gemeten op', ...rows].join('\r\n'));

  await page.goto(`/o/${noordbrug}/results/import`);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Kies een bestand' }).click(),
  ]);
  await chooser.setFiles({ name: 'metingen.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByText('2000 rijen · 2000 op titel')).toBeVisible();
  // Held up for a moment, so that what is shown meanwhile can be seen on any machine.
  const letGo = Promise.withResolvers<void>();
  await page.route('**/results/imports', async (route) => {
    if (route.request().method() === 'POST') await letGo.promise;
    await route.fallback();
  });
  await page.getByRole('button', { name: 'Leg 2000 rijen vast' }).click();
  await expect(page.getByRole('progressbar', { name: '2000 rijen worden vastgelegd' })).toBeVisible();
  letGo.resolve();
  await expect(page.getByRole('heading', { name: '2000 metingen vastgelegd' })).toBeVisible();
  const params = { organisationId: noordbrug, activityId };
  const results = async () => (await ask(context.request, listResults, { params })).results;
  expect(await results()).toHaveLength(2000);

  await page.getByRole('button', { name: 'Nog een bestand' }).click();
  await page.getByRole('button', { name: 'Ongedaan maken: metingen.csv' }).click();
  await expect(message(page, '2000 metingen teruggedraaid')).toBeVisible();
  expect(await results()).toEqual([]);
});
