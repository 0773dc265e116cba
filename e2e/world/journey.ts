import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test';
import { Troubles } from './troubles.js';
import { startWorld, type World } from './world.js';

interface Journey {
  /** What must not happen unseen; looked at when the journey ends. */
  readonly troubles: Troubles;
  /** Another browser, of another person or on another device, watched as the first. */
  readonly anotherBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** A test in a world of its own story. A console error, a policy violation or an unexpected refusal fails it. */
export const test = base.extend<
  Journey,
  { beginsAt: string | undefined; isEmpty: boolean; hasProvider: boolean; world: World }
>({
  // In a story of months the moment at which its world begins, whatever day it is; the others begin now.
  beginsAt: [undefined, { scope: 'worker', option: true }],
  // In a story of a first start: nobody is there.
  isEmpty: [false, { scope: 'worker', option: true }],
  // In a story of a company that has an identity provider.
  hasProvider: [false, { scope: 'worker', option: true }],
  world: [
    async ({ browserName, beginsAt, isEmpty, hasProvider }, use, { project, workerIndex }) => {
      const name = `${project.name}-${browserName}-${workerIndex}`;
      const world = await startWorld(name, {
        beginsAt: beginsAt === undefined ? undefined : new Date(beginsAt),
        empty: isEmpty,
        hasProvider,
      });
      await use(world);
      await world.end();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ world }, use) => use(world.address),
  troubles: [
    async ({ world }, use) => {
      const troubles = new Troubles();
      await use(troubles);
      world.clock.reset();
      expect(world.lastWords(), 'the server ended').toBeNull();
      expect(troubles.seen).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, troubles }, use) => {
    troubles.watch(context);
    await use(context);
  },
  anotherBrowser: async (
    { browser, troubles, contextOptions, baseURL, locale, timezoneId, viewport },
    use,
  ) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const usual = {
        ...contextOptions,
        locale: locale ?? 'nl-NL',
        timezoneId: timezoneId ?? 'Europe/Amsterdam',
      };
      const context = await browser.newContext({ ...usual, viewport, baseURL: baseURL ?? '', ...options });
      troubles.watch(context);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});

export { expect };
