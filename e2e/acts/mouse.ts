import { isoWeekOf } from '@cadans/domain/iso-week';
import type { Page } from '@playwright/test';
import { expect } from '../world/journey.js';
import { select } from './fields.js';
import type { Gap, Hands } from './hands.js';
import { signIn } from './sign-in.js';
import { sheet, undo } from './year-page.js';

/** A day's work with the mouse; what has to be typed is typed. */
export const MOUSE: Hands = {
  signIn: (page) => signIn(page, 'marketer'),
  finish: (page, title) => page.getByRole('button', { name: `Gedaan: ${title}` }).click(),
  async postpone(page, title) {
    await page.getByRole('button', { name: `Uitstellen: ${title}` }).click();
    const dialog = page.getByRole('dialog', { name: 'Verplaatsen' });
    await dialog.getByRole('button', { name: /^Eerst de klanten/ }).click();
  },
  goToYear: (page) =>
    page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link', { name: 'Jaar', exact: true })
      .click(),
  fill,
  async moveCampaign(page, name) {
    await page.getByRole('button', { name: 'Campagnes' }).click();
    await page.getByRole('button', { name: `Meer over ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Verplaatsen…' }).click();
    const dialog = page.getByRole('dialog', { name: `‘${name}’ verplaatsen` });
    await dialog.getByRole('button', { name: /^Wacht op akkoord/ }).click();
  },
  undo,
};

async function fill(page: Page, { title, channel, on }: Gap): Promise<void> {
  const { week } = isoWeekOf(on);
  const lane = sheet(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${channel}`) }) });
  await lane.scrollIntoViewIfNeeded();
  const column = sheet(page).getByRole('columnheader', { name: new RegExp(`^week ${week}(,|$)`) });
  const [row, head] = [await lane.boundingBox(), await column.boundingBox()];
  if (!row || !head) throw new Error('The sheet has no such place.');
  await page.mouse.click(head.x + head.width / 2, row.y + row.height / 2);
  const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
  await expect(select(dialog, 'Kanaal')).toHaveAccessibleName(new RegExp(`^${channel}`));
  await page.keyboard.type(title);
  await dialog.getByRole('button', { name: 'Plannen', exact: true }).click();
}
