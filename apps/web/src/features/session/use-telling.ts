import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { Telling } from './why-not';

/** The words and the language in which the door tells why something was refused. */
export function useTelling(): Telling {
  const { t } = useTranslation('doors');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  return { t, ui, language };
}
