import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import type { Page } from '@playwright/test';
import { decide, importButton, isDryRun, PER_YEAR, readFile, targetField } from './acts/import-page.js';
import { letIn, organisationId, signIn } from './acts/sign-in.js';
import { switchTo } from './acts/switcher.js';
import { openYear, sheet } from './acts/year-page.js';
import { expect, test } from './world/journey.js';

const EMPTY = 'Meerwijk Systemen';

test('an empty organisation tells a newcomer where to begin', async ({ page }) => {
  await page.goto('/');
  await signIn(page, 'marketer');
  await switchTo(page, EMPTY);
  await expect(page.getByRole('heading', { name: /Kies eerst de thema’s van \d{4}/ })).toBeVisible();
  await page.getByRole('link', { name: 'Lijst' }).first().click();
  await expect(page.getByRole('heading', { name: /Kies eerst de thema’s van \d{4}/ })).toBeVisible();
  await page.getByRole('link', { name: 'Naar het fundament' }).click();
  await expect(page.getByRole('heading', { name: 'Waar gaat dit jaar over?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Waar word je gezien?' })).toBeVisible();
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Begin niet opnieuw' })).toBeVisible();
});

test.describe('every layout tells the same', () => {
  test.beforeEach(async ({ page, context }) => {
    await letIn(context, 'marketer');
    await page.goto(`/o/${await organisationId(context, EMPTY)}/import`);
  });

  for (const { file, seen } of [
    {
      file: 'contentkalender-windows-1252.csv',
      seen: /Windows-1252.*puntkomma’s.*70 rijen.*68 met een datum/,
    },
    {
      file: 'Contentkalender 7d1f0a94c3b84e62a5f8e09d4b6c2a13.csv',
      seen: /Herkend als export van Notion.*70 rijen.*68 met een datum/,
    },
    { file: 'asana.csv', seen: /Herkend als export van Asana.*70 rijen.*68 met een datum/ },
  ]) {
    test(file, async ({ page }) => {
      await readFile(page, file);
      await expect(page.getByText(seen)).toBeVisible();
      await expect(page.getByText('2 rijen zonder datum blijven achter')).toBeVisible();
      const outcome = await completeThemes(page);
      expect(outcome.perYear).toEqual(PER_YEAR);
      await expect(importButton(page)).toBeEnabled();
    });
  }

  test('google-agenda.csv, which knows no channel and no status', async ({ page }) => {
    await readFile(page, 'google-agenda.csv');
    await expect(page.getByText(/Herkend als Google Agenda.*68 rijen.*68 met een datum/)).toBeVisible();
    await expect(page.getByText(/maand\/dag\/jaar/)).toBeVisible();
    expect(await completeWithNames(page, ['Thema', 'Kanaal'])).toEqual(PER_YEAR);
  });

  test('hootsuite.csv, which knows only days, texts and links', async ({ page }) => {
    await readFile(page, 'hootsuite.csv');
    await expect(page.getByText(/Herkend als bulkbestand van Hootsuite.*68 rijen/)).toBeVisible();
    expect(await completeWithNames(page, ['Thema', 'Eigenaar', 'Kanaal'])).toEqual(PER_YEAR);
  });
});

