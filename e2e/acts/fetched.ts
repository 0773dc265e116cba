import { expect, type Page } from '@playwright/test';

/** Waits until the code of a part is there that comes after the first screen, by the name of its file. */
export async function fetched(page: Page, name: string): Promise<void> {
  const isThere = () =>
    page.evaluate(
      (file) =>
        performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/assets/${file}-`)),
      name,
    );
  await expect.poll(isThere).toBe(true);
}
