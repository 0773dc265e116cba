import type { Page } from '@playwright/test';

/** Presses Tab until the focus is on what is wanted; a person would give up as well. */
export async function tabTo(page: Page, name: RegExp, most = 40): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`No ${name} within ${most} presses of Tab; the focus is on ${await focusedName(page)}.`);
}

/** What has the focus is called, by its label or its text. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const labels = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
    return `${focused?.getAttribute('aria-label') ?? ''} ${labels ?? ''} ${focused?.textContent ?? ''}`.trim();
  });

/** Whether what has the focus shows it, by an outline or a ring. */
export const focusIsVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const rings = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow.includes('rgb');
    };
    const focused = document.activeElement;
    const segment = focused?.getAttribute('role') === 'spinbutton';
    return segment || rings(focused) || rings(focused?.parentElement ?? null);
  });