test.describe('what a file cannot tell is asked', () => {
  test.beforeEach(async ({ page, context }) => {
    await letIn(context, 'marketer');
    await page.goto(`/o/${await organisationId(context, EMPTY)}/import`);
  });

  test('planning.xlsx, a workbook that begins with a sheet of explanations', async ({ page }) => {
    await readFile(page, 'planning.xlsx');
    await expect(page.getByText(/Excel-bestand.*blad Planning.*4 rijen.*4 met een datum/)).toBeVisible();
    await targetField(page, 'Blad').click();
    await page.getByRole('option', { name: /^Leeswijzer/ }).click();
    await expect(page.getByText(/blad Leeswijzer/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/blad Leeswijzer/)).toBeVisible();
  });

  test('rows that are pasted out of a spreadsheet', async ({ page }) => {
    const field = page.getByLabel('Of plak hier uit Excel of Google Sheets');
    await field.fill('Blog');
    await page.getByRole('button', { name: 'Lees wat ik plakte' }).click();
    await expect(page.getByText(/Dit is geen tabel/)).toBeVisible();
    await field.fill(
      'Titel\tDatum\tKanaal\n"Een titel\nover twee regels"\t04-05-2026\tBlog\nNog een\t31-05-2026\tBlog',
    );
    await page.reload();
    await page.getByRole('button', { name: 'Lees wat ik plakte' }).click();
    await expect(page.getByRole('heading', { name: 'Proefronde' })).toBeVisible();
    await expect(page.getByText(/Geplakt op/)).toBeVisible();
    await expect(page.getByText(/2 rijen.*2 met een datum/)).toBeVisible();
  });

  test('a year with its months across: what stands down, and which year', async ({ page }) => {
    await readFile(page, 'jaarmatrix.csv');
    await expect(page.getByText(/Een jaar met de perioden naast elkaar.*6 rijen/)).toBeVisible();
    await page
      .getByRole('radiogroup', { name: 'Wat staat er links in het jaar?' })
      .getByText('Eigenaren')
      .click();
    await expect(page.getByRole('radiogroup', { name: 'Wat staat er links in het jaar?' })).toHaveCount(0);
    const year = page.getByRole('radiogroup', { name: 'In welk jaar vallen de 6 datums zonder jaar?' });
    await expect(year.getByText('staat in de naam van het bestand of erboven')).toBeVisible();
    await expect(page.getByText('Jaar onbekend 6')).toBeVisible();
    await year.getByText(/^2025/).click();
    await expect(page.getByText('Mist een thema 6')).toBeVisible();
    const row = page.getByRole('row', { name: /Klantverhaal Linden/ });
    await expect(row).toContainText('apr');
    await expect(row).toContainText('Femke Postma');
  });

  test('dates that contradict themselves, with the keyboard, also after a reload', async ({ page }) => {
    await readFile(page, 'datums-die-botsen.csv');
    await expect(page.getByText('Datum klopt niet 2')).toBeVisible();
    await expect(page.getByText('Jaar onbekend 1')).toBeVisible();
    const nearest = page.getByRole('radio', { name: /De weekdag klopt: neem de dichtstbijzijnde/ });
    await expect(nearest).toHaveAccessibleName(/14 april 2025/);
    await nearest.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Datum klopt niet 1')).toBeVisible();
    await page.getByText('De laatste dag van die maand').click();
    await page
      .getByRole('radiogroup', { name: 'In welk jaar valt de datum zonder jaar?' })
      .getByText(String(new Date().getFullYear()), { exact: true })
      .click();
    await expect(page.getByText('5 klaar om te importeren')).toBeVisible();
    await page.reload();
    await expect(page.getByText('5 klaar om te importeren')).toBeVisible();
    await expect(nearest).toBeChecked();
    await expect(page.getByRole('row', { name: /Nieuwsbrief voorjaar/ })).toContainText('30-04-2025');
    await expect(importButton(page)).toBeEnabled();
  });
});

