import { isOverdue } from '@cadans/domain/activity';
import { daysBetween } from '@cadans/domain/calendar-date';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { Chip } from '../../ui/chip';
import { ThemeChip } from '../../ui/theme-chip';
import { useTranslation } from '../../words/use-translation';

/** The theme of an activity and how it stands: late, slid, done. */
export function ActivityChips({
  plan,
  activity,
}: {
  plan: Pick<YearPlan, 'themes' | 'today'>;
  activity: PlannedActivity;
}) {
  const { t } = useTranslation('activities');
  const theme = plan.themes.find(({ id }) => id === activity.themeId);
  const { status, slides, endsOn } = activity;
  return (
    <div className="flex flex-wrap gap-1.5">
      {theme ? <ThemeChip colour={theme.colour} name={theme.name} /> : null}
      {isOverdue(activity, plan.today) ? (
        <Chip tone="danger">{t('lateDays', { count: daysBetween(endsOn, plan.today) })}</Chip>
      ) : null}
      {slides > 0 ? <Chip tone="danger">{t('slides', { count: slides })}</Chip> : null}
      {status === 'planned' ? null : (
        <Chip tone={status === 'done' ? 'good' : 'neutral'}>{t(`statusName.${status}`)}</Chip>
      )}
    </div>
  );
}
