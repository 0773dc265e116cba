import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen, isOverdue, STATUSES, windowAround, windowStartingOn } from './activity.js';
import { addDays, daysBetween, yearOf } from './calendar-date.js';
import { isSameIsoWeek } from './iso-week.js';

const anyDay = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays('2000-01-01', days));

test('work is open until it is done or scrapped', () => {
  expect(STATUSES.filter(isOpen)).toEqual(['planned', 'in_work', 'ready']);
});

test.each([
  ['planned', '2026-03-03', '2026-03-04', true],
  ['ready', '2026-03-03', '2026-03-04', true],
  ['planned', '2026-03-04', '2026-03-04', false],
  ['planned', '2026-03-05', '2026-03-04', false],
  ['done', '2026-03-03', '2026-03-04', false],
  ['scrapped', '2026-03-03', '2026-03-04', false],
] as const)('%s and due on %s is on %s overdue: %s', (status, endsOn, today, overdue) => {
  expect(isOverdue({ status, endsOn }, today)).toBe(overdue);
});

describe('the window around a day', () => {
  test.each([
    ['2026-03-04', 'day', '2026-03-04', '2026-03-04'],
    ['2026-03-04', 'week', '2026-03-02', '2026-03-08'],
    ['2026-03-04', 'month', '2026-03-01', '2026-03-31'],
    ['2028-02-29', 'month', '2028-02-01', '2028-02-29'],
    ['2026-02-14', 'month', '2026-02-01', '2026-02-28'],
    ['2026-12-31', 'month', '2026-12-01', '2026-12-31'],
    // The plan of a year holds only what starts in it: the week is cut off at New Year's Day, not at its end.
    ['2026-01-01', 'week', '2026-01-01', '2026-01-04'],
    ['2026-12-31', 'week', '2026-12-28', '2027-01-03'],
    ['2027-01-02', 'week', '2027-01-01', '2027-01-03'],
  ] as const)('%s, meant as a %s, is %s to %s', (day, precision, startsOn, endsOn) => {
    expect(windowAround(day, precision)).toEqual({ startsOn, endsOn });
  });

  test('holds the day, starts in its year and is due in its week or month', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('day', 'week', 'month'), (day, precision) => {
        const { startsOn, endsOn } = windowAround(day, precision);
        expect(startsOn <= day && day <= endsOn).toBe(true);
        expect(yearOf(startsOn)).toBe(yearOf(day));
        if (precision === 'week') expect(isSameIsoWeek(startsOn, endsOn)).toBe(true);
        if (precision === 'month') expect(startsOn.slice(0, 7)).toBe(endsOn.slice(0, 7));
      }),
    );
  });
});

describe('a window that starts on another day', () => {
  test('is as long as it was, and a month stays a whole month', () => {
    const fair = { startsOn: '2026-06-23', endsOn: '2026-06-25' };
    expect(windowStartingOn(fair, 'day', '2026-06-30')).toEqual({
      startsOn: '2026-06-30',
      endsOn: '2026-07-02',
    });
    const march = { startsOn: '2026-03-01', endsOn: '2026-03-31' };
    expect(windowStartingOn(march, 'month', '2026-02-17')).toEqual({
      startsOn: '2026-02-01',
      endsOn: '2026-02-28',
    });
  });

  test('can go back to where it came from', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(60), (from, to, days) => {
        const window = { startsOn: from, endsOn: addDays(from, days) };
        const moved = windowStartingOn(window, 'day', to);
        expect(daysBetween(moved.startsOn, moved.endsOn)).toBe(days);
        expect(windowStartingOn(moved, 'day', from)).toEqual(window);
      }),
    );
  });
});
