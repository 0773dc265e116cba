import { defineConfig } from '@playwright/test';

/** One story per kind of user, each with a world of its own: see world/world.ts. */
const STORIES = [
  'quarter',
  'accessibility',
  'marketer',
  'imports',
  'robustness',
  'phone',
  'director',
  'consultant',
  'requester',
  'list',
  'zooms',
  'keyboard',
  'palette',
  'print',
  'live',
  'drawer',
  'screenshots',
  'hands-on',
  'first-run',
  'campaigns',
  'week',
  'week-offline',
  'day',
  'english',
  'year-beats',
  'deliberately-not',
  'agreements',
  'scrap-list',
  'rhythm',
  'progress',
  'requests',
  'ask',
  'review',
  'results',
  'results-import',
  'results-offline',
  'notices',
  'handover',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  globalSetup: './world/first-day.ts',
  workers: 2,
  // A machine that does more than this one run may be late once; what is broken fails twice.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // Only the story that is about it fills the device with the app.
    serviceWorkers: 'block',
    // To record every step takes time of every one: only what is tried again is recorded.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CADANS_CHROMIUM || process.env.CHROME_PATH || '/usr/bin/chromium',
      args: FLAGS,
    },
  },
  projects: STORIES.map((name) => ({ name, testMatch: `${name}.spec.ts` })),
});
