import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { Avatar } from '../../ui/avatar';
import { Cell } from '../../ui/table';
import { ThemeChip } from '../../ui/theme-chip';
import { formatWeek } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import type { Acting } from './acting';
import { RowActs } from './row-acts';
import { StatusChip } from './status-chip';
import type { Task } from './task';
import { windowInWords } from './window-words';

export interface ListRowProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  onTask: (task: Task) => void;
}

/** One activity as a row. */
export const ListRow = memo(function ListRow({ plan, acting, activity, onTask }: ListRowProps) {
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const theme = plan.themes.find(({ id }) => id === activity.themeId);
  const owner = plan.members.find(({ id }) => id === activity.ownerId);
  const channel = plan.channels.find(({ id }) => id === activity.channelId);
  return (
    <>
      <Cell className="w-28 py-0! whitespace-nowrap text-muted tabular-nums">
        {formatWeek(activity.endsOn)}
        <span className="block text-2xs text-faint">{windowInWords(activity, language)}</span>
      </Cell>
      <Cell className="py-0!">
        <button
          type="button"
          disabled={activity.version === 0}
          onClick={() => onTask({ is: 'open', activity })}
          className="line-clamp-1 cursor-pointer rounded text-left font-medium hover:text-accent hover:underline"
        >
          {activity.title}
        </button>
      </Cell>
      <Cell className="py-0!">{theme ? <ThemeChip colour={theme.colour} name={theme.name} /> : null}</Cell>
      <Cell className="py-0!">
        <span className="flex items-center gap-2 whitespace-nowrap">
          <Avatar name={owner?.name ?? ''} id={activity.ownerId} size={20} />
          {owner?.name ?? t('unknownName')}
        </span>
      </Cell>
      <Cell className="py-0! whitespace-nowrap text-muted">{channel?.name}</Cell>
      <Cell className="py-0!">
        <StatusChip activity={activity} today={plan.today} />
      </Cell>
      <Cell align="end" className="w-12 py-0!">
        <RowActs plan={plan} acting={acting} activity={activity} onTask={onTask} />
      </Cell>
    </>
  );
});
