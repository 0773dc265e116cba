import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from './coverage.js';
import { dialsOf, rhythmsOf } from './dials.js';
import { type FactRow, type Facts, promisesOf } from './facts.js';
import { CHANNELS, factRow, someFacts, TODAY } from './facts-for-tests.js';
import { type LiveValues, liveDials } from './live-dials.js';
import { type Period, periodOf } from './period.js';

/** The whole reckoning, as every other screen does it. */
function fully(facts: Facts, period: Period): LiveValues {
  const promises = promisesOf(facts);
  const { rhythm, focus } = dialsOf(
    facts,
    rhythmsOf(promises, period.end < TODAY ? '2026-04-01' : TODAY),
    period,
  );
  const coverage = ([4, 8, 13] as const).map((weeks) => {
    const { value, promised, covered } = coverageOf(promises, weeks, TODAY);
    return { weeks, value, promised, covered };
  });
  return { rhythm, focus, coverage };
}

const withRows = (facts: Facts, rows: readonly FactRow[]): Facts => {
  const anew = new Map(rows.map((row) => [row.id, row]));
  const known = new Set(facts.activities.map(({ id }) => id));
  return {
    ...facts,
    activities: [
      ...facts.activities.map((row) => anew.get(row.id) ?? row),
      ...rows.filter(({ id }) => !known.has(id)),
    ],
  };
};

const valuesOf = ({ rhythm, focus, coverage }: LiveValues): LiveValues => ({ rhythm, focus, coverage });

const periods = fc.constantFrom(
  periodOf('quarter', TODAY),
  periodOf('quarter', '2026-02-01'),
  periodOf('year', TODAY),
);
// Some that are there, one that is not.
const moves = fc.uniqueArray(
  fc.integer({ min: 0, max: 61 }).chain((at) => factRow(`a${String(at).padStart(3, '0')}`)),
  { minLength: 1, maxLength: 4, selector: ({ id }) => id },
);

describe('the dials while something is moved', () => {
  test('are what the whole reckoning says', () => {
    fc.assert(
      fc.property(someFacts, periods, (facts, period) => {
        expect(valuesOf(liveDials(facts, period).now)).toEqual(fully(facts, period));
      }),
      { numRuns: 60 },
    );
  });

  test('are what the whole reckoning says of the changed facts', () => {
    fc.assert(
      fc.property(someFacts, periods, moves, (facts, period, rows) => {
        expect(valuesOf(liveDials(facts, period).moved(rows))).toEqual(fully(withRows(facts, rows), period));
      }),
      { numRuns: 200 },
    );
  });

  test('forget nothing of one move for the next', () => {
    const drags = fc.tuple(moves, moves, moves);
    fc.assert(
      fc.property(someFacts, periods, drags, (facts, period, along) => {
        const live = liveDials(facts, period);
        for (const rows of [...along, ...along.toReversed()])
          expect(valuesOf(live.moved(rows))).toEqual(fully(withRows(facts, rows), period));
      }),
      { numRuns: 60 },
    );
  });

  test('hold the promises of a channel against the changed work, and leave the others as they are', () => {
    fc.assert(
      fc.property(someFacts, moves, (facts, rows) => {
        const live = liveDials(facts, periodOf('year', TODAY));
        const before = new Map(facts.activities.map((row) => [row.id, row]));
        const touched = new Set(
          rows.flatMap((row) => [row.channelId, before.get(row.id)?.channelId ?? row.channelId]),
        );
        const anew = promisesOf(withRows(facts, rows));
        live.moved(rows).promises.forEach((promise, place) => {
          const own = promise.chain[0]?.channelId ?? '';
          if (!touched.has(own)) expect(promise).toBe(live.now.promises[place]);
          const empty = { published: [], planned: [] };
          for (const channel of CHANNELS.filter((id) => id === own))
            expect(promise.work.get(channel) ?? empty).toEqual(anew[place]?.work.get(channel) ?? empty);
        });
      }),
      { numRuns: 60 },
    );
  });
});
