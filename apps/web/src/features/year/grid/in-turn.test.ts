import { weekColumnsOf } from '@cadans/domain/year-layout';
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenYear } from '../../../testing/given-year';
import { nextInTurn } from './in-turn';
import { type Lane, lanesOf } from './lanes';
import { useInTurn } from './use-in-turn';

const plan = readYear(givenYear({ activities: 3000 }));
const columns = weekColumnsOf(2026);
const lanes = (activities = plan.activities) => lanesOf(plan, activities, 'channel', columns);
const all = lanes();
const empty = lanes([]);

/** Every picture there is on the way, the first and the last too. */
function pictures(from: readonly Lane[], to: readonly Lane[]) {
  const seen = [from];
  for (let last = from; last !== to && seen.length < 99; seen.push(last)) last = nextInTurn(to, last);
  return seen;
}
const held = ({ layout }: Lane) => layout.marks.length + layout.piles.length;

describe('lanes in turn', () => {
  it('come from above, some at a time, until all of them stand there', () => {
    const seen = pictures(empty, all);
    expect(seen.at(-1)).toBe(all);
    const counts = seen.map((lanes) => lanes.map(held).filter((_, at) => all[at] && held(all[at]) > 0));
    for (const count of counts) {
      const stands = count.map((marks) => marks > 0);
      expect(stands).toEqual(stands.toSorted((one, other) => Number(other) - Number(one)));
    }
    const sums = counts.map((count) => count.reduce((sum, marks) => sum + marks, 0));
    // As many as come at once, and what is left of the lane that went over it.
    for (const [step, sum] of sums.slice(1).entries()) expect(sum - (sums[step] ?? 0)).toBeLessThan(820);
  });

  it('wait for nothing when one activity goes to the last lane', () => {
    const [moved] = plan.activities;
    const last = all.at(-1);
    const activities = plan.activities.map((row) =>
      row === moved && last ? { ...row, channelId: last.id } : row,
    );
    const after = lanes(activities);
    expect(nextInTurn(after, all)).toBe(after);
  });

  it('wait for nothing when they are cut by something else', () => {
    const themes = lanesOf(plan, plan.activities, 'theme', columns);
    expect(nextInTurn(themes, all)).toBe(themes);
  });

  it('are drawn whole at first, and frame by frame when they fill up', async () => {
    const { result, rerender } = renderHook(useInTurn, { initialProps: empty });
    expect(result.current).toBe(empty);
    rerender(all);
    expect(result.current.filter((lane, at) => lane === empty[at]).length).toBeGreaterThan(0);
    await waitFor(() => expect(result.current).toBe(all));
  });
});
