import { isOverdue } from '@cadans/domain/activity';
import { daysBetween } from '@cadans/domain/calendar-date';
import type { PlannedActivity } from '../../api/year-plan';
import { Chip } from '../../ui/chip';
import { useTranslation } from '../../words/use-translation';

/** How an activity stands: its status, how late it is, how often it slid. */
export function StatusChip({ activity, today }: { activity: PlannedActivity; today: string }) {
  const { t } = useTranslation('activities');
  const { status, slides, endsOn } = activity;
  return (
    <span className="flex flex-wrap items-center gap-1">
      {isOverdue(activity, today) ? (
        <Chip tone="danger">{t('lateDays', { count: daysBetween(endsOn, today) })}</Chip>
      ) : (
        <Chip tone={status === 'done' ? 'good' : 'neutral'}>{t(`statusName.${status}`)}</Chip>
      )}
      {slides > 0 ? <Chip tone="warn">{t('slides', { count: slides })}</Chip> : null}
    </span>
  );
}
