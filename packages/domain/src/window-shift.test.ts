import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_WINDOW, PRECISIONS, type Precision, windowAround } from './activity.js';
import { addDays, daysBetween, fromDayNumber, yearOf } from './calendar-date.js';
import { isWholeMonth, laterWindow, resizeWeeks, shiftWeeks } from './window-shift.js';

const days = fc.integer({ min: 18_000, max: 24_000 }).map(fromDayNumber);

describe('laterWindow', () => {
  it.each<[string, Precision, string, string, string, string, string]>([
    [
      'what is due today comes next week',
      'day',
      '2026-07-02',
      '2026-07-02',
      '2026-07-02',
      '2026-07-09',
      '2026-07-09',
    ],
    [
      'what is late does not become late again',
      'day',
      '2026-07-02',
      '2026-07-02',
      '2026-07-16',
      '2026-07-23',
      '2026-07-23',
    ],
    [
      'a late one may come in the days ahead',
      'day',
      '2026-07-02',
      '2026-07-02',
      '2026-07-08',
      '2026-07-09',
      '2026-07-09',
    ],
    [
      'a month becomes the next',
      'month',
      '2026-07-01',
      '2026-07-31',
      '2026-07-02',
      '2026-08-01',
      '2026-08-31',
    ],
  ])('%s', (_, precision, startsOn, endsOn, today, first, last) => {
    expect(laterWindow({ startsOn, endsOn }, precision, today)).toEqual({ startsOn: first, endsOn: last });
  });

  it('is later than it was and than today, and never further than needed', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...PRECISIONS),
        fc.integer({ min: -60, max: 400 }),
        (day, precision, gap) => {
          const window = windowAround(day, precision);
          const today = addDays(window.endsOn, gap);
          const past = gap > 0 ? today : window.endsOn;
          const later = laterWindow(window, precision, today);
          expect(later.endsOn > past).toBe(true);
          expect(daysBetween(past, later.endsOn)).toBeLessThanOrEqual(precision === 'month' ? 31 : 13);
        },
      ),
    );
  });
});

describe('shiftWeeks', () => {
  it.each<[string, Precision, string, string, number, string, string]>([
    ['a day keeps its weekday', 'day', '2026-07-02', '2026-07-02', 4, '2026-07-30', '2026-07-30'],
    ['nothing is nothing', 'month', '2026-07-01', '2026-07-31', 0, '2026-07-01', '2026-07-31'],
    [
      'a fair of three days stays three days',
      'day',
      '2026-03-24',
      '2026-03-26',
      -1,
      '2026-03-17',
      '2026-03-19',
    ],
    ['a week becomes that week', 'week', '2026-06-29', '2026-07-05', 2, '2026-07-13', '2026-07-19'],
    [
      'the first days of January become a whole week',
      'week',
      '2026-01-01',
      '2026-01-04',
      1,
      '2026-01-05',
      '2026-01-11',
    ],
    [
      'a week over New Year keeps to the year it lies in',
      'week',
      '2026-12-21',
      '2026-12-27',
      1,
      '2026-12-28',
      '2027-01-03',
    ],
    [
      'a week back over New Year stays in its year',
      'week',
      '2026-01-05',
      '2026-01-11',
      -1,
      '2026-01-01',
      '2026-01-04',
    ],
    ['two weeks stay two weeks', 'week', '2026-06-29', '2026-07-12', 1, '2026-07-06', '2026-07-19'],
    ['a month becomes a month', 'month', '2026-03-01', '2026-03-31', 4, '2026-04-01', '2026-04-30'],
    ['a month barely moved stays', 'month', '2026-03-01', '2026-03-31', 1, '2026-03-01', '2026-03-31'],
  ])('%s', (_, precision, startsOn, endsOn, weeks, newStart, newEnd) => {
    expect(shiftWeeks({ startsOn, endsOn }, precision, weeks)).toEqual({
      startsOn: newStart,
      endsOn: newEnd,
    });
  });
});

describe('isWholeMonth', () => {
  it.each([
    ['2026-02-01', '2026-02-28', true],
    ['2026-02-01', '2026-02-27', false],
    ['2026-02-01', '2026-03-31', false],
  ])('%s to %s: %s', (startsOn, endsOn, whole) => {
    expect(isWholeMonth({ startsOn, endsOn })).toBe(whole);
  });
});

describe('resizeWeeks', () => {
  it.each<[string, Precision, string, string, 'start' | 'end', number, string, string, Precision]>([
    ['a day becomes eight', 'day', '2026-07-01', '2026-07-01', 'end', 1, '2026-07-01', '2026-07-08', 'day'],
    ['a week becomes two', 'week', '2026-06-29', '2026-07-05', 'end', 1, '2026-06-29', '2026-07-12', 'week'],
    [
      'it starts earlier',
      'week',
      '2026-06-29',
      '2026-07-05',
      'start',
      -2,
      '2026-06-15',
      '2026-07-05',
      'week',
    ],
    ['the ends meet', 'day', '2026-07-01', '2026-07-10', 'end', -4, '2026-07-01', '2026-07-01', 'day'],
    [
      'a month becomes weeks',
      'month',
      '2026-07-01',
      '2026-07-31',
      'end',
      -1,
      '2026-07-01',
      '2026-07-24',
      'week',
    ],
    [
      'it keeps to its year',
      'day',
      '2026-01-05',
      '2026-01-20',
      'start',
      -3,
      '2026-01-01',
      '2026-01-20',
      'day',
    ],
    [
      'nothing is nothing',
      'month',
      '2026-07-01',
      '2026-07-31',
      'start',
      0,
      '2026-07-01',
      '2026-07-31',
      'month',
    ],
  ])('%s', (_, precision, startsOn, endsOn, end, weeks, newStart, newEnd, newPrecision) => {
    expect(resizeWeeks({ startsOn, endsOn }, precision, end, weeks)).toEqual({
      startsOn: newStart,
      endsOn: newEnd,
      precision: newPrecision,
    });
  });

  it('always gives a window that can be stored, and leaves the other end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18_000, max: 24_000 }),
        fc.integer({ min: 0, max: LONGEST_WINDOW }),
        fc.constantFrom(...PRECISIONS),
        fc.constantFrom('start' as const, 'end' as const),
        fc.integer({ min: -60, max: 60 }),
        (first, length, precision, end, weeks) => {
          const startsOn = fromDayNumber(first);
          const window = { startsOn, endsOn: addDays(startsOn, length) };
          const to = resizeWeeks(window, precision, end, weeks);
          expect(daysBetween(to.startsOn, to.endsOn)).toBeGreaterThanOrEqual(0);
          expect(daysBetween(to.startsOn, to.endsOn)).toBeLessThanOrEqual(LONGEST_WINDOW);
          expect(yearOf(to.startsOn)).toBe(yearOf(startsOn));
          const other = end === 'end' ? 'startsOn' : 'endsOn';
          expect(to[other]).toBe(window[other]);
        },
      ),
    );
  });
});
