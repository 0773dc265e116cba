import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Place } from './place';

/** The organisation in which acts are done, and the words they are told in. */
export function usePlace(organisationId: string): Place {
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  return { organisationId, language, t };
}
