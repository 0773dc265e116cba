import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './language';
import { speak } from './start-words';

/** The language on screen and the way to change it. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => Promise<void> } {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'nl';
  return { language, setLanguage: (next) => speak(i18n, next) };
}
