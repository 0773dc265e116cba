import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What stands between somebody and this screen, in one line each; nothing when axe finds nothing. */
export async function findBarriers(page: Page): Promise<string[]> {
  const inDialog = (await page.getByRole('dialog').count()) > 0;
  // A popover stands outside the landmarks by its nature; axe forgives that to its dialog, not to the hidden buttons
  // beside it that close it for screen readers.
  const exempt = inDialog ? ['region'] : [];
  const { violations } = await look(page).withTags(STANDARDS).disableRules(exempt).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target: target.join(' '), why: failureSummary ?? '' })),
  );
  const barriers: string[] = [];
  for (const { id, target, why } of found) {
    if (id === 'target-size' && !(await isTooSmallInTheMiddle(page, target))) continue;
    barriers.push(`${id}: ${target} ${why}`);
  }
  return barriers;
}

/** What has scrolled half under a bar that stays is not small: it is looked at again where nothing covers it. */
async function isTooSmallInTheMiddle(page: Page, target: string): Promise<boolean> {
  await page
    .locator(target)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { violations } = await look(page).include(target).withRules('target-size').analyze();
  return violations.length > 0;
}

/** Looks from the page alone, which has no frames: else axe opens a second page for each look, to gather what it found. */
function look(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}
