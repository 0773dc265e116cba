import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());

describe('words of what comes later', () => {
  it('come in the language that is started while they are asked for', async () => {
    const { laterWords, startWords } = await import('./start-words');
    const { translateOf } = await import('./use-translation');
    await Promise.all([laterWords(), startWords('en')]);
    expect(translateOf('foundation')('chooseYear', { year: 2026 })).toBe('Choose a year, now 2026');
  });

  it('come in the language that is chosen while they are asked for', async () => {
    const { laterWords, speak, startWords } = await import('./start-words');
    const { translateOf } = await import('./use-translation');
    await startWords('nl');
    await Promise.all([speak('en'), laterWords()]);
    expect(translateOf('foundation')('chooseYear', { year: 2026 })).toBe('Choose a year, now 2026');
  });
});
