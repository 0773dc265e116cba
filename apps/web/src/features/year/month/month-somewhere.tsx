import { isOverdue } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';
import { themeClass } from '../../../ui/theme-colours';
import { formatMonth } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { describer } from '../grid/mark-words';
import { monthMarkLook } from './month-mark';

export interface MonthSomewhereProps {
  plan: YearPlan;
  /** The first day of the month. */
  first: CalendarDate;
  activities: readonly PlannedActivity[];
  standIns: StandInWords | undefined;
  onOpen: (activities: readonly PlannedActivity[], element: HTMLElement) => void;
}

/** Above the days: what is meant somewhere in the month, and so belongs to none of them. */
export function MonthSomewhere({ plan, first, activities, standIns, onOpen }: MonthSomewhereProps) {
  const { t } = useTranslation('month');
  const { t: ofYear } = useTranslation('year');
  const { language } = useLanguage();
  if (activities.length === 0) return null;
  const describe = describer(plan.themes, plan.members, plan.today, ofYear, standIns);
  const label = t('somewhere', { month: formatMonth(first, language) });
  return (
    <section
      aria-label={label}
      className="flex flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-line bg-sunken px-3.5 py-2"
    >
      <h2 className="text-xs text-muted">{label}</h2>
      {activities.map((activity) => {
        const theme = plan.themes.find(({ id }) => id === activity.themeId);
        return (
          <button
            key={activity.id}
            type="button"
            data-mark
            aria-label={describe(activity)}
            data-slides={activity.slides > 0 ? activity.slides : undefined}
            onClick={({ currentTarget }) => onOpen([activity], currentTarget)}
            className={classes(
              theme && themeClass(theme.colour),
              monthMarkLook(activity, plan.today),
              'relative! h-6 max-w-72 px-2.5!',
              isOverdue(activity, plan.today) && 'mx-0.5',
            )}
          >
            <span className="truncate">{activity.title}</span>
          </button>
        );
      })}
    </section>
  );
}
