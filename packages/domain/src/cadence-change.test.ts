import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cadence } from './cadence.js';
import { changeCadence, earliestEnd, mayBeCorrected } from './cadence-change.js';
import { addDays } from './calendar-date.js';
import { isClosed, PERIOD_KINDS, periodOf, periodsBetween } from './period.js';
import { promisedIn } from './promised.js';

/** A Wednesday; its week began on 23 November, its month on the 1st, its quarter on 1 October. */
const TODAY = '2026-11-25';
const row: Cadence = {
  id: 'a',
  channelId: 'linkedin',
  themeId: 'meedenken',
  ownerId: 'emma',
  times: 2,
  per: 'week',
  validFrom: '2026-01-05',
  validUntil: null,
  replacesId: null,
};

test('changing a promise closes the row and opens the next', () => {
  expect(changeCadence([row], { times: 1, per: 'week', from: '2026-11-30' }, TODAY)).toEqual({
    ok: true,
    value: {
      close: { id: 'a', validUntil: '2026-11-29' },
      open: {
        channelId: 'linkedin',
        themeId: 'meedenken',
        ownerId: 'emma',
        times: 1,
        per: 'week',
        validFrom: '2026-11-30',
        validUntil: null,
        replacesId: 'a',
      },
    },
  });
});

describe('a change is refused', () => {
  test.each([
    ['from last Sunday', row, { times: 1, per: 'week', from: '2026-11-22' }, 'closed_period'],
    ['from this Monday: no', row, { times: 1, per: 'week', from: '2026-11-23' }, null],
    [
      'to a month, from the 1st: three weeks of it are over',
      row,
      { times: 4, per: 'month', from: '2026-11-01' },
      'closed_period',
    ],
    ['to a month, from this Monday: no', row, { times: 4, per: 'month', from: '2026-11-23' }, null],
    [
      'from a quarter to weeks that are over',
      { ...row, per: 'quarter' },
      { times: 1, per: 'week', from: '2026-10-01' },
      'closed_period',
    ],
    [
      'from a quarter, inside it: no',
      { ...row, per: 'quarter' },
      { times: 1, per: 'quarter', from: '2026-10-01' },
      null,
    ],
    ['to the same', row, { times: 2, per: 'week', from: '2026-11-30' }, 'nothing_changes'],
    ['to none', row, { times: 0, per: 'week', from: '2026-11-30' }, 'times_out_of_range'],
    ['to half a time', row, { times: 0.5, per: 'week', from: '2026-11-30' }, 'times_out_of_range'],
    [
      'after its end',
      { ...row, validUntil: '2026-11-29' },
      { times: 1, per: 'week', from: '2026-11-30' },
      'already_ended',
    ],
    [
      'on its last day: no',
      { ...row, validUntil: '2026-11-30' },
      { times: 1, per: 'week', from: '2026-11-30' },
      null,
    ],
    [
      'on its first day',
      { ...row, validFrom: '2026-11-30' },
      { times: 1, per: 'week', from: '2026-11-30' },
      'not_after_its_start',
    ],
  ] as const)('%s', (_, cadence, change, why) => {
    const outcome = changeCadence([cadence], change, TODAY);
    expect(outcome.ok ? null : outcome.why).toBe(why);
  });

  test('before the row that follows already, since that one is the latest', () => {
    const next = { ...row, id: 'b', validFrom: '2026-12-07', replacesId: 'a' };
    const closed = { ...row, validUntil: '2026-12-06' };
    const change = { times: 5, per: 'week', from: '2026-11-30' } as const;
    expect(changeCadence([next, closed], change, TODAY)).toEqual({ ok: false, why: 'not_after_its_start' });
    expect(changeCadence([], change, TODAY)).toEqual({ ok: false, why: 'already_ended' });
  });
});

test('a row is put right where it stands only while it judges nothing', () => {
  expect(mayBeCorrected({ ...row, validFrom: '2026-11-23' }, TODAY)).toBe(true);
  expect(mayBeCorrected({ ...row, validFrom: '2026-11-22' }, TODAY)).toBe(false);
  expect(mayBeCorrected({ ...row, per: 'month', validFrom: '2026-11-01' }, TODAY)).toBe(true);
});

test('a promise ends no earlier than the day before the current period', () => {
  expect(earliestEnd(row, TODAY)).toBe('2026-11-22');
  expect(earliestEnd({ per: 'quarter' }, TODAY)).toBe('2026-09-30');
});

test('no change that is allowed alters what was promised in a closed period', () => {
  const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-11-01', days));
  const anyKind = fc.constantFrom(...PERIOD_KINDS);
  const anyTimes = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(
      anyKind,
      anyTimes,
      anyKind,
      anyTimes,
      anyDay,
      fc.nat(800),
      (per, times, newPer, newTimes, today, later) => {
        const before: Cadence = { ...row, per, times, validFrom: '2025-11-01' };
        const start = periodOf(newPer, today).start;
        const from = addDays(start > before.validFrom ? start : before.validFrom, later % 120);
        const outcome = changeCadence([before], { times: newTimes, per: newPer, from }, today);
        if (!outcome.ok) return;
        const { close, open } = outcome.value;
        const after = [
          { ...before, validUntil: close.validUntil },
          { ...open, id: 'b' },
        ];
        for (const kind of [per, newPer]) {
          for (const period of periodsBetween(kind, '2025-10-01', today)) {
            if (isClosed(period, today))
              expect(promisedIn(after, [], period)).toBe(promisedIn([before], [], period));
          }
        }
        const other = changeCadence(
          [before],
          { times: newTimes, per: newPer, from: addDays(periodOf(per, today).start, -1) },
          today,
        );
        expect(other.ok).toBe(false);
      },
    ),
  );
});