test('brings in the calendar of a Dutch Excel, year by year, and only once', async ({ page, context }) => {
  await letIn(context, 'marketer');
  const meerwijk = await organisationId(context, EMPTY);
  await page.goto(`/o/${meerwijk}/import`);
  await readFile(page, 'contentkalender.csv');
  await expect(page.getByText(/UTF-8.*puntkomma’s.*70 rijen.*68 met een datum/)).toBeVisible();
  await expect(page.getByText(/Datums staan als dag-maand-jaar/)).toBeVisible();
  await expect(importButton(page)).toBeDisabled();

  await test.step('people become named members', async () => {
    await expect(targetField(page, /^Joris Bakker wordt|Joris Bakker wordt$/)).toBeVisible();
    const outcome = await decide(page, /Team Kennis wordt/, 'Linda de Wit');
    expect(outcome.creates.owners.toSorted()).toEqual(['Femke Postma', 'Joris Bakker', 'Linda de Wit']);
  });
  await test.step('what has no theme waits, also after a reload', async () => {
    await expect(page.getByText('8 rijen zonder thema', { exact: true })).toBeVisible();
    await expect(page.getByText('12 wachten op een keuze')).toBeVisible();
    await page.reload();
    await expect(page.getByText('12 wachten op een keuze')).toBeVisible();
    await expect(targetField(page, /Team Kennis wordt/)).toHaveAccessibleName(/Linda de Wit/);
  });
  const outcome = await completeThemes(page);
  expect(outcome.creates.plans).toEqual([2023, 2024, 2025]);
  expect(outcome.counts.parked).toBe(2);
  await importButton(page).click();
  await expect(page.getByRole('heading', { name: '68 activiteiten staan in je plan' })).toBeVisible();
  await expect(page.getByText('2 rijen zonder datum wachten in je bestand.')).toBeVisible();

  for (const { year, activities } of PER_YEAR) {
    await openYear(page, meerwijk, year);
    await expect(page.getByText(`van ${activities} activiteiten`)).toBeVisible();
    await expect(sheet(page).getByRole('gridcell')).not.toHaveCount(0);
    await page.goto(`/o/${meerwijk}/list/${year}`);
    await expect(
      page.getByText(`Jaarplan ${year} · ${activities} van ${activities} activiteiten`),
    ).toBeVisible();
  }

  await test.step('the same file again: all of it is there', async () => {
    await page.goto(`/o/${meerwijk}/import`);
    await readFile(page, 'contentkalender.csv');
    await expect(page.getByText('68 rijen staan er al')).toBeVisible();
    await expect(page.getByText('Alles uit dit bestand staat er al.')).toBeVisible();
    await expect(importButton(page)).toBeDisabled();
  });
});

/** Gives the eight without a theme one, and the four whose labels became none. */
async function completeThemes(page: Page): Promise<ImportDryRun> {
  await decide(page, /Thema voor 8 rijen zonder thema/, 'Servicedesk');
  const outcome = await decide(page, /Thema voor 4 rijen met andere labels/, 'Continuïteit');
  await expect(page.getByText('68 klaar om te importeren')).toBeVisible();
  return outcome;
}

/** Completes a file that lacks whole columns, with new names, and says that the past was done. */
async function completeWithNames(page: Page, kinds: readonly ('Thema' | 'Eigenaar' | 'Kanaal')[]) {
  const made = { Thema: 'Nieuw thema', Eigenaar: 'Nieuwe naam', Kanaal: 'Nieuw kanaal' };
  for (const kind of kinds) {
    const name = `${kind} van toen`;
    const box = page.getByRole('textbox', { name: made[kind] });
    await box.fill(name);
    await box.press('Enter');
    // The screen may have chosen the only new name by itself: then choosing it again asks the server nothing.
    const field = targetField(page, new RegExp(`${kind} voor 68 rijen`));
    await field.click();
    await page.getByRole('option', { name }).first().click();
  }
  // Answers to the choices before this one may still be on their way: the one that counts has every row ready.
  const reckoned = page.waitForResponse(async (response) => {
    if (!isDryRun(response)) return false;
    const { perYear }: ImportDryRun = await response.json();
    return perYear.reduce((sum, { activities }) => sum + activities, 0) === 68;
  });
  await page.getByText('Gedaan, op hun datum').click();
  const outcome: ImportDryRun = await (await reckoned).json();
  await expect(page.getByText('68 klaar om te importeren')).toBeVisible();
  return outcome.perYear;
}
