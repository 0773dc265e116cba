import type { Promised } from './publication.js';

/** So many answers about one promise stay known: a screen asks of today, of the period before, and a few weeks ahead. */
const ANSWERS = 8;

interface Answered<About, Value> {
  readonly about: About;
  readonly value: Value;
}

/**
 * Works something out of a promise, and of a few words beside it (a day, a number of weeks), and remembers it as long as
 * the promise is there. A promise is never changed: other work or another pause makes another one.
 */
export function remembered<About extends readonly (string | number)[], Value>(
  work: (promise: Promised, ...about: About) => Value,
): (promise: Promised, ...about: About) => Value {
  const known = new WeakMap<Promised, Answered<About, Value>[]>();
  return (promise, ...about) => {
    const answers = known.get(promise) ?? [];
    const before = answers.find((one) => about.every((word, at) => one.about[at] === word));
    if (before) return before.value;
    const value = work(promise, ...about);
    known.set(promise, [{ about, value }, ...answers.slice(0, ANSWERS - 1)]);
    return value;
  };
}
