import { dayInZone } from '@cadans/domain/calendar-date';
import { withClient } from '../database/provision.js';
import { makeDemo } from './demo-organisations.js';

/** Makes the demo organisations around today, when they are not there yet. */
export async function prepareDemo(userUrl: string): Promise<void> {
  await withClient(userUrl, (client) => makeDemo(client, dayInZone(new Date(), 'Europe/Amsterdam')));
}
