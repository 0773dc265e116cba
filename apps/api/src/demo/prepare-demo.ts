import type { DatabaseUrls } from '../database/provision.js';
import { Clock } from '../http/clock.js';
import { makeDemo } from './demo-organisations.js';

/** Makes the demo organisations around today, when they are not there yet. */
export async function prepareDemo(urls: Pick<DatabaseUrls, 'userUrl' | 'ownerUrl'>): Promise<void> {
  await makeDemo(urls, new Clock().today('Europe/Amsterdam'));
}
