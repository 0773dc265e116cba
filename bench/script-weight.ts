import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The scripts a browser fetches until `ready`, in bytes, each compressed by gzip. What comes later is not counted. */
export async function scriptWeight(page: Page, ready: () => Promise<unknown>): Promise<number> {
  const weights = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const url = response.url();
    if (new URL(url).pathname.endsWith('.js') && !weights.has(url))
      weights.set(
        url,
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await ready();
  const counted = await Promise.all(weights.values());
  return counted.reduce((sum, weight) => sum + weight, 0);
}
