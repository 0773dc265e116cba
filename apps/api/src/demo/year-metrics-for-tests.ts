import { addDays, fromDayNumber, yearOf } from '@cadans/domain/calendar-date';
import { type Facts, promisesOf } from '@cadans/domain/facts';
import { periodOf } from '@cadans/domain/period';
import { loadPerWeek } from '@cadans/domain/week-load';
import { yearBeats } from '@cadans/domain/year-beats';
import { weekColumnsOf } from '@cadans/domain/year-layout';
import { listed, type Metrics } from './metric-words-for-tests.js';

/** What the weeks of this year carry, against what fits in one. */
export function loadMetrics({ today, activities }: Facts, capacity: number): Metrics {
  const year = yearOf(today);
  const planned = activities.filter(({ startsOn }) => yearOf(startsOn) === year);
  const load = loadPerWeek(planned, weekColumnsOf(year));
  const full = load.flatMap((count, place) => (count > capacity ? [place + 1] : []));
  return { load: [load.join(' '), String(capacity), full.join(' ')] };
}

/** The silences that are drawn on the year, as docs/metrics.md lists them. */
export function listedSilences(facts: Facts): string[] {
  const { firstMonday, count } = weekColumnsOf(yearOf(facts.today));
  const from = fromDayNumber(firstMonday);
  const sheet = { from, until: addDays(from, 7 * count - 1) };
  const names = new Map(facts.channels.map(({ id, name }) => [id, name]));
  return yearBeats(facts, promisesOf(facts), periodOf('year', facts.today), sheet).flatMap(
    ({ cadence, silences }) =>
      silences.map((span) => listed(span.from, span.until, names.get(cadence.channelId) ?? '–', span.weeks)),
  );
}
