import { describe, expect, it } from 'vitest';
import { readListSearch } from './pages/list/list-search';
import { readYearSearch } from './pages/year/year-search';

describe('the search of an address', () => {
  it('is read as it stands', () => {
    const said = { q: 'beurs', theme: ['a', 'b'], late: true, status: 'open', zoom: 'month', month: 12 };
    expect(readYearSearch(said)).toEqual(said);
    expect(readListSearch({ sort: 'owner', group: 'theme', down: true, bin: true })).toEqual({
      sort: 'owner',
      group: 'theme',
      down: true,
      bin: true,
    });
  });

  it('forgets what makes no sense, and only that', () => {
    const broken = {
      q: 7,
      theme: 'a',
      late: 'yes',
      status: 'lost',
      zoom: 'day',
      month: 13,
      quarter: 2.5,
      x: 1,
    };
    expect(readYearSearch({ ...broken, owner: 'o' })).toEqual({ owner: 'o' });
    // Told, because what is not told the router leaves as it came.
    expect('month' in readYearSearch(broken)).toBe(true);
    expect(readYearSearch({ q: 'a'.repeat(201), theme: Array(51).fill('a'), month: 0 })).toEqual({});
    expect(readListSearch({ sort: 'length', theme: ['a', 1] })).toEqual({});
  });
});
