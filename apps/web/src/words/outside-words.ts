import { addTexts, type Texts } from './texts';

/** The words of the pages that need no account, in both languages: few, so that no other words have to come for them. */
export const outsideFiles: Record<'nl' | 'en', Record<string, Texts>> = {
  nl: import.meta.glob<Texts>('./nl/outside/*.ts', { eager: true, import: 'words' }),
  en: import.meta.glob<Texts>('./en/outside/*.ts', { eager: true, import: 'words' }),
};

addTexts('nl', outsideFiles.nl);
addTexts('en', outsideFiles.en);
