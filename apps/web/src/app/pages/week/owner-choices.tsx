import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Avatar } from '../../../ui/avatar';
import { Menu, MenuItem } from '../../../ui/menu';
import type { Opened } from '../../../ui/opener';
import { useTranslation } from '../../../words/use-translation';
import type { WeekDeeds } from './use-week-deeds';

export interface OwnerChoicesProps {
  plan: YearPlan;
  activity: PlannedActivity;
  deeds: WeekDeeds;
  opened: Opened;
}

/** Who else may own an activity. */
export function OwnerChoices({ plan, activity, deeds, opened }: OwnerChoicesProps) {
  const { t } = useTranslation('week');
  const { title, ownerId } = activity;
  return (
    <Menu opened={opened} aria-label={t('reassignOf', { title })} placement="bottom end">
      {plan.members
        .filter(({ active, id }) => active && id !== ownerId)
        .map(({ id, name }) => (
          <MenuItem
            key={id}
            icon={<Avatar name={name} id={id} size={18} decorative />}
            onAction={() => deeds.handOver(activity, id)}
          >
            {name}
          </MenuItem>
        ))}
    </Menu>
  );
}
