import { describe, expect, it } from 'vitest';
import { quietUpTo } from './quiet-weeks.js';

const span = (first: number, last = first) => ({ first, last });

describe('quietUpTo', () => {
  it.each([
    ['nothing before', [], null],
    ['only what is to come', [span(30)], null],
    ['three empty weeks', [span(24)], null],
    ['four empty weeks', [span(23)], { first: 24, last: 27 }],
    ['something in this week', [span(10), span(27)], null],
    ['a long one that reaches into the gap', [span(10, 25)], null],
    ['the later of two', [span(20), span(3)], { first: 21, last: 27 }],
    ['what is planned later does not end it', [span(12), span(40)], { first: 13, last: 27 }],
  ])('%s', (_, spans, quiet) => {
    expect(quietUpTo(27, spans)).toEqual(quiet);
  });
});
