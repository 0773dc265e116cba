import { join } from 'node:path';
import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import type { Locator, Page, Response } from '@playwright/test';
import { expect } from '../world/journey.js';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** What every layout of the fixture tells: 68 dated activities over four years. */
export const PER_YEAR = [
  { year: 2023, activities: 2 },
  { year: 2024, activities: 14 },
  { year: 2025, activities: 29 },
  { year: 2026, activities: 23 },
];

/** Hands a file to the import screen, and waits for what it would do. */
export async function readFile(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Importeren', level: 1 })).toBeVisible();
  const [window] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Kies een bestand' }).click(),
  ]);
  await window.setFiles(join(FIXTURES, name));
  await expect(page.getByRole('heading', { name: 'Proefronde' })).toBeVisible();
  await expect(page.getByText(name)).toBeVisible();
}

/** The field that says what a value or a group of rows becomes: a select, or with many choices a combo box. */
export function targetField(page: Page, label: string | RegExp): Locator {
  return page.getByLabel(label).and(page.locator('button, input')).first();
}

/** Says what a value or a group of rows becomes, and waits for the outcome of that. */
export async function decide(page: Page, label: RegExp, target: string): Promise<ImportDryRun> {
  const field = targetField(page, label);
  await field.click();
  const reckoned = page.waitForResponse(isDryRun);
  await page.getByRole('option', { name: target }).first().click();
  return (await reckoned).json();
}

export const isDryRun = (response: Response): boolean =>
  new URL(response.url()).pathname.endsWith('/imports/dry-runs') && response.ok();

/** The one button that changes anything. */
export function importButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Importeer \d+ activiteit/ });
}
