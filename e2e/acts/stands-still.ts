import type { Page } from '@playwright/test';
import { expect } from '../world/journey.js';

/** Waits until a screen has everything it shows: no skeletons, no fonts on their way, no movement. */
export async function standsStill(page: Page): Promise<void> {
  // Also behind a dialog, where the page is hidden from who listens.
  await expect(
    page
      .getByRole('heading', { level: 1, includeHidden: true })
      .or(page.getByRole('heading', { level: 2, includeHidden: true }))
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(page.locator('main .animate-pulse-soft, [aria-busy=true]')).toHaveCount(0);
  await page.evaluate(async () => {
    // Nothing more is fetched for a while. (The line that tells what colleagues change is never idle.)
    const fetched = () => performance.getEntriesByType('resource').length;
    for (let before = -1; before !== fetched(); ) {
      before = fetched();
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  });
}
