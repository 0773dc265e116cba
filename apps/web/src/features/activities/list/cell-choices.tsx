import { Menu } from 'react-aria-components/Menu';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { MenuItem } from '../../../ui/menu';
import type { Option } from '../../../ui/option';
import { useTranslation } from '../../../words/use-translation';
import { channelOptions, memberOptions, themeOptions } from '../plan/plan-options';
import { nextStatuses } from './cell-change';

export interface CellChoicesProps {
  plan: YearPlan;
  activity: PlannedActivity;
  field: 'theme' | 'owner' | 'channel' | 'status';
  label: string;
  onChoose: (value: string) => void;
  onClose: () => void;
}

/** What a theme, owner, channel or status can become. */
export function CellChoices({ plan, activity, field, label, onChoose, onClose }: CellChoicesProps) {
  const { t } = useTranslation('activities');
  const { t: ofList } = useTranslation('list');
  const statuses = (): Option[] =>
    nextStatuses(activity).map((id) => ({
      id,
      label:
        id === 'done' && activity.status !== 'done'
          ? ofList('nowDone')
          : id === 'scrapped' && activity.status !== 'scrapped'
            ? t('scrapButton')
            : t(`statusName.${id}`),
    }));
  const options: Record<typeof field, () => Option[]> = {
    theme: () => themeOptions(plan.themes),
    owner: () => memberOptions(plan.members, activity.ownerId),
    channel: () => channelOptions(plan.channels, t('deliberatelyNot')),
    status: statuses,
  };
  const values = {
    theme: activity.themeId,
    owner: activity.ownerId,
    channel: activity.channelId,
    status: activity.status,
  };
  return (
    <Menu
      aria-label={label}
      autoFocus="first"
      selectionMode="single"
      selectedKeys={[values[field]]}
      onAction={(key) => onChoose(String(key))}
      onClose={onClose}
      className="outline-none"
    >
      {options[field]().map(({ id, label: text, leading, description, isDisabled }) => (
        <MenuItem key={id} id={id} textValue={text} icon={leading} isDisabled={isDisabled ?? false}>
          {text}
          {description ? <span className="block text-xs text-faint">{description}</span> : null}
        </MenuItem>
      ))}
    </Menu>
  );
}
