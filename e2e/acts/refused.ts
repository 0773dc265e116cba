import { showSession } from '@cadans/contracts/session';
import type { Page } from '@playwright/test';
import { ask } from '../world/ask.js';
import { expect } from '../world/journey.js';
import { organisationInAddress } from './organisation-in-address.js';

/** Lets two writes lie on the device as refused, as the app keeps them, and opens the list of them. */
export async function leaveRefused(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn week' })).toBeVisible();
  const { session } = await ask(page.context().request, showSession);
  const refused = ['‘Blog: vanuit de trein’ is gedaan', '‘Webinar: vanuit de trein’ is geschrapt'].map(
    (said, at) => ({
      key: crypto.randomUUID(),
      userId: session?.user.id,
      organisationId: organisationInAddress(page),
      at,
      doing: { is: 'acts', acts: [] },
      said,
      changes: [],
      refused: 'Iemand anders heeft dit intussen gewijzigd.',
    }),
  );
  await page.evaluate(async (writes) => {
    const opening = indexedDB.open('cadans-outbox');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('waiting', 'readwrite');
    for (const write of writes) writing.objectStore('waiting').put(write, write.key);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
  }, refused);
  await page.reload();
  await page.getByRole('button', { name: 'Bekijken' }).click();
  await expect(page.getByRole('dialog', { name: 'Niet doorgegaan' }).getByRole('listitem')).toHaveCount(2);
}
