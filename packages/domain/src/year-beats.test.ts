import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beatsOf } from './beat.js';
import type { Cadence, Pause } from './cadence.js';
import { addDays } from './calendar-date.js';
import { promisesOf } from './facts.js';
import { factRow, someFacts, TODAY } from './facts-for-tests.js';
import { liveDials } from './live-dials.js';
import { nearestBeats } from './nearest-beats.js';
import { periodOf } from './period.js';
import { type Publishable, workByChannel } from './publication.js';
import { silentSpans } from './silent-span.js';
import { beatsMoved, yearBeats } from './year-beats.js';

const YEAR = periodOf('year', TODAY);
const DAYS = { from: '2025-12-29', until: '2027-01-03' };
const row = (values: Partial<Cadence> = {}): Cadence => ({
  id: 'a',
  channelId: 'blog',
  themeId: null,
  ownerId: 'emma',
  times: 1,
  per: 'week',
  validFrom: '2026-01-05',
  validUntil: null,
  replacesId: null,
  ...values,
});
const done = (doneOn: string): Publishable => ({
  id: doneOn,
  channelId: 'blog',
  themeId: 'meedenken',
  status: 'done',
  endsOn: doneOn,
  doneOn,
});
const planned = (endsOn: string): Publishable => ({ ...done(endsOn), status: 'planned', doneOn: null });
const promised = (cadence: Cadence, activities: readonly Publishable[], pauses: readonly Pause[] = []) => ({
  chain: [cadence],
  pauses,
  work: workByChannel(activities),
});
const spans = (...given: Parameters<typeof promised>) => {
  const promise = promised(...given);
  return silentSpans(promise, beatsOf(promise, '2026-01-01', '2026-12-31', TODAY), TODAY).map(
    ({ from, until, weeks }) => `${from} ${until} ${weeks}`,
  );
};
/** One a week, on Thursdays, up to the week before today. */
const weekly = (...left: readonly string[]) =>
  Array.from({ length: 18 }, (_, week) =>
    new Date(Date.UTC(2026, 0, 8 + 7 * week)).toISOString().slice(0, 10),
  )
    .filter((day) => !left.includes(day))
    .map(done);

describe('a silence', () => {
  test('is two and more missed beats, up to the next publication; one is a miss', () => {
    expect(spans(row(), weekly())).toEqual([]);
    expect(spans(row(), weekly('2026-02-05'))).toEqual([]);
    // Both beats of one week are two misses: nobody calls a week a silence.
    const twice = weekly('2026-02-05').flatMap(({ id }) => [done(addDays(id, -3)), done(id)]);
    expect(spans(row({ times: 2, validUntil: '2026-05-03' }), twice)).toEqual([]);
    // The weeks from Monday 2 and 9 February; what comes next came on Thursday 19.
    expect(spans(row(), weekly('2026-02-05', '2026-02-12'))).toEqual(['2026-02-02 2026-02-18 2']);
  });

  test('goes on to today while nothing came', () => {
    // The last came on Thursday 16 April; the weeks from 20 April on were missed.
    expect(spans(row(), weekly('2026-04-23', '2026-04-30', '2026-05-07'))).toEqual([
      '2026-04-20 2026-05-13 3',
    ]);
  });

  test('ends where a silence begins that was chosen, and with the promise', () => {
    const left = ['2026-02-05', '2026-02-12', '2026-02-19', '2026-02-26'];
    const pause = { cadenceId: 'a', from: '2026-02-16', until: '2026-03-01' };
    expect(spans(row(), weekly(...left), [pause])).toEqual(['2026-02-02 2026-02-18 2']);
    expect(spans(row({ validUntil: '2026-02-15' }), weekly(...left))).toEqual(['2026-02-02 2026-02-15 2']);
  });

  test('is never on a day on which something came, nor beyond today', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const promise of promisesOf(facts)) {
          const beats = beatsOf(promise, '2024-01-01', '2026-12-31', TODAY);
          const out = new Set(
            beats.flatMap(({ state, activityId }) => (state === 'done' ? [activityId] : [])),
          );
          const days = facts.activities.filter(({ id }) => out.has(id)).map(({ doneOn }) => doneOn ?? '');
          for (const { from, until, weeks } of silentSpans(promise, beats, TODAY)) {
            expect(from <= until && until <= TODAY && weeks >= 2).toBe(true);
            expect(days.filter((day) => from <= day && day <= until)).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the beats of a sheet', () => {
  test('are filled where the activity stands', () => {
    const promise = promised(row({ times: 2, per: 'month' }), [planned('2026-06-23')]);
    const beats = beatsOf(promise, '2026-06-01', '2026-06-30', TODAY);
    const days = new Map([['2026-06-23', '2026-06-23']]);
    expect(beats.map(({ day, state }) => `${day} ${state}`)).toEqual([
      '2026-06-08 planned',
      '2026-06-23 open',
    ]);
    expect(nearestBeats(beats, (id) => days.get(id)).map(({ day, state }) => `${day} ${state}`)).toEqual([
      '2026-06-08 open',
      '2026-06-23 planned',
    ]);
  });

  test('are the same beats in every period, each filling once', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const days = new Map(facts.activities.map(({ id, doneOn, endsOn }) => [id, doneOn ?? endsOn]));
        for (const promise of promisesOf(facts)) {
          const beats = beatsOf(promise, '2026-01-01', '2026-12-31', TODAY);
          const nearest = nearestBeats(beats, (id) => days.get(id));
          const told = (some: typeof beats, of: (beat: (typeof beats)[number]) => string) =>
            some.map(of).toSorted();
          const state = ({ period, state }: (typeof beats)[number]) =>
            `${period.start} ${period.kind} ${state}`;
          expect(told(nearest, state)).toEqual(told(beats, state));
          expect(told(nearest, ({ activityId }) => activityId ?? '')).toEqual(
            told(beats, ({ activityId }) => activityId ?? ''),
          );
          expect(told(nearest, ({ day, index }) => `${day} ${index}`)).toEqual(
            told(beats, ({ day, index }) => `${day} ${index}`),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  test('are shown with rhythm, silence and pauses of every promise that touches the year', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const promises = promisesOf(facts);
        const shown = yearBeats(facts, promises, YEAR, DAYS);
        expect(shown.map(({ cadence }) => cadence.id)).toEqual(
          facts.cadences
            .filter(
              ({ validFrom, validUntil }) =>
                validFrom <= DAYS.until && (validUntil ?? DAYS.until) >= DAYS.from,
            )
            .map(({ id }) => id),
        );
        for (const { beats } of shown) {
          expect(beats.every(({ day }) => DAYS.from <= day && day <= DAYS.until)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a move', () => {
  test('opens and fills beats as the whole year before and after tells', () => {
    fc.assert(
      fc.property(someFacts, factRow('a001'), (facts, moved) => {
        const live = liveDials(facts, YEAR);
        const after = live.moved([moved]).promises;
        const days = { from: TODAY, until: '2026-12-31' };
        const { opened, filled } = beatsMoved(live.now.promises, after, days, TODAY);
        const open = (promises: typeof after) =>
          promises.flatMap((promise) =>
            beatsOf(promise, days.from, days.until, TODAY).filter(({ state }) => state === 'open'),
          ).length;
        expect(open(after) - open(live.now.promises)).toBe(opened.length - filled.length);
      }),
      { numRuns: 60 },
    );
  });
});
