import type { Page } from '@playwright/test';

/** The organisation whose screen is open. */
export function organisationInAddress(page: Page): string {
  const [, id] = /^\/o\/([^/]+)/.exec(new URL(page.url()).pathname) ?? [];
  if (!id) throw new Error(`No organisation in ${page.url()}.`);
  return id;
}
