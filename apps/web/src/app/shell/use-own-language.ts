import { useEffect } from 'react';
import { chosenLanguage } from '../../words/language';
import { spokenLanguage } from '../../words/spoken-language';
import { speak } from '../../words/start-words';
import { useMembership } from '../use-membership';

/** On a device where nobody chose a language yet, the app speaks the one the person keeps. */
export function useOwnLanguage(): void {
  const { language } = useMembership().session.user;
  useEffect(() => {
    if (chosenLanguage() === null && spokenLanguage() !== language) void speak(language);
  }, [language]);
}
