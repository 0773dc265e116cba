import { describe, expect, it } from 'vitest';
import { plainSearch, plainView } from './view-address';

const view = { id: '', name: '', shared: false, byId: '', version: 1 };

describe('what a view keeps of an address', () => {
  it('is the way of looking, not what happens to be open', () => {
    expect(plainSearch('year', { zoom: 'month', month: 3, activity: 'x' })).toBe('zoom=month&month=3');
    expect(plainSearch('list', { bin: true, group: 'owner' })).toBe('group=owner');
    expect(plainSearch('year', {})).toBe('');
  });

  it('is the same however it was written, and forgets what makes no sense', () => {
    const search = plainSearch('list', { theme: ['a', 'b'], q: 'één twee', late: true });
    expect(plainView({ ...view, screen: 'list', search })).toBe(search);
    expect(plainView({ ...view, screen: 'year', search: 'month=3&zoom=month&month=99&x=1' })).toBe(
      'zoom=month',
    );
  });
});
