/**
 * A letter for every theme, by its id, that tells them apart where their colours do not: the first of its name that no
 * earlier theme has, or its number when all of them are taken.
 */
export function themeLetters(
  themes: readonly { readonly id: string; readonly name: string }[],
): Map<string, string> {
  const taken = new Set<string>();
  const letters = new Map<string, string>();
  for (const [index, { id, name }] of themes.entries()) {
    const own = [...name.toLocaleUpperCase()].filter((sign) => /\p{L}/u.test(sign));
    const letter = own.find((sign) => !taken.has(sign)) ?? String(index + 1);
    taken.add(letter);
    letters.set(id, letter);
  }
  return letters;
}
