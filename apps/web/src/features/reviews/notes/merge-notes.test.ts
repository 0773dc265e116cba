import { describe, expect, it } from 'vitest';
import { mergeNotes } from './merge-notes';

describe('notes of two', () => {
  it.each([
    ['only one wrote', 'Opening.', 'Opening. Rondje.', 'Opening.', 'Opening. Rondje.'],
    ['only the other wrote', 'Opening.', 'Opening.', 'Opening. Rondje.', 'Opening. Rondje.'],
    ['both wrote the same', 'a', 'a b', 'a b', 'a b'],
    ['one above, the other below', 'Een.\n\nTwee.', 'Een!\n\nTwee.', 'Een.\n\nTwee?', 'Een!\n\nTwee?'],
    [
      'the other above',
      'Een.\n\nTwee.',
      'Een.\n\nTwee. Drie.',
      'Nul. Een.\n\nTwee.',
      'Nul. Een.\n\nTwee. Drie.',
    ],
    [
      'one took something away',
      'Een.\nTwee.\nDrie.',
      'Een.\nDrie.',
      'Een.\nTwee.\nDrie. Vier.',
      'Een.\nDrie. Vier.',
    ],
  ])('are put together: %s', (_, base, mine, theirs, together) => {
    expect(mergeNotes(base, mine, theirs)).toBe(together);
  });

  it.each([
    ['both at the end', 'Een.', 'Een. Twee.', 'Een. Drie.'],
    ['both from nothing', '', 'Twee.', 'Drie.'],
    ['the same word', 'Wij doen dit.', 'Wij laten dit.', 'Wij vragen dit.'],
  ])('ask somebody to choose: %s', (_, base, mine, theirs) => {
    expect(mergeNotes(base, mine, theirs)).toBeNull();
  });
});
