import { expect, it } from 'vitest';
import { STRIP_HEIGHT, weekBars } from './week-bars';

const kindsOf = (done: number, planned: number, missed: number) =>
  weekBars({ done: [done], planned: [planned], missed: [missed] }).map(({ kind }) => kind);

it.each([
  [[0, 0, 0], ['none']],
  [[2, 0, 0], ['done']],
  [[0, 3, 0], ['planned']],
  [[2, 3, 0], ['done']],
  [[0, 0, 1], ['missed']],
  [
    [2, 0, 1],
    ['done', 'missed'],
  ],
  [
    [0, 3, 1],
    ['planned', 'missed'],
  ],
] as const)('%j is %j', ([done, planned, missed], kinds) => {
  expect(kindsOf(done, planned, missed)).toEqual(kinds);
});

it('is higher with more, and never higher than the strip', () => {
  const heights = weekBars({ done: [1, 2, 5, 50], planned: [0, 0, 0, 0], missed: [0, 0, 0, 0] }).map(
    ({ height, y }) => {
      expect(y + height).toBe(STRIP_HEIGHT);
      return height;
    },
  );
  expect(heights).toEqual([8, 12, 24, 24]);
});
