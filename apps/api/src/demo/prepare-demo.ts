import { dayInZone } from '@cadans/domain/calendar-date';
import type { DatabaseUrls } from '../database/provision.js';
import { makeDemo } from './demo-organisations.js';

/** Makes the demo organisations around today, when they are not there yet. */
export async function prepareDemo(urls: Pick<DatabaseUrls, 'userUrl' | 'ownerUrl'>): Promise<void> {
  await makeDemo(urls, dayInZone(new Date(), 'Europe/Amsterdam'));
}
