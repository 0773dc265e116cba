import { type ActivityFilter, filterActivities } from '@cadans/domain/activity-filter';
import { describe, expect, it } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenId, givenYear } from '../../../testing/given-year';
import { filterCount, filterOf, isFiltered, NO_FILTER } from './activity-filter';

const whole = readYear(givenYear({ activities: 200 }));
const plan = {
  ...whole,
  activities: whole.activities.map((row, index) =>
    index === 0
      ? { ...row, status: 'scrapped' as const, title: 'Éénmalig' }
      : { ...row, campaignId: index < 4 ? 'spring' : null },
  ),
  campaigns: [{ id: 'spring', name: 'Lentelancering', themeId: givenId('theme', 0), version: 1 }],
};
const found = (filter: ActivityFilter) => filterActivities(plan, filter);

describe('filterActivities', () => {
  it('leaves out what was scrapped, unless that is asked for', () => {
    expect(found({})).toHaveLength(199);
    expect(found({ status: 'scrapped' })).toHaveLength(1);
    expect(found({ status: 'scrapped', q: 'éénmalig' })).toHaveLength(1);
  });

  it('finds words in titles, whatever the case', () => {
    const titles = found({ q: ' LAPTOPS ' }).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles)).toEqual(new Set(['Duurzaam omgaan met oude laptops']));
  });

  it('finds the names of owners and campaigns too', () => {
    const bySanne = found({ owner: givenId('member', 0) });
    expect(bySanne.length).toBeGreaterThan(0);
    expect(found({ q: 'sanne' })).toEqual(bySanne);
    expect(found({ q: 'lentel' })).toHaveLength(3);
    expect(found({ campaign: 'spring' })).toEqual(found({ q: 'Lentelancering' }));
  });

  it('joins filters: each narrows', () => {
    const theme = [givenId('theme', 1)];
    const owner = givenId('member', 2);
    const both = found({ theme, owner });
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((row) => theme.includes(row.themeId) && row.ownerId === owner)).toBe(true);
    expect(both.length).toBeLessThan(found({ theme }).length);
  });

  it('shows only what is late: open and past its last day', () => {
    const late = found({ late: true });
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ status, endsOn }) => status !== 'done' && endsOn < plan.today)).toBe(true);
    expect(found({ late: true, status: 'done' })).toHaveLength(0);
  });
});

describe('the count on the filter button', () => {
  it('leaves out what shows by itself', () => {
    expect(filterCount({ q: 'x', theme: ['y'], owner: 'z', late: true, campaign: 'c' })).toBe(3);
    expect(isFiltered({ theme: [] })).toBe(false);
    expect(isFiltered({ q: ' ' })).toBe(false);
    expect(isFiltered({ theme: ['y'] })).toBe(true);
    expect(isFiltered(NO_FILTER)).toBe(false);
  });

  it('is read out of an address without what else stands there', () => {
    expect(filterOf({ ...{ zoom: 'month', sort: 'title' }, q: 'x', theme: [] })).toEqual({
      ...NO_FILTER,
      q: 'x',
    });
  });
});
