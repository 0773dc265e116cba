import { may } from '@cadans/domain/ability';
import { memo } from 'react';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Avatar } from '../../../ui/avatar';
import { Cell } from '../../../ui/table';
import { ThemeChip } from '../../../ui/theme-chip';
import { formatWeek } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { windowInWords } from '../move/window-words';
import { StatusChip } from '../status-chip';
import type { Task } from '../task';
import { type CellField, mayChangeCell } from './cell-change';
import { RowActs } from './row-acts';
import { RowCell } from './row-cell';
import { TitleCell } from './title-cell';

export interface ListRowProps {
  plan: YearPlan;
  acting: Acting;
  activity: PlannedActivity;
  /** Who does it meanwhile, behind the owner's name. */
  standIn?: string | undefined;
  onTask: (task: Task) => void;
}

export interface EditableRowProps extends ListRowProps {
  isRenaming: boolean;
  /** The title was typed; null leaves it as it was. */
  onRenamed: (activity: PlannedActivity, title: string | null) => void;
}

/** One activity as a row. Its cells are changed where they stand: see useRowEditing. */
export const ListRow = memo(function ListRow(props: EditableRowProps) {
  const { plan, acting, activity, standIn, onTask, isRenaming, onRenamed } = props;
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const theme = plan.themes.find(({ id }) => id === activity.themeId);
  const owner = plan.members.find(({ id }) => id === activity.ownerId)?.name ?? t('unknownName');
  const channel = plan.channels.find(({ id }) => id === activity.channelId)?.name ?? '';
  const mayPlan = may(acting, 'plan');
  const when = windowInWords(activity, language);
  const cell = (field: CellField) => ({
    field,
    mayChange: mayPlan && mayChangeCell(activity, field),
  });
  return (
    <>
      <Cell className="w-28 py-0! whitespace-nowrap text-muted tabular-nums">
        <RowCell {...cell('date')}>
          <span>
            {formatWeek(activity.endsOn)} <span className="block text-2xs text-faint">{when}</span>
          </span>
        </RowCell>
      </Cell>
      <Cell className="py-0! print:w-2/5">
        <TitleCell activity={activity} isRenaming={isRenaming} onRenamed={onRenamed} />
      </Cell>
      <Cell className="py-0!">
        <RowCell {...cell('theme')}>
          {theme ? <ThemeChip colour={theme.colour} name={theme.name} /> : null}
        </RowCell>
      </Cell>
      <Cell className="py-0!">
        <RowCell {...cell('owner')}>
          <Avatar name={owner} id={activity.ownerId} size={20} />
          <span className="whitespace-nowrap">
            {owner}
            {standIn ? <span className="block text-2xs text-muted">{standIn}</span> : null}
          </span>
        </RowCell>
      </Cell>
      <Cell className="py-0! whitespace-nowrap text-muted">
        <RowCell {...cell('channel')}>{channel}</RowCell>
      </Cell>
      <Cell className="py-0!">
        <RowCell {...cell('status')}>
          <StatusChip activity={activity} today={plan.today} />
        </RowCell>
      </Cell>
      <Cell align="end" className="w-12 py-0! print:hidden">
        <RowActs plan={plan} acting={acting} activity={activity} onTask={onTask} />
      </Cell>
    </>
  );
});
