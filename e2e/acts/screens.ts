import type { Page } from '@playwright/test';
import { expect } from '../world/journey.js';
import { readFile } from './import-page.js';

/** Where the screens of one demo stand. */
export interface Where {
  readonly noordbrug: string;
  readonly meerwijk: string;
  readonly year: number;
}

export interface Screen {
  readonly name: string;
  readonly path: (where: Where) => string;
  /** Brings the screen into the state that is meant, once it stands there. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Every screen there is, in each of the states that look different. */
export const SCREENS: readonly Screen[] = [
  { name: 'week', path: ({ noordbrug }) => `/o/${noordbrug}/week` },
  { name: 'year', path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}` },
  {
    name: 'year-by-theme',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}?lanes=theme&zoom=quarter`,
  },
  { name: 'year-month', path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}?zoom=month` },
  {
    name: 'year-holidays',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}?zoom=month&month=5&status=done`,
  },
  {
    name: 'year-views',
    path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year}?zoom=quarter&quarter=1&late=true`,
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Weergaven|Views)/ }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  { name: 'year-empty', path: ({ meerwijk, year }) => `/o/${meerwijk}/year/${year}` },
  { name: 'year-without-plan', path: ({ noordbrug, year }) => `/o/${noordbrug}/year/${year + 3}` },
  { name: 'list', path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}` },
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
  { name: 'list-nothing-found', path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}?q=zzz` },
  { name: 'bin', path: ({ noordbrug, year }) => `/o/${noordbrug}/list/${year}?bin=true` },
  { name: 'foundation', path: ({ noordbrug, year }) => `/o/${noordbrug}/foundation/${year}` },
  { name: 'foundation-empty', path: ({ meerwijk, year }) => `/o/${meerwijk}/foundation/${year}` },
  { name: 'import', path: ({ meerwijk }) => `/o/${meerwijk}/import` },
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
  { name: 'not-found', path: ({ noordbrug }) => `/o/${noordbrug}/nowhere` },
];

/** Opens what a key opens, once the screen stands there to hear it. */
async function press(page: Page, key: string, opens: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog', { name: opens })).toBeVisible();
}

/** Waits until a screen has everything it shows: no skeletons, no fonts on their way, no movement. */
export async function standsStill(page: Page): Promise<void> {
  await expect(
    page
      .getByRole('heading', { level: 1 })
      .or(page.getByRole('heading', { level: 2 }))
      .first(),
  ).toBeVisible();
  await expect(page.locator('main .animate-pulse-soft, [aria-busy=true]')).toHaveCount(0);
  await page.evaluate(async () => {
    // Nothing more is fetched for a while. (The line that tells what colleagues change is never idle.)
    const fetched = () => performance.getEntriesByType('resource').length;
    for (let before = -1; before !== fetched(); ) {
      before = fetched();
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  });
}
