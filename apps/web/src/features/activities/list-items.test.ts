import { describe, expect, it } from 'vitest';
import { readYear } from '../../api/year-plan';
import { givenYear } from '../../testing/given-year';
import { listItems, SORTS, sortActivities } from './list-items';

const plan = readYear(givenYear({ activities: 60 }));

describe('sortActivities', () => {
  it.each(SORTS)('by %s keeps every activity, and turns around', (sort) => {
    const up = sortActivities(plan, plan.activities.toReversed(), sort, false);
    expect(up).toHaveLength(60);
    expect(sortActivities(plan, plan.activities, sort, true)).toEqual(up.toReversed());
  });

  it('by date starts with the first day', () => {
    const days = sortActivities(plan, plan.activities, 'date', false).map(({ startsOn }) => startsOn);
    expect(days).toEqual(days.toSorted());
  });
});

describe('listItems', () => {
  it('puts a head with its count above every month', () => {
    const items = listItems(sortActivities(plan, plan.activities, 'date', false), true);
    const heads = items.filter((item) => item.is === 'month');
    expect(heads[0]).toMatchObject({ id: '2026-01', firstDay: '2026-01-01' });
    expect(heads.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    expect(items[0]?.is).toBe('month');
  });

  it('has no heads in another order', () => {
    expect(listItems(plan.activities, false).every(({ is }) => is === 'activity')).toBe(true);
  });
});
