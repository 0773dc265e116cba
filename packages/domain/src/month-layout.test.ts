import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, firstOfMonth, lastOfMonth } from './calendar-date.js';
import { weekdayOf } from './iso-week.js';
import { layOutWeek, mondaysOfMonth, type WeekLayout } from './month-layout.js';
import type { Spanning } from './pack-rows.js';

const monday = '2026-03-02';
const at = (id: string, startsOn: string, endsOn = startsOn): Spanning => ({ id, startsOn, endsOn });

describe('mondaysOfMonth', () => {
  it.each([
    [2027, 2, ['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22']],
    [2026, 1, ['2025-12-29', '2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26']],
    [2026, 8, ['2026-07-27', '2026-08-03', '2026-08-10', '2026-08-17', '2026-08-24', '2026-08-31']],
  ])('%i-%i', (year, month, mondays) => {
    expect(mondaysOfMonth(year, month)).toEqual(mondays);
  });

  it('holds every day of the month, and no week without one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const mondays = mondaysOfMonth(year, month);
        expect(mondays.every((day) => weekdayOf(day) === 1)).toBe(true);
        const last = mondays.at(-1) ?? '';
        expect(mondays[0] && mondays[0] <= firstOfMonth(year, month)).toBe(true);
        expect(addDays(mondays[0] ?? '', 6) >= firstOfMonth(year, month)).toBe(true);
        expect(last <= lastOfMonth(year, month)).toBe(true);
        expect(addDays(last, 6) >= lastOfMonth(year, month)).toBe(true);
      }),
    );
  });
});

describe('layOutWeek', () => {
  it('is empty when nothing touches the week', () => {
    expect(layOutWeek([at('a', '2026-03-01'), at('b', '2026-03-09')], monday)).toEqual({
      rows: 0,
      bars: [],
      piles: [],
    });
  });

  it('cuts a window at the edges of the week, and tells that it was cut', () => {
    const { bars } = layOutWeek([at('fair', '2026-03-01', '2026-03-12'), at('post', '2026-03-04')], monday);
    expect(
      bars.map(({ activity, first, last, row, comesIn, goesOn }) => [
        activity.id,
        first,
        last,
        row,
        comesIn,
        goesOn,
      ]),
    ).toEqual([
      ['fair', 0, 6, 0, true, true],
      ['post', 2, 2, 1, false, false],
    ]);
  });

  it('counts on every day what does not fit', () => {
    const crowd = [
      at('fair', '2026-03-04', '2026-03-05'),
      ...Array.from({ length: 3 }, (_, index) => at(`m${index}`, '2026-03-04')),
    ];
    const { rows, bars, piles } = layOutWeek(crowd, monday, 2);
    expect(rows).toBe(2);
    expect(bars.map(({ activity }) => activity.id)).toEqual(['fair']);
    expect(piles.map(({ day, activities }) => [day, activities.length])).toEqual([[2, 3]]);
  });

  const window = fc
    .tuple(fc.integer({ min: -12, max: 12 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 14 })))
    .map(([start, length]) => {
      const startsOn = addDays(monday, start);
      return { startsOn, endsOn: addDays(startsOn, length) };
    });
  const plan = fc
    .array(window, { maxLength: 60 })
    .map((windows) => windows.map((one, index) => ({ ...one, id: `id${index}` })));
  const most = fc.integer({ min: 1, max: 8 });

  const cells = ({ rows, bars, piles }: WeekLayout<Spanning>): string[] => [
    ...bars.flatMap(({ first, last, row }) =>
      Array.from({ length: last - first + 1 }, (_, index) => `${row}:${first + index}`),
    ),
    ...piles.map(({ day }) => `${rows - 1}:${day}`),
  ];

  it('never overlaps and stays inside its rows and days', () => {
    fc.assert(
      fc.property(plan, most, (activities, mostRows) => {
        const layout = layOutWeek(activities, monday, mostRows);
        const taken = cells(layout);
        expect(new Set(taken).size).toBe(taken.length);
        expect(layout.rows).toBeLessThanOrEqual(mostRows);
        for (const { first, last, row } of layout.bars) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThanOrEqual(6);
          expect(row).toBeLessThan(layout.rows);
        }
      }),
    );
  });

  it('loses nothing: every day shows or counts all that touches it, once', () => {
    fc.assert(
      fc.property(plan, most, (activities, mostRows) => {
        const { bars, piles } = layOutWeek(activities, monday, mostRows);
        for (let day = 0; day < 7; day++) {
          const date = addDays(monday, day);
          const shown = [
            ...bars
              .filter(({ first, last }) => first <= day && day <= last)
              .map(({ activity }) => activity.id),
            ...piles
              .filter((pile) => pile.day === day)
              .flatMap((pile) => pile.activities.map(({ id }) => id)),
          ];
          const touching = activities.filter(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
          expect(shown.toSorted()).toEqual(touching.map(({ id }) => id).toSorted());
        }
      }),
    );
  });

  it('does not depend on the order it is given', () => {
    fc.assert(
      fc.property(plan, most, (activities, mostRows) => {
        const turned = layOutWeek(activities.toReversed(), monday, mostRows);
        const { bars, piles, rows } = layOutWeek(activities, monday, mostRows);
        expect(turned).toEqual({ bars, piles, rows });
      }),
    );
  });
});
