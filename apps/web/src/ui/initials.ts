import { THEME_COLOURS, type ThemeColour } from '@cadans/domain/theme-colour';

/** 'Sanne de Vries' is 'SV'; words in lower case (de, van der) are no initials. 'Noordbrug' is 'NO'. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}|\d/u.test(word));
  const capitals = words.filter((word) => word[0] !== word[0]?.toLowerCase());
  const [first, ...others] = capitals.length > 0 ? capitals : words;
  const last = others.at(-1);
  if (!first) return '?';
  return (last ? `${first[0]}${last[0]}` : first.slice(0, 2)).toUpperCase();
}

/** The same id has the same colour on every screen and every device. */
export function stableColour(id: string): ThemeColour {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return THEME_COLOURS[sum % THEME_COLOURS.length] ?? 'slate';
}
