import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Debian's Chromium, headless; another one by CADANS_CHROMIUM. */
export const CHROMIUM = {
  executablePath: process.env.CADANS_CHROMIUM || process.env.CHROME_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
};

const DESK: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
};

export const startBrowser = (): Promise<Browser> => chromium.launch(CHROMIUM);

/** A browser that was never here: nothing cached. With a cookie it is signed in. */
export async function freshContext(
  browser: Browser,
  address: string,
  cookie?: string,
): Promise<BrowserContext> {
  const context = await browser.newContext(DESK);
  await context.addInitScript(watchPage);
  if (cookie) await signIn(context, address, cookie);
  return context;
}

/** Gives a browser the session of a cookie header. */
export async function signIn(context: BrowserContext, address: string, cookie: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=', 2);
  await context.addCookies([{ name, value, url: address }]);
}

/**
 * Runs in the page before anything else. Marks `painted` two frames after the first activity is in sight (by then it is
 * on the screen), and keeps every interaction that took 16 ms or more as a measure.
 */
function watchPage(): void {
  const look = () => {
    const activity = document.querySelector<HTMLElement>('[data-stop], [data-bench-event], .bench-event');
    if (!activity || activity.offsetWidth === 0) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted')));
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('interactionId' in entry) || !entry.interactionId) continue;
      performance.measure('interaction', { start: entry.startTime, duration: entry.duration });
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
