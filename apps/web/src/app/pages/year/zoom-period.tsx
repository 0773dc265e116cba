import { firstOfMonth, yearOf } from '@cadans/domain/calendar-date';
import type { YearPlan } from '../../../api/year-plan';
import { monthAfter } from '../../../features/year/month/month-keys';
import { startMonth, startQuarter } from '../../../features/year/month/month-model';
import { PeriodStepper } from '../../../features/year/period-stepper';
import { formatMonth } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { YearSearch } from './year-search';

export interface ZoomPeriodProps {
  plan: YearPlan;
  search: YearSearch;
  /** Looks at a part of a year, which may be another year. */
  onPeriod: (year: number, part: Partial<YearSearch>) => void;
}

const MONTHS_OF_QUARTER = 3;

/** Which month or quarter one looks at, and the way to the next, across the year's edge. */
export function ZoomPeriod({ plan, search, onPeriod }: ZoomPeriodProps) {
  const { t } = useTranslation('month');
  const { language } = useLanguage();
  const now = { year: yearOf(plan.today), today: plan.today };
  if (search.zoom === 'month') {
    const month = search.month ?? startMonth(plan);
    const isNow = plan.year === now.year && month === startMonth(now);
    return (
      <PeriodStepper
        period={formatMonth(firstOfMonth(plan.year, month), language)}
        previous={t('previousMonth')}
        next={t('nextMonth')}
        onStep={(by) => {
          const to = monthAfter({ year: plan.year, month }, by);
          onPeriod(to.year, { month: to.month });
        }}
        today={
          isNow ? undefined : { label: t('toToday'), onPress: () => onPeriod(now.year, { month: undefined }) }
        }
      />
    );
  }
  if (search.zoom !== 'quarter') return null;
  const quarter = search.quarter ?? startQuarter(plan);
  const isNow = plan.year === now.year && quarter === startQuarter(now);
  return (
    <PeriodStepper
      period={t('quarter', { quarter, year: plan.year })}
      previous={t('previousQuarter')}
      next={t('nextQuarter')}
      onStep={(by) => {
        const first = { year: plan.year, month: (quarter - 1) * MONTHS_OF_QUARTER + 1 };
        const to = monthAfter(first, by * MONTHS_OF_QUARTER);
        onPeriod(to.year, { quarter: Math.ceil(to.month / MONTHS_OF_QUARTER) });
      }}
      today={
        isNow ? undefined : { label: t('toToday'), onPress: () => onPeriod(now.year, { quarter: undefined }) }
      }
    />
  );
}
