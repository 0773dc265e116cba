import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What stands between somebody and this screen, in one line each; nothing when axe finds nothing. */
export async function findBarriers(page: Page): Promise<string[]> {
  const inDialog = (await page.getByRole('dialog').count()) > 0;
  // A popover stands outside the landmarks by its nature; axe forgives that to its dialog, not to the hidden buttons
  // beside it that close it for screen readers.
  const exempt = inDialog ? ['region'] : [];
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).disableRules(exempt).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
