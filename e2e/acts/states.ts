import type { Page } from '@playwright/test';
import { expect } from '../world/journey.js';
import { readFile } from './import-page.js';
import { openTalkedAbout } from './open-talked-about.js';
import { leaveRefused } from './refused.js';
import type { Screen } from './screens.js';

/** What opens on a screen when somebody does something there. Asked for in Dutch. */
export interface State extends Screen {
  /** Brings the screen into the state that is meant, once it stands there. */
  readonly prepare: (page: Page) => Promise<void>;
}

/** Every state of a screen that no address leads to. */
export const STATES: readonly State[] = [
  {
    name: 'year-views',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}?zoom=quarter&quarter=1&late=true`,
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Weergaven|Views)/ }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'list-by-owner',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}?group=owner&status=open`,
    prepare: async (page) => {
      // Cards have no cells.
      const cell = page.getByRole('button', { name: /^(Eigenaar|Owner): / }).first();
      if (await cell.isVisible()) await cell.click();
    },
  },
  {
    name: 'list-view-kept',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}?group=status&late=true`,
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Weergaven|Views)/ }).click();
      await page.getByRole('menuitem', { name: /…$/ }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'import-read',
    path: ({ meerwijk }) => `/o/${meerwijk}/import`,
    prepare: (page) => readFile(page, 'contentkalender.csv'),
  },
  {
    name: 'palette',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}`,
    prepare: (page) => press(page, 'Control+k', 'Zoeken en opdrachten'),
  },
  {
    name: 'palette-found',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}`,
    prepare: async (page) => {
      await press(page, 'Control+k', 'Zoeken en opdrachten');
      await page.keyboard.type('klant');
      await expect(page.getByRole('menuitem', { name: /^Klant/ }).first()).toBeVisible();
    },
  },
  {
    name: 'shortcuts',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}`,
    prepare: (page) => press(page, '?', 'Sneltoetsen'),
  },
  {
    name: 'drawer',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}`,
    prepare: openTalkedAbout,
  },
  {
    name: 'campaigns',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}`,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Campagnes' }).click();
      await expect(page.getByRole('dialog', { name: /^Campagnes van/ })).toBeVisible();
    },
  },
  {
    name: 'refused',
    path: ({ noordbrug }) => `/o/${noordbrug}/week`,
    prepare: leaveRefused,
  },
];

/** Opens what a key opens, once the screen stands there to hear it. */
async function press(page: Page, key: string, opens: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog', { name: opens })).toBeVisible();
}
