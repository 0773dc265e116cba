import { describe, expect, it } from 'vitest';
import { addTexts, textOf } from './texts';

addTexts('nl', {
  './nl/een-proef.ts': {
    title: 'Plan {{year}}',
    late_one: '{{count}} te laat',
    late_other: '{{count}} te laat allemaal',
    status: { done: 'gedaan' },
    twice: '{{what}} en {{what}}',
    money: '{{amount}}',
  },
});

const t = (key: string, places?: Record<string, string | number>) => textOf('nl', 'een-proef', key, places);

describe('a text', () => {
  it('is found by its key, also in a group', () => {
    expect(t('status.done')).toBe('gedaan');
  });

  it('has its places filled, every time and with any sign', () => {
    expect(t('title', { year: 2026 })).toBe('Plan 2026');
    expect(t('twice', { what: '$&' })).toBe('$& en $&');
    expect(t('money', {})).toBe('');
  });

  it('counts: one is not the same as none or several', () => {
    expect(t('late', { count: 1 })).toBe('1 te laat');
    expect(t('late', { count: 0 })).toBe('0 te laat allemaal');
    expect(t('late', { count: 12 })).toBe('12 te laat allemaal');
    expect(t('title', { count: 2, year: 7 })).toBe('Plan 7');
  });

  it('is its own key where nobody wrote one', () => {
    expect(t('status')).toBe('status');
    expect(t('status.lost')).toBe('status.lost');
    expect(textOf('en', 'een-proef', 'title')).toBe('title');
  });
});
