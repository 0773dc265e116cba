import type { Locator, Page } from '@playwright/test';
import { expect } from '../world/journey.js';

/** The two ways somebody holds it: on a screen with a mouse, on a phone with a thumb. */
export const DEVICES = {
  'at a desk': { viewport: { width: 1440, height: 900 } },
  'with a thumb': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** Opens one's own week in an organisation. */
export async function openWeek(page: Page, organisationId: string): Promise<void> {
  await page.goto(`/o/${organisationId}/week`);
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn week' })).toBeVisible();
}

/** A part of the week, by its heading. */
export function partOfWeek(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** A row in a part of the week, by what it is called. */
export function rowIn(page: Page, part: string, title: string): Locator {
  return partOfWeek(page, part).getByRole('listitem').filter({ hasText: title });
}
