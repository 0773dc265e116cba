import { describe, expect, it } from 'vitest';
import { contrast } from '../testing/contrast';
import { readTokens } from '../testing/tokens';

const grounds = ['paper', 'side', 'surface', 'past', 'sunken'];

describe.each(['light', 'dark'] as const)('tokens in %s', (appearance) => {
  const tokens = readTokens(appearance);
  const ratio = (one: string, other: string) => contrast(tokens[one] ?? '', tokens[other] ?? '');

  it.each(grounds)('carry every text paint on %s', (ground) => {
    for (const text of ['ink', 'muted', 'faint', 'accent', 'good', 'warn', 'danger']) {
      expect(ratio(text, ground), text).toBeGreaterThanOrEqual(4.5);
    }
    for (const mark of ['field', 'accent-fill', 'warn-fill', 'danger-fill', 'focus']) {
      expect(ratio(mark, ground), mark).toBeGreaterThanOrEqual(3);
    }
  });

  it('carry text on their soft and filled grounds', () => {
    expect(ratio('on-accent', 'accent-fill')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('on-danger', 'danger-fill')).toBeGreaterThanOrEqual(4.5);
    for (const [text, ground] of [
      ['accent', 'accent-soft'],
      ['ink', 'accent-soft'],
      ['muted', 'accent-soft'],
      ['warn', 'warn-soft'],
      ['muted', 'warn-soft'],
      ['danger', 'danger-soft'],
      ['muted', 'danger-soft'],
    ] as const) {
      expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
