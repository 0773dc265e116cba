import { isoWeekOf } from '@cadans/domain/iso-week';
import type { Page } from '@playwright/test';
import { expect } from '../world/journey.js';
import type { Gap, Hands } from './hands.js';
import { focusedName, tabTo } from './keys.js';

/** A day's work by the keyboard alone: Tab, arrows, shortcuts and the palette. */
export const KEYBOARD: Hands = {
  async signIn(page) {
    await tabTo(page, /^Junior marketeer/);
    await page.keyboard.press('Enter');
  },
  async finish(page, title) {
    await walkTo(page, title);
    await page.keyboard.press('e');
  },
  async postpone(page, title) {
    await walkTo(page, title);
    await page.keyboard.press('u');
    await expect(page.getByRole('dialog', { name: 'Verplaatsen' })).toContainText('Waarom later?');
    await page.keyboard.press('1');
  },
  async goToYear(page) {
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
    await expect(palette.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('jaar');
    await expect(palette.getByRole('menuitem').first()).toHaveAccessibleName(/^Jaar/);
    await page.keyboard.press('Enter');
  },
  fill,
  async moveCampaign(page, name) {
    await tabTo(page, /^Campagnes$/, 60);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^Campagnes van/ })).toBeVisible();
    await tabTo(page, new RegExp(`^Meer over ${name}`));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await walkMenuTo(page, 'Verplaatsen…');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: `‘${name}’ verplaatsen` });
    await expect(dialog).toContainText('Waarom later?');
    await page.keyboard.press('5');
  },
  undo: (page) => page.keyboard.press('z'),
};

async function fill(page: Page, { title, channel, on }: Gap): Promise<void> {
  const { week } = isoWeekOf(on);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Activiteit plannen' });
  await expect(dialog.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.type(title);
  // The frame is shown before the fields are: no hand is that fast, but this one is.
  await expect(dialog.getByRole('button', { name: /Kanaal$/ })).toBeVisible();
  await tabTo(page, new RegExp(`^(LinkedIn|${channel})`), 8);
  await page.keyboard.press('Enter');
  const channels = page.getByRole('listbox', { name: 'Kanaal' });
  await expect(channels).toBeVisible();
  await page.keyboard.type(channel);
  await page.keyboard.press('Enter');
  await expect(channels).toHaveCount(0);
  // In the parts of a date words are understood as well.
  await tabTo(page, /^dag, /, 12);
  await page.keyboard.type(`week ${week} ${on.slice(0, 4)}`);
  await expect(dialog.getByRole('status')).toContainText(`wk ${week}`);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Plannen$/, 12);
  await page.keyboard.press('Enter');
}

/** Walks the rows of one's own week, up and then down, until it stands on that one. */
async function walkTo(page: Page, title: string): Promise<void> {
  // The first press enters the rows.
  await page.keyboard.press('j');
  for (const key of ['k', 'j']) {
    for (let before = ''; before !== (await focusedName(page)); await page.keyboard.press(key)) {
      before = await focusedName(page);
      if (before.startsWith(title)) return;
    }
  }
  throw new Error(`No row ${title}.`);
}

async function walkMenuTo(page: Page, item: string): Promise<void> {
  for (let pressed = 0; pressed < 10; pressed++) {
    if ((await focusedName(page)).startsWith(item)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No ${item} in the menu.`);
}
