import type { ReactNode } from 'react';
import type { PlannedActivity } from '../../api/year-plan';
import { formatWeekday } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { WeekDay } from './lay-week';
import { WorkRows } from './week-section';

export interface ThisWeekProps {
  days: readonly WeekDay[];
  today: string;
  /** One activity as a row. */
  row: (activity: PlannedActivity) => ReactNode;
}

/** What is left of this week, day by day; today is marked. */
export function ThisWeek({ days, today, row }: ThisWeekProps) {
  const { t } = useTranslation('week');
  const { language } = useLanguage();
  return days.map(({ day, activities }) => (
    <div key={day ?? 'week'} className="flex flex-col gap-2">
      <h3
        aria-current={day === today ? 'date' : undefined}
        className={`section-label ${day === today ? 'text-accent!' : ''}`}
      >
        {day === null
          ? t('somewhere')
          : day === today
            ? t('today', { day: formatWeekday(day, language) })
            : formatWeekday(day, language)}
      </h3>
      {activities.length > 0 ? (
        <WorkRows>{activities.map(row)}</WorkRows>
      ) : (
        <p className="text-sm text-muted">{t('nothingToday')}</p>
      )}
    </div>
  ));
}
