import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { chosenLanguage } from '../../words/language';
import { speak } from '../../words/start-words';
import { useMembership } from '../use-membership';

/** On a device where nobody chose a language yet, the app speaks the one the person keeps. */
export function useOwnLanguage(): void {
  const { i18n } = useTranslation();
  const { language } = useMembership().session.user;
  useEffect(() => {
    if (chosenLanguage() === null && i18n.language !== language) void speak(i18n, language);
  }, [i18n, language]);
}
