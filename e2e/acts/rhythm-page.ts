import type { Locator, Page } from '@playwright/test';
import { expect } from '../world/journey.js';

/** Opens the rhythm of an organisation. */
export async function openRhythm(page: Page, organisationId: string, search = ''): Promise<void> {
  await page.goto(`/o/${organisationId}/rhythm${search}`);
  await expect(page.getByRole('region', { name: 'Beloften die lopen' })).toBeVisible();
}

/** The beats of a promise, a button each. */
export function beats(page: Page, name: string, state: string): Locator {
  return page
    .getByRole('toolbar', { name: `Slagen van ${name}`, exact: true })
    .getByRole('button', { name: new RegExp(`, ${state}`) });
}

/** Asks one of the acts on a promise; answers its dialog. */
export async function askOf(page: Page, name: string, act: string): Promise<Locator> {
  await page.getByRole('button', { name: `Wat kan met ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: act }).click();
  return page.getByRole('dialog');
}
