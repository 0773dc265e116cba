import { useSyncExternalStore } from 'react';
import { type Language, storeLanguage } from './language';
import { onLanguage, spokenLanguage } from './spoken-language';
import { speak } from './start-words';

/** The language on screen, and the way to choose another; the choice is remembered on this device. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => Promise<void> } {
  const language = useSyncExternalStore(onLanguage, spokenLanguage);
  return {
    language,
    setLanguage: (next) => {
      storeLanguage(next);
      return speak(next);
    },
  };
}
