import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionAt, mentionedIn, peopleNamed, piecesOf } from './mentions';

const people = [
  { id: '1', name: 'Jan' },
  { id: '2', name: 'Jan Jansen' },
  { id: '3', name: 'Renée Dekker' },
];

describe('a mention that is being typed', () => {
  it('begins at an @ that begins a word', () => {
    expect(mentionAt('Vraag @ja', 9)).toEqual({ from: 6, asked: 'ja' });
    expect(mentionAt('@', 1)).toEqual({ from: 0, asked: '' });
    expect(mentionAt('@Jan Ja', 7)).toEqual({ from: 0, asked: 'Jan Ja' });
  });

  it('is none in an address, nor behind the caret', () => {
    expect(mentionAt('info@ja', 7)).toBeNull();
    expect(mentionAt('Vraag @ja', 3)).toBeNull();
  });

  it('finds people by any part of their name, without accents', () => {
    expect(peopleNamed(people, 'renee').map(({ id }) => id)).toEqual(['3']);
    expect(peopleNamed(people, 'dek').map(({ id }) => id)).toEqual(['3']);
    expect(peopleNamed(people, '')).toEqual(people);
  });
});

describe('what was said', () => {
  it('names the longer of two names that fit, each once', () => {
    expect(mentionedIn('@Jan Jansen en @Jan, en @Jan', people)).toEqual(['2', '1']);
    expect(mentionedIn('@Janneke doet het', people)).toEqual([]);
  });

  it('falls into pieces that make the whole again', () => {
    const text = fc
      .array(fc.constantFrom('@Jan', '@Jan Jansen', '@', ' ', 'x', '@Renée Dekker'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (said) => {
        expect(
          piecesOf(said, people)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(said);
      }),
    );
  });
});
