import type { Browser, Page } from 'playwright-core';
import type { Bench } from './bench.ts';
import { freshContext, startBrowser } from './browser.ts';
import { atMost, type Figure } from './figures.ts';
import { longestInteraction, plannedMark } from './interactions.ts';
import { median } from './median.ts';
import { paintedAfter } from './paint-times.ts';

/** What the app calls the time that one reckoning takes. */
const MEASURE = 'live dials';

// Over so many weeks a mark is carried, one after the other and back.
const STEPS = 30;
// An answer of the page to one step: the frame, and the reckoning after it.
const STEP = 120;

/**
 * How long the browser reckons rhythm, focus and coverage anew while a mark of a year of 5,000 with twenty promises is dragged:
 * once for every week it is over, after the frame that shows it there. The longest of a drag, the median of the drags.
 */
export async function measureLiveDials({ database, api, options }: Bench): Promise<Figure[]> {
  const [organisation] = database.crowd;
  if (!organisation) throw new Error('There is no crowd.');
  const browser = await startBrowser();
  try {
    const address = `${api.address}/o/${organisation.id}/year/${database.year}`;
    const rounds = Math.min(options.rounds, 5);
    const longest: number[] = [];
    const interactions: number[] = [];
    const all: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const { times, interaction } = await dragged(browser, api.address, organisation.cookie, address);
      // The first warms the server up.
      if (round === 0) continue;
      longest.push(Math.max(...times));
      interactions.push(interaction);
      all.push(...times);
    }
    const how = `${all.length} places of a mark, 5,000 activities, 20 promises`;
    return [
      atMost('web-live-dials', median(longest), 'ms', 16, `the longest of a drag, ${how}`),
      atMost('web-live-dials-median', median(all), 'ms', 16, how),
      atMost('web-live-dials-inp', median(interactions), 'ms', 100, 'the longest interaction of that drag'),
    ];
  } finally {
    await browser.close();
  }
}

async function dragged(browser: Browser, origin: string, cookie: string, address: string) {
  const context = await freshContext(browser, origin, cookie);
  const page = await context.newPage();
  await paintedAfter(page, address);
  await page.locator('[data-beat]').first().waitFor({ state: 'attached' });
  const interaction = await longestInteraction(page, { act: drag });
  const times = await page.evaluate(
    (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
    MEASURE,
  );
  await context.close();
  if (times.length < STEPS / 2) throw new Error('The drag was not followed.');
  return { times, interaction };
}

async function drag(page: Page): Promise<void> {
  const { x, y } = await plannedMark(page);
  const width = await page
    .getByRole('columnheader')
    .nth(1)
    .evaluate((week) => week.clientWidth);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    // Back to the left, where every week is the sheet's.
    await page.mouse.move(x - step * width, y, { steps: 2 });
    await page.waitForTimeout(STEP);
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
}
