import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.js';
import type { Spanning } from './pack-rows.js';
import { columnOf, type LaneLayout, layOutLane, weekColumnsOf } from './year-layout.js';

const columns = weekColumnsOf(2026);

const at = (id: string, startsOn: string, endsOn = startsOn): Spanning => ({ id, startsOn, endsOn });

describe('weekColumnsOf', () => {
  it.each([
    [2026, 53],
    [2027, 53],
    [2028, 53],
    // 2012 began on a Sunday and was a leap year: its days touch 54 weeks.
    [2012, 54],
  ])('%i touches %i weeks', (year, count) => {
    expect(weekColumnsOf(year).count).toBe(count);
  });
});

describe('columnOf', () => {
  it.each([
    ['2026-01-01', 0],
    ['2026-01-04', 0],
    ['2026-01-05', 1],
    ['2026-12-31', 52],
    ['2027-03-01', 52],
    ['2025-06-01', 0],
  ])('%s stands in column %i', (day, column) => {
    expect(columnOf(columns, day)).toBe(column);
  });
});

describe('layOutLane', () => {
  it('is one row high when it is empty', () => {
    expect(layOutLane([], columns)).toEqual({ rows: 1, marks: [], piles: [] });
  });

  it('puts what follows on the same row and what overlaps below it, the longest on top', () => {
    const { rows, marks } = layOutLane(
      [at('a', '2026-03-02'), at('month', '2026-03-01', '2026-03-31'), at('b', '2026-05-04')],
      columns,
    );
    expect(rows).toBe(2);
    expect(marks.map(({ activity, row }) => [activity.id, row])).toEqual([
      ['month', 0],
      ['a', 1],
      ['b', 0],
    ]);
  });

  it('counts what does not fit in the last row', () => {
    const crowd = Array.from({ length: 6 }, (_, index) => at(`m${index}`, '2026-03-02'));
    const { rows, marks, piles } = layOutLane(crowd, columns, 4);
    expect(rows).toBe(4);
    expect(marks).toHaveLength(3);
    expect(piles).toHaveLength(1);
    expect(piles[0]).toMatchObject({ column: 9, row: 3 });
    expect(piles[0]?.activities).toHaveLength(3);
  });

  it('draws the thing itself instead of a pile of one', () => {
    const crowd = [
      ...Array.from({ length: 5 }, (_, index) => at(`m${index}`, '2026-03-02')),
      ...Array.from({ length: 4 }, (_, index) => at(`n${index}`, '2026-04-06')),
    ];
    const { marks, piles } = layOutLane(crowd, columns, 4);
    expect(piles.map(({ column }) => column)).toEqual([9]);
    expect(marks.filter(({ row, first }) => row === 3 && first === 14)).toHaveLength(1);
  });

  const spanning = fc
    .tuple(fc.integer({ min: -20, max: 380 }), fc.integer({ min: 0, max: 60 }))
    .map(([start, length]) => {
      const startsOn = addDays('2026-01-01', start);
      return { startsOn, endsOn: addDays(startsOn, length) };
    });
  const lane = fc
    .array(spanning, { maxLength: 120 })
    .map((windows) => windows.map((window, index) => ({ ...window, id: `id${index}` })));

  const cells = ({ marks, piles }: LaneLayout<Spanning>): string[] => [
    ...marks.flatMap(({ first, last, row }) =>
      Array.from({ length: last - first + 1 }, (_, index) => `${row}:${first + index}`),
    ),
    ...piles.map(({ column, row }) => `${row}:${column}`),
  ];

  it('never overlaps on a row and stays on the sheet', () => {
    fc.assert(
      fc.property(lane, fc.integer({ min: 2, max: 8 }), (activities, most) => {
        const layout = layOutLane(activities, columns, most);
        const taken = cells(layout);
        expect(new Set(taken).size).toBe(taken.length);
        expect(layout.rows).toBeLessThanOrEqual(most);
        for (const { first, last, row } of layout.marks) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThan(columns.count);
          expect(row).toBeLessThan(layout.rows);
        }
      }),
    );
  });

  it('loses nothing and shows nothing twice', () => {
    fc.assert(
      fc.property(lane, (activities) => {
        const { marks, piles } = layOutLane(activities, columns);
        const shown = [
          ...marks.map(({ activity }) => activity.id),
          ...piles.flatMap((pile) => pile.activities.map(({ id }) => id)),
        ];
        expect(shown.toSorted()).toEqual(activities.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('does not depend on the order it is given', () => {
    fc.assert(
      fc.property(
        lane.chain((activities) =>
          fc.tuple(
            fc.constant(activities),
            fc.shuffledSubarray(activities, { minLength: activities.length }),
          ),
        ),
        ([activities, shuffled]) => {
          expect(layOutLane(shuffled, columns)).toEqual(layOutLane(activities, columns));
        },
      ),
    );
  });

  it('needs as many rows as the fullest week, and no more', () => {
    fc.assert(
      fc.property(lane, (activities) => {
        const layout = layOutLane(activities, columns, 1000);
        const perColumn = new Map<number, number>();
        for (const { first, last } of layout.marks)
          for (let column = first; column <= last; column++)
            perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
        expect(layout.rows).toBe(Math.max(1, ...perColumn.values()));
      }),
    );
  });
});
