import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES } from './activity.js';
import { beatsOf } from './beat.js';
import type { Cadence, Pause } from './cadence.js';
import { changeCadence } from './cadence-change.js';
import { addDays } from './calendar-date.js';
import { coverageOf } from './coverage.js';
import { PERIOD_KINDS } from './period.js';
import { type Promised, type Publishable, workByChannel } from './publication.js';
import { rhythmOf } from './rhythm.js';
import { doingNothing, runwayOf } from './runway.js';
import { silenceOf } from './silence.js';

/** What holds whatever is promised, paused, planned and done, from the end of 2027 into a leap year. */
const anyDay = fc.integer({ min: 0, max: 420 }).map((days) => addDays('2027-10-01', days));
const anyRow: fc.Arbitrary<Cadence> = fc.record({
  id: fc.constant('a'),
  channelId: fc.constant('linkedin'),
  themeId: fc.constantFrom(null, 'meedenken'),
  ownerId: fc.constant('emma'),
  times: fc.integer({ min: 1, max: 4 }),
  per: fc.constantFrom(...PERIOD_KINDS),
  validFrom: anyDay,
  validUntil: fc.constantFrom(null, '2028-12-31'),
  replacesId: fc.constant(null),
});
const anyPause: fc.Arbitrary<Pause> = fc
  .tuple(anyDay, fc.option(fc.nat(40)))
  .map(([from, length]) => ({ cadenceId: 'a', from, until: length === null ? null : addDays(from, length) }));
const anyActivity: fc.Arbitrary<Publishable> = fc.record({
  id: fc.uuid(),
  channelId: fc.constantFrom('linkedin', 'linkedin', 'blog'),
  themeId: fc.constantFrom('meedenken', 'veilig'),
  status: fc.constantFrom(...STATUSES),
  endsOn: anyDay,
  doneOn: fc.option(anyDay),
});
const anyActivities = fc.uniqueArray(anyActivity, { selector: ({ id }) => id, maxLength: 60 });
const anyPauses = fc.array(anyPause, { maxLength: 3 });
const promise = (row: Cadence, pauses: readonly Pause[], activities: readonly Publishable[]): Promised => ({
  chain: [row],
  pauses,
  work: workByChannel(activities),
});
const everything = (promised: Promised, today: string) => ({
  rhythm: rhythmOf(promised, today),
  silence: silenceOf(promised, today),
  coverage: coverageOf([promised], 8, today),
  runway: runwayOf([promised], today),
  nothing: doingNothing([promised], today),
});

test('the order of rows and pauses makes no difference', () => {
  fc.assert(
    fc.property(anyRow, anyPauses, anyActivities, anyDay, (row, pauses, activities, today) => {
      expect(everything(promise(row, pauses.toReversed(), activities.toReversed()), today)).toEqual(
        everything(promise(row, pauses, activities), today),
      );
    }),
  );
});

test('an activity more lowers neither rhythm nor coverage', () => {
  fc.assert(
    fc.property(
      anyRow,
      anyPauses,
      anyActivities,
      anyActivity,
      anyDay,
      (row, pauses, activities, one, today) => {
        const before = promise(row, pauses, activities);
        const after = promise(row, pauses, [...activities, { ...one, id: 'one more' }]);
        expect(rhythmOf(after, today).value ?? -1).toBeGreaterThanOrEqual(
          rhythmOf(before, today).value ?? -1,
        );
        for (const weeks of [4, 8, 13] as const) {
          const covered = coverageOf([after], weeks, today);
          expect(covered.covered).toBeGreaterThanOrEqual(coverageOf([before], weeks, today).covered);
          expect(covered.covered).toBeLessThanOrEqual(covered.promised);
        }
      },
    ),
  );
});

test('surplus never repairs silence: a period that kept its promise gains nothing from more', () => {
  fc.assert(
    fc.property(
      anyRow,
      anyPauses,
      anyActivities,
      anyDay,
      fc.nat(6),
      (row, pauses, activities, today, more) => {
        const before = rhythmOf(promise(row, pauses, activities), today);
        for (const { period, done, promised, activityIds } of before.periods) {
          if (done < promised) continue;
          const surplus = activities
            .filter(({ id }) => activityIds.includes(id))
            .flatMap((one) =>
              Array.from({ length: more }, (_, index) => ({ ...one, id: `${one.id} ${index}` })),
            );
          const after = rhythmOf(promise(row, pauses, [...activities, ...surplus]), today);
          expect([period.start, after.value]).toEqual([period.start, before.value]);
        }
      },
    ),
  );
});

test('beats and rhythm agree: done and missed beats of a closed period are what it counts', () => {
  fc.assert(
    fc.property(anyRow, anyPauses, anyActivities, anyDay, (row, pauses, activities, today) => {
      const promised = promise(row, pauses, activities);
      const beats = beatsOf(promised, '2020-01-01', '2029-12-31', today);
      for (const { period, promised: count, kept } of rhythmOf(promised, today).periods) {
        const own = beats.filter((beat) => beat.period.start === period.start);
        expect(own.filter(({ state }) => state === 'done')).toHaveLength(kept);
        expect(own.filter(({ state }) => state === 'missed')).toHaveLength(count - kept);
        expect(own.every(({ day }) => period.start <= day && day <= period.end)).toBe(true);
      }
    }),
  );
});

test('a pause over every day leaves nothing to keep or to miss', () => {
  fc.assert(
    fc.property(anyRow, anyActivities, anyDay, (row, activities, today) => {
      const always = [{ cadenceId: 'a', from: '2027-01-01', until: null }];
      const promised = promise(row, always, activities);
      expect(rhythmOf(promised, today)).toMatchObject({ value: null, promised: 0, kept: 0, streak: 0 });
      expect(coverageOf([promised], 13, today).value).toBeNull();
      const beats = beatsOf(promised, '2027-10-01', '2028-12-31', today);
      expect(beats.every(({ state }) => state === 'paused')).toBe(true);
    }),
  );
});

test('lowering or raising a promise, or changing its period, leaves every closed period as it was', () => {
  const anyChange = fc.record({
    times: fc.integer({ min: 1, max: 9 }),
    per: fc.constantFrom(...PERIOD_KINDS),
    from: anyDay,
  });
  fc.assert(
    fc.property(
      anyRow,
      anyPauses,
      anyActivities,
      anyChange,
      anyDay,
      (row, pauses, activities, change, today) => {
        const outcome = changeCadence([row], change, today);
        if (!outcome.ok) return;
        const { close, open } = outcome.value;
        const before = promise(row, pauses, activities);
        const after = {
          ...before,
          chain: [
            { ...row, validUntil: close.validUntil },
            { ...open, id: 'b' },
          ],
        };
        const closed = (promised: Promised) =>
          beatsOf(promised, '2027-10-01', '2028-12-31', today).filter(({ period }) => period.end < today);
        expect(closed(after)).toEqual(closed(before));
        // While the kind stays, so does the rhythm itself.
        if (change.per === row.per)
          expect(rhythmOf(after, today).periods).toEqual(rhythmOf(before, today).periods);
      },
    ),
  );
});
