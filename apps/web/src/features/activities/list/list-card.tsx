import { memo } from 'react';
import type { PlanTheme } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';
import { ThemeChip } from '../../../ui/theme-chip';
import { themeClass } from '../../../ui/theme-colours';
import { formatWeek } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { windowInWords } from '../move/window-words';
import { StatusChip } from '../status-chip';
import type { ListRowProps } from './list-row';
import { RowActs } from './row-acts';

/** One activity as a card, for a phone. */
export const ListCard = memo(function ListCard(props: ListRowProps) {
  const { plan, acting, activity, standIn, onTask } = props;
  const { language } = useLanguage();
  const theme: PlanTheme | undefined = plan.themes.find(({ id }) => id === activity.themeId);
  const owner = plan.members.find(({ id }) => id === activity.ownerId);
  return (
    <article
      className={classes(
        theme && themeClass(theme.colour),
        'mb-2 flex gap-2 rounded-card border border-l-4 border-line border-l-theme-solid bg-surface py-2 pr-1 pl-3 shadow-card',
      )}
    >
      <div className="min-w-0 flex-1">
        <button
          type="button"
          disabled={activity.version === 0}
          onClick={() => onTask({ is: 'open', activity })}
          className="flex min-h-11 w-full cursor-pointer items-center text-left leading-snug font-semibold"
        >
          <span className="line-clamp-2">{activity.title}</span>
        </button>
        <p className="truncate text-xs text-muted">
          {activity.precision === 'week' ? null : `${formatWeek(activity.endsOn)} · `}
          {windowInWords(activity, language)} · {[owner?.name, standIn].filter(Boolean).join(', ')}
        </p>
        <div className="mt-1.5 flex flex-wrap gap-1.5">
          {theme ? <ThemeChip colour={theme.colour} name={theme.name} /> : null}
          <StatusChip activity={activity} today={plan.today} />
        </div>
      </div>
      <RowActs plan={plan} acting={acting} activity={activity} onTask={onTask} />
    </article>
  );
});
