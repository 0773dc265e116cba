import { yearOf } from '@cadans/domain/calendar-date';
import { Check } from 'lucide-react';
import type { DueStep } from '../../api/own-work';
import type { PlannedActivity } from '../../api/year-plan';
import { buttonClasses } from '../../ui/button-classes';
import { Chip } from '../../ui/chip';
import { ThemeDot } from '../../ui/theme-chip';
import { formatWeekday } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { Plans } from './plans';

export interface StepRowProps {
  step: DueStep;
  plans: Plans;
  today: string;
  onOpen: (activity: PlannedActivity) => void;
  /** Left out for who may not plan. */
  onDone?: ((step: DueStep) => void) | undefined;
}

/** A step that is due and what it prepares. */
export function StepRow({ step, plans, today, onOpen, onDone }: StepRowProps) {
  const { t } = useTranslation('week');
  const { language } = useLanguage();
  const { activity, title, dueOn } = step;
  const plan = plans.get(yearOf(activity.startsOn));
  const theme = plan?.themes.find(({ id }) => id === activity.themeId);
  return (
    <li
      data-week-row={step.id}
      className="flex items-center gap-3 rounded-card border border-line bg-surface py-2 pr-2.5 pl-3.5 shadow-card"
    >
      <div className="min-w-0 flex-1">
        <button
          type="button"
          data-week-title
          onClick={() => onOpen(activity)}
          className="min-h-6 w-full cursor-pointer text-left text-sm leading-snug font-semibold max-md:min-h-11"
        >
          {title}
          <span className="flex min-w-0 items-center gap-1.5 text-xs font-normal text-muted">
            {theme ? <ThemeDot colour={theme.colour} /> : null}
            <span className="truncate">{t('prepares', { title: activity.title })}</span>
          </span>
        </button>
        <p className="mt-0.5 flex flex-wrap items-center gap-2 text-xs text-muted">
          {dueOn < today ? (
            <Chip tone="danger">{t('stepLate', { day: formatWeekday(dueOn, language) })}</Chip>
          ) : (
            t('stepDue', { day: formatWeekday(dueOn, language) })
          )}
        </p>
      </div>
      {onDone ? (
        <button
          type="button"
          aria-label={t('stepDoneOf', { title })}
          onClick={() => onDone(step)}
          className={buttonClasses('outline', 's')}
          data-no-print
        >
          <Check size={14} aria-hidden />
          {t('stepDone')}
        </button>
      ) : null}
    </li>
  );
}
