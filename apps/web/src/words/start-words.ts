import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './language';
import { byNamespace } from './namespaces';
import { nlWords } from './nl-words';

/** Starts the words in one language; English is fetched first when it is needed. */
export async function startWords(language: Language): Promise<i18n> {
  const words = createInstance();
  await words.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    supportedLngs: ['nl', 'en'],
    defaultNS: 'ui',
    resources: { nl: nlWords },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  if (language !== 'nl') await speak(words, language);
  else document.documentElement.lang = language;
  return words;
}

/** Changes the language of the whole page. */
export async function speak(words: i18n, language: Language): Promise<void> {
  if (language === 'en' && !words.hasResourceBundle('en', 'ui')) {
    const { enFiles } = await import('./en-words');
    for (const [namespace, bundle] of Object.entries(byNamespace(enFiles))) {
      words.addResourceBundle('en', namespace, bundle);
    }
  }
  await words.changeLanguage(language);
  document.documentElement.lang = language;
}
