import type { Page } from 'playwright-core';

/** Goes to an address and waits until its activities are on the screen: milliseconds since the navigation. */
export async function paintedAfter(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('painted')[0]?.startTime,
    undefined,
    { timeout: 120_000 },
  );
  return (await painted.jsonValue()) ?? Number.NaN;
}
