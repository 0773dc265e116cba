import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInZone } from './calendar-date.js';
import { digestWeekAt, weekKey, weeksAnywhere } from './digest-week.js';
import { isoWeekOf } from './iso-week.js';
import { clockIn, isQuiet, USUAL_QUIET_HOURS } from './notice.js';

const at = (instant: string, zone: string, quiet: typeof USUAL_QUIET_HOURS | null = USUAL_QUIET_HOURS) => {
  const week = digestWeekAt(new Date(instant), zone, quiet);
  return week && weekKey(week);
};

describe('a digest may go out', () => {
  test.each([
    ['Monday 06:59', '2026-12-28T05:59:59Z', 'Europe/Amsterdam', null],
    ['Monday 07:00, of week 53', '2026-12-28T06:00:00Z', 'Europe/Amsterdam', '2026-W53'],
    ['New Year’s Day is of the old year', '2027-01-01T11:00:00Z', 'Europe/Amsterdam', '2026-W53'],
    ['Sunday in quiet hours', '2027-01-03T19:00:00Z', 'Europe/Amsterdam', null],
    ['the first Monday of the new year', '2027-01-04T06:00:00Z', 'Europe/Amsterdam', '2027-W01'],
    ['Monday comes first on Kiritimati', '2026-12-27T17:00:00Z', 'Pacific/Kiritimati', '2026-W53'],
    ['when it is still Sunday in New York', '2026-12-27T17:00:00Z', 'America/New_York', '2026-W52'],
    ['half hours', '2026-12-28T01:29:00Z', 'Asia/Kolkata', null],
    ['half hours', '2026-12-28T01:30:00Z', 'Asia/Kolkata', '2026-W53'],
    // The clocks went back the day before; 07:00 is an hour later in UTC than a week ago.
    ['after summer', '2026-10-26T05:00:00Z', 'Europe/Amsterdam', null],
    ['after summer', '2026-10-26T06:00:00Z', 'Europe/Amsterdam', '2026-W44'],
  ])('%s: %s %s', (_, instant, zone, week) => expect(at(instant, zone)).toBe(week));

  test('never on Monday before seven, also for who is never quiet', () => {
    expect(at('2026-12-28T05:59:00Z', 'Europe/Amsterdam', null)).toBeNull();
    expect(at('2026-12-29T02:00:00Z', 'Europe/Amsterdam', null)).toBe('2026-W53');
  });
});

test('all week it is one week everywhere, and two while Monday goes round', () => {
  const weeks = (instant: string) => weeksAnywhere(new Date(instant)).map(weekKey).toSorted();
  expect(weeks('2026-12-30T12:00:00Z')).toEqual(['2026-W53']);
  expect(weeks('2027-01-03T09:59:00Z')).toEqual(['2026-W53']);
  expect(weeks('2027-01-03T10:00:00Z')).toEqual(['2026-W53', '2027-W01']);
  expect(weeks('2027-01-04T11:59:00Z')).toEqual(['2026-W53', '2027-W01']);
  expect(weeks('2027-01-04T12:00:00Z')).toEqual(['2027-W01']);
});

test('in every week of every zone there is a time for it, never a quiet one, and of that week alone', () => {
  const zones = [
    'Europe/Amsterdam',
    'America/New_York',
    'Pacific/Kiritimati',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      (zone, begin) => {
        const weeks = new Set<string>();
        for (let hour = 0; hour < 7 * 24; hour++) {
          const instant = new Date(begin.getTime() + hour * 3_600_000);
          const week = digestWeekAt(instant, zone, USUAL_QUIET_HOURS);
          if (!week) continue;
          expect(isQuiet(USUAL_QUIET_HOURS, clockIn(zone)(instant))).toBe(false);
          expect(week).toEqual(isoWeekOf(dayInZone(instant, zone)));
          weeks.add(weekKey(week));
        }
        expect([1, 2]).toContain(weeks.size);
      },
    ),
    { numRuns: 25 },
  );
});
