import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { type Bench, headersOf } from './bench.ts';
import { freshContext, startBrowser } from './browser.ts';
import type { Organisation } from './crowd.ts';
import { atMost, type Figure, reported } from './figures.ts';
import { INTERACTIONS, longestInteraction } from './interactions.ts';
import { lighthouseScores } from './lighthouse-scores.ts';
import { median } from './median.ts';
import { type CalendarEvent, serveOtherCalendars } from './other-calendars.ts';
import { paintedAfter } from './paint-times.ts';
import { scriptWeight } from './script-weight.ts';

const MOST_ROUNDS = 5;

/** What a person waits for: the year of 5,000 painted, the slowest answer to a press, scripts, Lighthouse; two others beside. */
export async function measureWeb({ database, api, options }: Bench): Promise<Figure[]> {
  const [organisation] = database.crowd;
  if (!organisation) throw new Error('There is no crowd.');
  const home = `${api.address}/o/${organisation.id}`;
  const year = `${home}/year/${database.year}`;
  const rounds = Math.min(options.rounds, MOST_ROUNDS);
  const others = await serveOtherCalendars(await eventsOf(api.address, organisation, database.year));
  const browser = await startBrowser();
  try {
    const desk = { browser, address: api.address, cookie: organisation.cookie };
    const { cookie } = desk;
    return [
      ...(await paintFigures(desk, year, others.address, rounds)),
      ...(await interactionFigures(desk, year, rounds)),
      ...(await scriptFigures(desk, year)),
      ...(await lighthouseScores([
        { name: 'sign-in', address: `${api.address}/sign-in` },
        { name: 'year', address: year, cookie },
        { name: 'week', address: `${home}/week`, cookie },
      ])),
    ];
  } finally {
    await browser.close();
    others.stop();
  }
}

interface Desk {
  readonly browser: Browser;
  readonly address: string;
  readonly cookie: string;
}

const busy = () => `load ${loadavg()[0]?.toFixed(1)}`;

/** One round: ours in a new browser and again in the same, then the others, each in a new one. The first round warms up. */
async function paintFigures(
  { browser, address, cookie }: Desk,
  year: string,
  others: string,
  rounds: number,
): Promise<Figure[]> {
  const times = { cold: [] as number[], warm: [] as number[], full: [] as number[], big: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const ours = await freshContext(browser, address, cookie);
    const cold = await paintedAfter(await ours.newPage(), year);
    const warm = await paintedAfter(await ours.newPage(), year);
    await ours.close();
    const beside = { full: Number.NaN, big: Number.NaN };
    for (const name of ['full', 'big'] as const) {
      const theirs = await freshContext(browser, others);
      beside[name] = await paintedAfter(await theirs.newPage(), `${others}/?${name}`);
      await theirs.close();
    }
    if (round === 0) continue;
    for (const [name, time] of Object.entries({ cold, warm, ...beside })) times[name as 'cold'].push(time);
  }
  const ratio = (name: 'full' | 'big') =>
    median(times[name].map((time, round) => time / (times.cold[round] ?? Number.NaN)));
  const told = (name: 'full' | 'big') =>
    `${(median(times[name]) / 1000).toFixed(2)} s, also in a new browser`;
  return [
    atMost('web-painted', median(times.cold) / 1000, 's', 1, `a new browser, ${busy()}`),
    atMost('web-painted-warm', median(times.warm) / 1000, 's', 1, `the same browser again, ${busy()}`),
    reported('web-fullcalendar', ratio('full'), '× ours', `its year of months: ${told('full')}`),
    reported('web-big-calendar', ratio('big'), '× ours', `twelve of its months: ${told('big')}`),
  ];
}

async function interactionFigures({ browser, address, cookie }: Desk, year: string, rounds: number) {
  const longest = new Map<string, number[]>(Object.keys(INTERACTIONS).map((name) => [name, []]));
  const context = await freshContext(browser, address, cookie);
  for (let round = 0; round < rounds; round++) {
    for (const [name, interaction] of Object.entries(INTERACTIONS)) {
      const page = await context.newPage();
      await paintedAfter(page, year);
      await page.waitForTimeout(2000);
      longest.get(name)?.push(await longestInteraction(page, interaction));
      await page.close();
    }
  }
  await context.close();
  return [...longest].map(([name, times]) =>
    atMost(
      `web-inp-${name}`,
      median(times),
      'ms',
      100,
      `the longest of a round, at 5,000; worst ${Math.max(...times)} ms, ${busy()}`,
    ),
  );
}

async function scriptFigures({ browser, address, cookie }: Desk, year: string): Promise<Figure[]> {
  const guest = await freshContext(browser, address);
  const door = await guest.newPage();
  const signIn = await scriptWeight(door, async () => {
    await door.goto(`${address}/sign-in`);
    await door.getByRole('heading', { level: 1 }).waitFor();
  });
  await guest.close();
  const member = await freshContext(browser, address, cookie);
  const page = await member.newPage();
  const whole = await scriptWeight(page, () => paintedAfter(page, year));
  await member.close();
  const how = 'gzip, until it stands on the screen, nothing cached';
  return [
    atMost('web-scripts-sign-in', signIn / 1000, 'kB', 220, how),
    atMost('web-scripts', whole / 1000, 'kB', 220, `the year: ${how}`),
  ];
}

/** The same activities as other calendars take them. */
async function eventsOf(address: string, organisation: Organisation, year: number): Promise<CalendarEvent[]> {
  const answer = await fetch(`${address}/api/organisations/${organisation.id}/years/${year}`, {
    headers: headersOf(organisation),
  });
  const { activities } = (await answer.json()) as {
    activities: { title: string[]; startsOn: number[]; endsOn: number[] };
  };
  // Days are counted from 1 January.
  const dayOf = (count: number) => new Date(Date.UTC(year, 0, 1 + count)).toISOString().slice(0, 10);
  return activities.title.map((title, index) => ({
    title,
    start: dayOf(activities.startsOn[index] ?? 0),
    end: dayOf((activities.endsOn[index] ?? 0) + 1),
    color: ['#a4452c', '#3b4fa0', '#0f766e'][index % 3] ?? '',
  }));
}
