import { addDays } from '@cadans/domain/calendar-date';
import { isoWeekOf, mondayOf } from '@cadans/domain/iso-week';
import type { ReactNode } from 'react';
import { PageHead } from '../../../ui/page-head';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

/** The head of one's own week: which week it is, and its figures. */
export function WeekHead({ today, children }: { today: string; children?: ReactNode }) {
  const { t } = useTranslation('week');
  const { language } = useLanguage();
  const monday = mondayOf(today);
  const days = `${formatDayInWords(monday, language)} – ${formatDayInWords(addDays(monday, 6), language)}`;
  return (
    <PageHead title={t('title')} above={t('above', { week: isoWeekOf(today).week, days })}>
      {children}
    </PageHead>
  );
}
