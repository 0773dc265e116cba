import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { CHROMIUM } from './browser.ts';
import { atLeast, type Figure, reported } from './figures.ts';
import { freePort } from './free-port.ts';

/** A page to be judged; with a cookie by who is signed in. */
export interface Judged {
  readonly name: string;
  readonly address: string;
  readonly cookie?: string;
}

const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
const PRESETS = ['desktop', 'mobile'] as const;

/** Lighthouse's scores of pages, as a desktop (its desktop preset) and a slow phone (its default), in one Chromium. */
export async function lighthouseScores(pages: readonly Judged[]): Promise<Figure[]> {
  const folder = join(tmpdir(), `cadans-bench-lighthouse-${process.pid}`);
  const port = await freePort();
  const context = await chromium.launchPersistentContext(folder, {
    ...CHROMIUM,
    args: [...CHROMIUM.args, `--remote-debugging-port=${port}`],
    viewport: null,
    locale: 'nl-NL',
  });
  const figures: Figure[] = [];
  try {
    for (const { name, address, cookie } of pages) {
      for (const preset of PRESETS) {
        const flags = {
          port,
          onlyCategories: Object.keys(GOALS),
          ...(cookie && { extraHeaders: { Cookie: cookie } }),
          logLevel: 'silent' as const,
        };
        const run = await lighthouse(address, flags, preset === 'desktop' ? desktopConfig : undefined);
        // A page that could not be judged has no score: it must not look like a bad one.
        const trouble = run ? (run.lhr.runtimeError?.code ?? sentElsewhere(run.lhr, address)) : 'NO_ANSWER';
        if (!run || trouble) {
          figures.push(reported(`web-${name}-${preset}`, Number.NaN, 'points', `not judged: ${trouble}`));
          continue;
        }
        const missed = Object.values(run.lhr.audits)
          .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
          .map(({ id }) => id);
        for (const [category, goal] of Object.entries(GOALS)) {
          const score = Math.round(100 * (run.lhr.categories[category]?.score ?? 0));
          const how = `${preset}, ${new URL(run.lhr.finalDisplayedUrl).pathname.replaceAll(/[0-9a-f-]{36}/g, ':id')}`;
          const why =
            category === 'performance' || missed.length === 0 ? '' : `; failed: ${missed.join(', ')}`;
          figures.push(atLeast(`web-${name}-${preset}-${category}`, score, 'points', goal, how + why));
        }
      }
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

/** Where the page led instead, as to sign-in: that would be another page's score. */
function sentElsewhere({ finalDisplayedUrl }: { finalDisplayedUrl: string }, address: string) {
  const { pathname } = new URL(finalDisplayedUrl);
  return pathname === new URL(address).pathname ? undefined : `led to ${pathname}`;
}
