import { type Language, localeOf } from '../../words/language';

export interface PastedFileOptions {
  language: Language;
  /** The name it gets, of the day in words. */
  words: (day: string) => string;
}

/** Pasted text as a file to be read, or nothing when it can be no table: no text, or a single value. */
export function pastedFile(
  text: string,
  now: Date,
  { language, words }: PastedFileOptions,
): File | undefined {
  const isTable = /[\n\t]/.test(text.trim());
  if (!isTable) return undefined;
  const day = now.toLocaleDateString(localeOf(language), { day: 'numeric', month: 'short' });
  return new File([text], words(day), { type: 'text/plain' });
}
