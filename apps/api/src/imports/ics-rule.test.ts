import { addDays, dayNumber, fromDayNumber } from '@cadans/domain/calendar-date';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { icsRule, ruleDays } from './ics-rule.js';

function daysOf(text: string, first: string, last: string): string[] {
  const rule = icsRule(text);
  if (!rule) throw new Error('no rule');
  const days = [...ruleDays(rule, dayNumber(first), dayNumber(last), () => undefined)];
  return days.slice(0, rule.count ?? undefined).map(fromDayNumber);
}

/** The same as a reader that we did not write understands it. */
function asOthersDo(text: string, first: string, last: string): string[] {
  const days: string[] = [];
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(first));
  for (let day = iterator.next(); day && day.toString() <= last && days.length < 5000; day = iterator.next())
    days.push(day.toString());
  return days;
}

test.each([
  ['FREQ=MONTHLY;BYDAY=-1FR', ['2026-01-30', '2026-02-27', '2026-03-27']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2026-01-30', '2026-02-27', '2026-03-31']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', ['2026-01-31', '2026-02-28', '2026-03-31']],
  [
    'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU,SU;WKST=SU',
    ['2026-01-06', '2026-02-01', '2026-02-03', '2026-03-01', '2026-03-03', '2026-03-29', '2026-03-31'],
  ],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', []],
  ['FREQ=DAILY;INTERVAL=40;COUNT=2', ['2026-01-05', '2026-02-14']],
])('%s', (rule, days) => {
  expect(daysOf(rule, '2026-01-05', '2026-03-31')).toEqual(days);
});

describe('the days of a rule are those of another reader', () => {
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const some = <T>(one: fc.Arbitrary<T>) =>
    fc.uniqueArray(one, { minLength: 1, maxLength: 3 }).map((all) => all.join(','));
  const monthDay = fc.oneof(fc.integer({ min: 1, max: 28 }), fc.integer({ min: -28, max: -1 }));
  const nth = fc.tuple(fc.constantFrom('1', '2', '3', '4', '-1', '-2'), weekday).map((both) => both.join(''));
  // The other reader passes over the first year of a yearly rule whose day counts back from the end of a month: of those only days by name are asked.
  const rules = fc.oneof(
    fc.constant('FREQ=DAILY'),
    some(weekday).map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
    some(nth).map((days) => `FREQ=MONTHLY;BYDAY=${days}`),
    some(monthDay).map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days}`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), nth)
      .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`),
  );

  test('whatever the rule', () => {
    const asked = fc.record({
      rule: rules,
      interval: fc.integer({ min: 1, max: 5 }),
      start: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(asked, ({ rule, interval, start }) => {
        const text = `${rule};INTERVAL=${interval}`;
        const [first = ''] = daysOf(rule, addDays('2025-01-01', start), '2030-12-31');
        expect(daysOf(text, first, '2029-12-31')).toEqual(asOthersDo(text, first, '2029-12-31'));
      }),
    );
  });
});

test.each([
  'FREQ=SECONDLY',
  'FREQ=HOURLY;COUNT=3',
  'FREQ=YEARLY;BYWEEKNO=20',
  'INTERVAL=2',
  '',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=DAILY;COUNT=x',
])('%s is not understood', (rule) => {
  expect(icsRule(rule)).toBeUndefined();
});
