import type { Language } from './language';

const listeners = new Set<() => void>();
let spoken: Language = 'nl';

/** The language on screen. Its words are there. */
export const spokenLanguage = (): Language => spoken;

/** Calls when another language is chosen. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setSpokenLanguage(language: Language): void {
  document.documentElement.lang = language;
  if (language === spoken) return;
  spoken = language;
  for (const listener of listeners) listener();
}
