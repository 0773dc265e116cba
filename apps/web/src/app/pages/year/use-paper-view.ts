import { firstOfMonth } from '@cadans/domain/calendar-date';
import type { YearPlan } from '../../../api/year-plan';
import { startMonth } from '../../../features/year/month/month-model';
import { formatMonth } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { YearSearch } from './year-search';

/** How one looks at the year, in the words that stand on paper: the month, or by what the lanes are cut. */
export function usePaperView(plan: YearPlan, { zoom, month, lanes = 'channel' }: YearSearch): string {
  const { t } = useTranslation('year');
  const { t: ofPaper } = useTranslation('paper');
  const { language } = useLanguage();
  if (zoom === 'month') return formatMonth(firstOfMonth(plan.year, month ?? startMonth(plan)), language);
  return ofPaper('lanes', { lanes: t(`lanes.${lanes}`).toLocaleLowerCase(language) });
}
