import type { Language } from '../../../words/language';

/** A number as it is being typed, '6,5' or '1.250'; null for nothing, undefined for what is no number yet. */
export function typedNumber(text: string, language: Language): number | null | undefined {
  const bare = text.replace(/[\s€]/g, '');
  if (bare === '') return null;
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const plain = bare.replaceAll(thousands ?? '', '').replace(decimal ?? '', '.');
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : undefined;
}
