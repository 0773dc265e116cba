import type { Locator, Page } from '@playwright/test';

const SWITCH = 'Wissel van account';

/** The switcher in sight: it says which account is open. */
export function currentAccount(page: Page): Locator {
  return page.getByRole('button', { name: SWITCH });
}

/** Goes into another account, from wherever one is. */
export async function switchTo(page: Page, name: string): Promise<void> {
  await currentAccount(page).click();
  await page.getByRole('menu', { name: SWITCH }).getByRole('menuitemradio', { name }).click();
}
