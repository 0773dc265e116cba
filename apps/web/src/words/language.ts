/** The two languages of the product. Dutch is the default. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const KEY = 'cadans.language';

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language chosen on this device; null while nobody chose. */
export function chosenLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(KEY);
    return isLanguage(stored) ? stored : null;
  } catch {
    // Storage can be blocked; then the browser's languages tell.
    return null;
  }
}

/** The language to start in: the chosen one, else the first one of the browser that we speak, else Dutch. */
export function firstLanguage(): Language {
  const chosen = chosenLanguage();
  if (chosen) return chosen;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return spoken ?? 'nl';
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The full tag that dates, numbers and React Aria want. British, for days before months and weeks from Monday. */
export function localeOf(language: Language): 'nl-NL' | 'en-GB' {
  return language === 'nl' ? 'nl-NL' : 'en-GB';
}
