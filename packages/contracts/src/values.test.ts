import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { day, line, text, yearInPath } from './values.js';

const accepts = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).success;

describe('a line of text', () => {
  it('is trimmed, and has a length', () => {
    expect(z.parse(line(5), '  kort ')).toBe('kort');
    expect(accepts(line(5), 'te lang')).toBe(false);
    expect(accepts(line(5), '   ')).toBe(false);
    expect(accepts(line(5, 0), '   ')).toBe(true);
  });

  it.each([
    'a\u0000b',
    'a\u0007b',
    'a\u0085b',
    'a\u202eb',
    'a\u2066b',
    'a\ufeffb',
    'a\ud800b',
    'a\nb',
    'a\tb',
  ])('has no hidden characters: %j', (hidden) => {
    expect(accepts(line(20), hidden)).toBe(false);
  });

  it('speaks every language', () => {
    expect(accepts(line(40), 'Zoë’s café — 日本語 🎉')).toBe(true);
  });
});

describe('a text', () => {
  it('keeps its lines, whatever they ended with', () => {
    expect(z.parse(text(40), ' een\r\ntwee\n\tdrie ')).toBe('een\ntwee\n\tdrie');
    expect(accepts(text(40), 'a\u0000b')).toBe(false);
  });
});

describe('a day', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-01-01', '2100-12-31'])('exists: %s', (date) => {
    expect(accepts(day, date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '1999-12-31',
    '2101-01-01',
    '12026-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    20260101,
    null,
  ])('does not exist: %s', (date) => {
    expect(accepts(day, date)).toBe(false);
  });
});

describe('a year in a path', () => {
  it('becomes a number between 2000 and 2100', () => {
    expect(z.parse(yearInPath, '2026')).toBe(2026);
    for (const wrong of ['1999', '2101', '26', '2026.5', 'abcd', '+202'])
      expect(accepts(yearInPath, wrong)).toBe(false);
  });
});
