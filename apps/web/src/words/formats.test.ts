import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDayInWords,
  formatEuros,
  formatPercent,
  formatWeek,
  formatWeekday,
} from './formats';

describe('formats', () => {
  it('prints days as each language writes them', () => {
    expect(formatDay('2026-07-03', 'nl')).toBe('03-07-2026');
    expect(formatDay('2026-07-03', 'en')).toBe('03/07/2026');
    expect(formatDayInWords('2026-07-03', 'nl')).toBe('3 juli');
    expect(formatDayInWords('2026-07-03', 'en', true)).toBe('3 July 2026');
    expect(formatWeekday('2026-07-02', 'nl')).toBe('do 2 juli');
    expect(formatWeekday('2026-07-02', 'en')).toBe('Thu 2 July');
  });

  it('knows that week 53 of 2026 ends in January 2027', () => {
    expect(formatWeek('2027-01-03')).toBe('wk 53');
    expect(formatWeek('2027-01-04')).toBe('wk 1');
    expect(formatWeek('2026-07-03')).toBe('wk 27');
  });

  it('prints figures as each language writes them', () => {
    expect(formatEuros(6200, 'nl').replace(/\s/g, ' ')).toBe('€ 6.200');
    expect(formatEuros(6200, 'en')).toBe('€6,200');
    expect(formatPercent(43.6, 'nl')).toBe('44%');
  });
});
