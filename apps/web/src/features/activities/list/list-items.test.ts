import { describe, expect, it } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenYear } from '../../../testing/given-year';
import { GROUPINGS, type Grouping } from './groupings';
import { groupingOf, listItems, SORTS, sortActivities } from './list-items';

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
  const sorted = sortActivities(plan, plan.activities, 'date', false);
  const headsOf = (by: Grouping, backwards = false) =>
    listItems(plan, sorted, by, backwards).filter((item) => item.is === 'group');

  it.each(GROUPINGS)('by %s shows every activity once, under heads that count them', (by) => {
    const items = listItems(plan, sorted, by);
    const rows = items.filter((item) => item.is === 'activity').map(({ id }) => id);
    expect(rows.toSorted()).toEqual(plan.activities.map(({ id }) => id).toSorted());
    const counted = headsOf(by).reduce((sum, { group }) => sum + group.count, 0);
    expect(counted).toBe(by === 'none' ? 0 : 60);
    expect(items[0]?.is).toBe(by === 'none' ? 'activity' : 'group');
  });

  it('keeps the order of the plan between groups, and the given order inside them', () => {
    expect(headsOf('theme').map(({ group }) => group.key)).toEqual(plan.themes.map(({ id }) => id));
    const days = listItems(plan, sorted, 'theme')
      .slice(1, 1 + (headsOf('theme')[0]?.group.count ?? 0))
      .map((item) => (item.is === 'activity' ? item.activity.startsOn : ''));
    expect(days).toEqual(days.toSorted());
  });

  it('runs through the months backwards when the dates do', () => {
    expect(headsOf('month')[0]?.group.key).toBe('2026-01');
    expect(headsOf('month', true)[0]?.group.key).toBe('2026-12');
  });

  it('adds up the hours that are known, and counts what has none', () => {
    const known = plan.activities.filter(({ effortHours }) => effortHours !== null);
    const total = headsOf('status').reduce((sum, { group }) => sum + group.hours, 0);
    expect(total).toBeCloseTo(known.reduce((sum, { effortHours }) => sum + (effortHours ?? 0), 0));
    expect(headsOf('owner').reduce((sum, { group }) => sum + group.unknown, 0)).toBe(60 - known.length);
  });

  it('puts what has no campaign last', () => {
    const campaigns = [{ id: 'spring', name: 'Lente', themeId: '', version: 1 }];
    const rows = sorted.map((row, index) => ({ ...row, campaignId: index === 30 ? 'spring' : null }));
    const heads = listItems({ ...plan, campaigns }, rows, 'campaign').filter((item) => item.is === 'group');
    expect(heads.map(({ group }) => [group.key, group.count])).toEqual([
      ['spring', 1],
      ['', 59],
    ]);
  });

  it('groups by month as long as the dates lead, unless something else was asked for', () => {
    expect(groupingOf(undefined, 'date')).toBe('month');
    expect(groupingOf(undefined, 'title')).toBe('none');
    expect(groupingOf('owner', 'date')).toBe('owner');
    expect(groupingOf('none', 'date')).toBe('none');
  });
});
