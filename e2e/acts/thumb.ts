import type { Page } from '@playwright/test';
import { expect } from '../world/journey.js';

/** Nothing sticks out of the page, and everything can be hit with a thumb. */
export async function fitsTheHand(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'the page is wider than the phone').toBeLessThanOrEqual(0);
  const small = await page.evaluate(() => {
    const targets =
      'button, a[href], input, textarea, select, [role=radio], [role=menuitem], [role=option], [role=slider]';
    return [...document.querySelectorAll<HTMLElement>(targets)].flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const hidden = !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      // Hidden for the eye (the skip link before it has the focus, the inputs below drawn controls).
      if (hidden || width <= 1 || height <= 1 || element.closest('[aria-hidden=true], p, .sr-only'))
        return [];
      if (element.matches('a') && getComputedStyle(element).display === 'inline') return [];
      return width < 24 || height < 24
        ? [
            `${element.getAttribute('aria-label') ?? element.textContent}: ${Math.round(width)} × ${Math.round(height)}`,
          ]
        : [];
    });
  });
  expect(small, 'targets below 24 px').toEqual([]);
}

/** The controls one comes for are as large as a thumb. */
export async function isThumbSized(page: Page, name: string | RegExp): Promise<void> {
  const box = await page.getByRole('button', { name }).first().boundingBox();
  expect(Math.round(Math.min(box?.height ?? 0, box?.width ?? 0)), String(name)).toBeGreaterThanOrEqual(44);
}
