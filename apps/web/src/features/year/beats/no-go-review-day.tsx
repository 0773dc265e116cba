import type { NoGo } from '@cadans/contracts/no-gos';
import { yearOf } from '@cadans/domain/calendar-date';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

/** After the reason of a lane that is deliberately left empty: when that is looked at again; red once that day has come. */
export function NoGoReviewDay({ noGo, today }: { noGo: NoGo; today: string }) {
  const { t } = useTranslation('beats');
  const { language } = useLanguage();
  const isElsewhere = yearOf(noGo.reviewOn) !== yearOf(today);
  const words = t('review', { day: formatDayInWords(noGo.reviewOn, language, isElsewhere) });
  return <span className={noGo.reviewOn <= today ? 'font-semibold text-danger' : ''}>{words}</span>;
}
