import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterQuietHours, clockIn, isQuiet, USUAL_QUIET_HOURS } from './notice.js';

const minute = fc.integer({ min: 0, max: 1439 });
const hours = fc.record({ from: minute, until: minute }).filter(({ from, until }) => from !== until);

describe('quiet hours', () => {
  it.each([
    [19 * 60 + 59, false],
    [20 * 60, true],
    [0, true],
    [7 * 60 - 1, true],
    [7 * 60, false],
    [12 * 60, false],
  ])('over midnight: minute %i', (at, quiet) => {
    expect(isQuiet(USUAL_QUIET_HOURS, at)).toBe(quiet);
  });

  it('within a day, and none at all', () => {
    expect(isQuiet({ from: 540, until: 600 }, 540)).toBe(true);
    expect(isQuiet({ from: 540, until: 600 }, 600)).toBe(false);
    expect(isQuiet(null, 0)).toBe(false);
  });

  it('last as long as was chosen', () => {
    fc.assert(
      fc.property(hours, (chosen) => {
        const quiet = Array.from({ length: 1440 }, (_, at) => at).filter((at) => isQuiet(chosen, at));
        expect(quiet.length).toBe((chosen.until - chosen.from + 1440) % 1440);
      }),
    );
  });

  it.each([
    ['2026-11-23T03:10:00Z', 'Europe/Amsterdam', '2026-11-23T06:00:00.000Z'],
    ['2026-11-23T09:10:00Z', 'Europe/Amsterdam', '2026-11-23T09:10:00.000Z'],
    ['2026-11-22T19:00:00Z', 'Europe/Amsterdam', '2026-11-23T06:00:00.000Z'],
    // The nights in which the clocks jump ahead and back.
    ['2026-03-28T20:00:00Z', 'Europe/Amsterdam', '2026-03-29T05:00:00.000Z'],
    ['2026-10-24T20:00:00Z', 'Europe/Amsterdam', '2026-10-25T06:00:00.000Z'],
    ['2026-11-23T20:00:00Z', 'Asia/Kathmandu', '2026-11-24T01:15:00.000Z'],
  ])('a mail of %s in %s waits until %s', (instant, zone, until) => {
    expect(afterQuietHours(USUAL_QUIET_HOURS, new Date(instant), zone).toISOString()).toBe(until);
  });

  it('end before a mail comes, however long they are', () => {
    fc.assert(
      fc.property(
        hours,
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe'),
        (chosen, instant, zone) => {
          const moment = afterQuietHours(chosen, instant, zone);
          expect(isQuiet(chosen, clockIn(zone)(moment))).toBe(false);
          const waited = moment.getTime() - instant.getTime();
          expect(waited).toBeGreaterThanOrEqual(0);
          expect(waited).toBeLessThanOrEqual(49 * 3_600_000);
        },
      ),
      { numRuns: 40 },
    );
  });
});
