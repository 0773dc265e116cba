import { isOverdue } from '@cadans/domain/activity';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';
import { themeClass } from '../../../ui/theme-colours';
import { useTranslation } from '../../../words/use-translation';

export interface AgendaEntryProps {
  plan: YearPlan;
  activity: PlannedActivity;
  /** Who does it meanwhile, behind the owner's name. */
  standIn: string | undefined;
  onOpen: (activities: readonly PlannedActivity[], element: HTMLElement) => void;
}

/** One activity in the agenda: its title whole, and who does it where, and how it stands. */
export function AgendaEntry({ plan, activity, standIn, onOpen }: AgendaEntryProps) {
  const { t } = useTranslation('year');
  const theme = plan.themes.find(({ id }) => id === activity.themeId);
  const owner = plan.members.find(({ id }) => id === activity.ownerId);
  const channel = plan.channels.find(({ id }) => id === activity.channelId);
  const late = isOverdue(activity, plan.today);
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => onOpen([activity], currentTarget)}
      className={classes(
        theme && themeClass(theme.colour),
        'flex min-h-11 w-full cursor-pointer flex-col justify-center rounded-control border border-l-4 border-line border-l-theme-solid bg-surface px-3 py-1.5 text-left',
        activity.precision !== 'day' && 'border-dashed!',
      )}
    >
      <span className="text-sm leading-snug font-medium">{activity.title}</span>
      <span className="text-xs text-muted">
        {[channel?.name, [owner?.name, standIn].filter(Boolean).join(', ')].filter(Boolean).join(' · ')} ·{' '}
        <span className={late ? 'font-semibold text-danger' : ''}>
          {t(late ? 'late' : `status.${activity.status}`)}
        </span>
      </span>
    </button>
  );
}
