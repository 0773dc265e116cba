import { scrapActivity } from '@cadans/contracts/activities';
import { showYear } from '@cadans/contracts/years';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { ask } from '../world/ask.js';
import { expect } from '../world/journey.js';
import { standsStill } from './stands-still.js';

/** Opens the progress of an organisation, with all that needs a decision: on some days of the demo that is more than is shown at first. */
export async function openProgress(page: Page, organisationId: string, search = ''): Promise<void> {
  await page.goto(`/o/${organisationId}/progress${search}`);
  const heading = page.getByRole('heading', { name: 'Vraagt om een besluit' });
  await expect(heading).toBeVisible();
  await standsStill(page);
  const all = page.locator('section', { has: heading }).getByRole('button', { name: /^Toon alle \d+$/ });
  if (await all.isVisible()) await all.click();
}

/** A figure, by what it is called; its name says what it tells. */
export const figure = (page: Page, label: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${label}: `) });

/** What needs a decision, by its sentence. */
export const matter = (page: Page, sentence: RegExp): Locator =>
  page.getByRole('listitem').filter({ has: page.getByText(sentence) });

/** Scraps what is planned on a channel, so that nothing is arranged there any more. */
export async function letBeSilent(
  { request }: BrowserContext,
  id: string,
  name: string,
  first: number,
): Promise<void> {
  for (const year of [first, first + 1]) {
    const plan = await ask(request, showYear, { params: { organisationId: id, year } });
    const { activities, channels } = plan;
    for (const [at, activityId] of activities.id.entries()) {
      const isThere = channels[activities.channel[at] ?? -1]?.name === name;
      if (!isThere || (activities.status[at] ?? 0) > 2) continue;
      await ask(request, scrapActivity, {
        params: { organisationId: id, activityId },
        body: { reason: 'no_capacity' },
        version: activities.version[at] ?? 1,
      });
    }
  }
}
