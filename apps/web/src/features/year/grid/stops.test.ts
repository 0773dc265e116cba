import { weekColumnsOf } from '@cadans/domain/year-layout';
import { describe, expect, it } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenYear } from '../../../testing/given-year';
import { lanesOf } from './lanes';
import { type Stop, stepFrom, stopsOf } from './stops';

const plan = readYear(givenYear({ activities: 400 }));
const stops = stopsOf(lanesOf(plan, plan.activities, 'channel', weekColumnsOf(2026)));
const [first] = stops[0] ?? [];

const walk = (from: Stop | undefined, step: Parameters<typeof stepFrom>[2]): Stop[] => {
  const way: Stop[] = [];
  for (let at = from; at; ) {
    way.push(at);
    at = stepFrom(stops, at, step) ?? undefined;
  }
  return way;
};

describe('walking the sheet by keyboard', () => {
  it('reaches everything in a lane with the right arrow, and comes back with the left', () => {
    const there = walk(first, 'ArrowRight');
    expect(there.map(({ id }) => id)).toEqual(stops[0]?.map(({ id }) => id));
    const last = there.at(-1);
    expect(walk(last, 'ArrowLeft').map(({ id }) => id)).toEqual(there.map(({ id }) => id).toReversed());
  });

  it('goes down to the nearest week, past lanes that are empty', () => {
    const down = walk(first, 'ArrowDown').map(({ lane }) => lane);
    const filled = stops.flatMap((lane, index) => (lane.length > 0 ? [index] : []));
    expect(down).toEqual(filled);
  });

  it('knows the ends of a lane', () => {
    if (!first) throw new Error('The lane is empty');
    const last = stepFrom(stops, first, 'End');
    expect(last).toBe(stops[0]?.at(-1));
    expect(last && stepFrom(stops, last, 'Home')).toBe(first);
  });
});
