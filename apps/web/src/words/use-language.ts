import { useTranslation } from 'react-i18next';
import { isLanguage, type Language, storeLanguage } from './language';
import { speak } from './start-words';

/** The language on screen, and the way to choose another; the choice is remembered on this device. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => Promise<void> } {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'nl';
  return {
    language,
    setLanguage: (next) => {
      storeLanguage(next);
      return speak(i18n, next);
    },
  };
}
