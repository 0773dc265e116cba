/** How well a name answers what was typed, the best first. */
export const BEGINS = 0;
export const WORD_BEGINS = 1;
export const CONTAINS = 2;
export const ONE_OFF = 3;

const SHORTEST_WITH_TYPO = 4;

/**
 * How well a name answers what was typed: it begins so, a word begins so, it is in it somewhere, or null. Several words
 * may come in any order; the worst of them counts. Both are folded, so that accents and capitals make no difference.
 */
export function matchOf(asked: string, name: string): number | null {
  if (name.startsWith(asked)) return BEGINS;
  let worst = WORD_BEGINS;
  for (const word of asked.split(' ')) {
    const at = name.indexOf(word);
    if (at === -1) return null;
    if (!beginsAWord(word, name, at)) worst = CONTAINS;
  }
  return worst;
}

/** As `matchOf`, and with one letter wrong, missing, too many or swapped in each word of four letters or more. */
export function looseMatchOf(asked: string, name: string): number | null {
  const exact = matchOf(asked, name);
  if (exact !== null) return exact;
  const words = name.split(' ');
  const all = asked.split(' ').every(
    (word) =>
      name.includes(word) ||
      (word.length >= SHORTEST_WITH_TYPO &&
        words.some((one) =>
          // What is typed may be only the beginning of the word.
          [0, 1, -1].some((more) => isOneOff(word, one.slice(0, word.length + more))),
        )),
  );
  return all ? ONE_OFF : null;
}

function beginsAWord(word: string, name: string, first: number): boolean {
  for (let at = first; at !== -1; at = name.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1] ?? '')) return true;
  }
  return false;
}

/** Whether two words differ in one letter: another one, one more, one less, or two neighbours swapped. */
export function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  );
}
