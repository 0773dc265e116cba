import { describe, expect, test } from 'vitest';
import { readDate } from './import-date.js';
import { yearlessDates, yearNamed, yearOfRow, yearOptions } from './import-yearless.js';

const cells = (...texts: readonly string[]) => texts.map((text) => ({ text, weekday: undefined }));
const today = '2026-11-22';

test.each([
  ['14 april', '2026-04-14', '2026-04-14'],
  ['di 14 april', '2026-04-14', '2026-04-14'],
  ['14-4', '2026-04-14', '2026-04-14'],
  ['14/04', '2026-04-14', '2026-04-14'],
  ['14 apr.', '2026-04-14', '2026-04-14'],
  ['apr', '2026-04-01', '2026-04-30'],
  ['Maart', '2026-03-01', '2026-03-31'],
  ['week 12', '2026-03-16', '2026-03-22'],
  ['wk12', '2026-03-16', '2026-03-22'],
  ['Q2', '2026-04-01', '2026-06-30'],
  ['kwartaal 2', '2026-04-01', '2026-06-30'],
])('%s is read in the year that was chosen, and waits until then', (text, startsOn, endsOn) => {
  expect(readDate(text, { order: 'dmy', year: 2026 })).toMatchObject({
    ok: true,
    value: { startsOn, endsOn },
  });
  expect(readDate(text, { order: 'dmy', year: null })).toEqual({ ok: false, why: 'year_missing' });
  expect(readDate(text, 'dmy')).toEqual({ ok: false, why: 'not_a_date' });
});

test.each(['april 26', 'mei 31', '12', '3.5', 'binnenkort', 'Q5'])('%s is no date without a year', (text) => {
  expect(readDate(text, { order: 'dmy', year: null })).toEqual({ ok: false, why: 'not_a_date' });
});

test('two numbers need their order first', () => {
  expect(readDate('3-4', { order: null, year: 2026 })).toEqual({ ok: false, why: 'order_unknown' });
  expect(readDate('3-4', { order: 'mdy', year: 2026 })).toMatchObject({ value: { startsOn: '2026-03-04' } });
});

describe('months that begin anew', () => {
  const over = cells('nov', '12 december', '2026-01-05', '14-1', 'feb');

  test('are found once, and moved to the next year only when that is chosen', () => {
    const found = yearlessDates(over, 'dmy');
    expect(found).toEqual({ rows: [0, 1, 3, 4], begunAnew: 3, weekdays: 0 });
    const years = (runsOn: boolean) =>
      found.rows.map((row) => yearOfRow(row, found, { first: 2026, runsOn }));
    expect(years(true)).toEqual([2026, 2026, 2027, 2027]);
    expect(years(false)).toEqual([2026, 2026, 2026, 2026]);
  });

  test.each([
    ['a year in order', cells('jan', 'feb', 'apr', 'mrt', 'dec')],
    ['two years', cells('nov', 'jan', 'dec', 'feb')],
  ])('not in %s', (_, given) => {
    expect(yearlessDates(given, 'dmy').begunAnew).toBeNull();
  });

  test('are offered as two years', () => {
    const offered = yearOptions(over, yearlessDates(over, 'dmy'), { order: 'dmy', named: null, today });
    expect(offered.map(({ first, runsOn }) => [first, runsOn])).toEqual([
      [2025, true],
      [2026, false],
      [2026, true],
      [2027, false],
    ]);
  });
});

describe('a year is offered', () => {
  const offers = (given: ReturnType<typeof cells>, named: number | null = null) =>
    yearOptions(given, yearlessDates(given, 'dmy'), { order: 'dmy', named, today }).map((option) => [
      option.first,
      option.weekdaysRight,
    ]);

  test('this one and the next, and the one in the name of the file', () => {
    expect(offers(cells('14 april'))).toEqual([
      [2026, 0],
      [2027, 0],
    ]);
    expect(offers(cells('14 april'), 2019).map(([year]) => year)).toEqual([2019, 2026, 2027]);
  });

  test('when every weekday is right in it', () => {
    expect(offers(cells('di 14 april', 'do 1 jan', '3 mei'))).toEqual([
      [2026, 2],
      [2027, 0],
    ]);
    expect(offers(cells('ma 14 april', 'wo 1 jan'))).toEqual([
      [2025, 2],
      [2026, 0],
      [2027, 0],
    ]);
  });
});

test.each([
  ['Jaarplanning 2026.xlsx', 2026],
  ['planning_2026-definitief.csv', 2026],
  ['planning 2025-2026.csv', null],
  ['export 20260412.csv', null],
  ['kalender.csv', null],
])('%s names %s', (name, year) => {
  expect(yearNamed(name)).toBe(year);
});
