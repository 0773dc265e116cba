import { expect, it } from 'vitest';
import type { Status } from './activity.js';
import { loadPerWeek } from './week-load.js';
import { weekColumnsOf } from './year-layout.js';

const due = (endsOn: string, status: Status = 'planned') => ({ endsOn, status });

it('counts every activity once, in the week it is due, except what was scrapped', () => {
  const load = loadPerWeek(
    [
      due('2026-01-01'),
      due('2026-01-05'),
      due('2026-01-11', 'done'),
      due('2026-01-07', 'scrapped'),
      due('2027-01-09'),
    ],
    weekColumnsOf(2026),
  );
  expect(load.slice(0, 3)).toEqual([1, 2, 0]);
  expect(load.at(-1)).toBe(1);
  expect(load.reduce((sum, count) => sum + count, 0)).toBe(4);
});
