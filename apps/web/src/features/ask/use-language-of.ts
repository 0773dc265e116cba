import { useEffect, useState } from 'react';
import { chosenLanguage, type Language } from '../../words/language';
import { speak } from '../../words/start-words';

/**
 * Speaks the language that a form was opened in, unless somebody chose another on this device. False until it is settled,
 * so that nobody sees it change.
 */
export function useLanguageOf(language: Language | undefined): boolean {
  const [isSettled, setSettled] = useState(() => chosenLanguage() !== null);
  useEffect(() => {
    if (isSettled || language === undefined) return;
    // Without its words the language of the browser stays.
    void speak(language)
      .catch(() => undefined)
      .then(() => setSettled(true));
  }, [isSettled, language]);
  return isSettled;
}
