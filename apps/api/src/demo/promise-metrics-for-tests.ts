import { coverageOf } from '@cadans/domain/coverage';
import { evennessOf } from '@cadans/domain/evenness';
import { type Facts, promisesOf } from '@cadans/domain/facts';
import { longestStreak } from '@cadans/domain/longest-streak';
import type { Promised } from '@cadans/domain/publication';
import { rhythmOf } from '@cadans/domain/rhythm';
import { doingNothing, runwayOf } from '@cadans/domain/runway';
import { silenceOf } from '@cadans/domain/silence';
import { type Metrics, namesOf, of, shown, signed, two } from './metric-words-for-tests.js';

/** All that is told of promises, by the rules: per promise, and of what is ahead of them together. */
export function promiseMetrics(facts: Facts): Metrics {
  const promises = promisesOf(facts);
  const nameOf = namesOf(facts);
  const called = ({ chain }: Promised) => nameOf(chain[0]?.channelId ?? '');
  return {
    ...Object.assign({}, ...promises.map((promise) => onePromise(promise, called(promise), facts.today))),
    ...streak(promises, facts.today, nameOf),
    ...ahead(promises, facts.today, called),
  };
}

function onePromise(promise: Promised, name: string, today: string): Metrics {
  const { value, trend, streak: inRow, promised, kept, periods } = rhythmOf(promise, today);
  const evenness = evennessOf(promise, periods[0]?.period.start ?? today, today);
  const silence = silenceOf(promise, today);
  const list = (of_: 'promised' | 'done') => periods.map((period) => period[of_]).join(' ');
  return {
    [`rhythm.${name}`]: [
      list('promised'),
      list('done'),
      of(kept, promised),
      two(value),
      signed(trend),
      String(inRow),
    ],
    [`evenness.${name}`]: [
      evenness.gaps.join(' '),
      evenness.value === null ? '–' : evenness.value.toFixed(3),
      shown(evenness.value === null ? null : 100 * evenness.value),
    ],
    ...(silence && {
      [`silence.${name}`]: [
        silence.last?.on ?? '–',
        String(silence.days),
        String(silence.interval),
        two(silence.ratio),
        silence.level.replace('_', ' '),
        silence.next?.on ?? '–',
      ],
    }),
  };
}

function streak(promises: readonly Promised[], today: string, nameOf: (id: string) => string): Metrics {
  const told = promises.flatMap((promise) => {
    const cadence = promise.chain.at(-1);
    return cadence ? [{ cadence, rhythm: rhythmOf(promise, today) }] : [];
  });
  const longest = longestStreak(told, today);
  return { streak: [nameOf(longest?.cadence.channelId ?? ''), longest?.span.en ?? ''] };
}

function ahead(promises: readonly Promised[], today: string, called: (promise: Promised) => string): Metrics {
  const weeks = [4, 8, 13] as const;
  const metrics: Record<string, string[]> = {};
  for (const promise of promises)
    metrics[`coverage.${called(promise)}`] = weeks.map((each) => {
      const { covered, promised } = coverageOf([promise], each, today);
      return of(covered, promised);
    });
  const together = weeks.map((each) => coverageOf(promises, each, today));
  metrics['coverage.together'] = together.map(({ covered, promised }) => of(covered, promised));
  metrics.coverage = together.map(({ value }) => two(value));
  metrics['coverage.wanted'] = together.map(({ wanted }) => String(wanted));
  const runway = runwayOf(promises, today);
  const { missed, until } = doingNothing(promises, today);
  const ofBeat = (id: string | undefined) =>
    promises.filter(({ chain }) => chain.some((row) => row.id === id)).map(called);
  metrics.runway = [
    String(runway.weeks),
    runway.firstOpen?.day ?? '–',
    ...ofBeat(runway.firstOpen?.cadenceId),
  ];
  metrics['doing-nothing'] = [
    String(missed.length),
    until,
    missed.map(({ day, cadenceId }) => `${ofBeat(cadenceId)} ${day}`).join(', '),
  ];
  return metrics;
}
