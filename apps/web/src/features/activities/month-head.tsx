import { useTranslation } from 'react-i18next';
import { formatMonth } from '../../words/formats';
import { useLanguage } from '../../words/use-language';

/** The head of a month in the list. */
export function MonthHead({ firstDay, count }: { firstDay: string; count: number }) {
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  return (
    <span className="flex items-baseline gap-2">
      <span className="font-serif text-base font-semibold text-ink">{formatMonth(firstDay, language)}</span>
      <span className="text-xs font-normal text-faint">{t('listCount', { count })}</span>
    </span>
  );
}
