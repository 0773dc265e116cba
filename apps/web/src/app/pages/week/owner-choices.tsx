import { useTranslation } from 'react-i18next';
import { changing } from '../../../features/activities/deeds/saying-acts';
import { usePerform } from '../../../features/activities/deeds/use-perform';
import { usePlace } from '../../../features/activities/plan/use-place';
import { Avatar } from '../../../ui/avatar';
import { Menu, MenuItem } from '../../../ui/menu';
import type { Opened } from '../../../ui/opener';
import type { WeekActsProps } from './week-acts';

export interface OwnerChoicesProps extends Omit<WeekActsProps, 'onTask'> {
  opened: Opened;
}

/** Who else may own an activity. */
export function OwnerChoices({ plan, acting, activity, opened }: OwnerChoicesProps) {
  const { t } = useTranslation('week');
  const place = usePlace(acting.organisationId);
  const perform = usePerform(acting.organisationId);
  const { title, ownerId } = activity;
  return (
    <Menu opened={opened} aria-label={t('reassignOf', { title })} placement="bottom end">
      {plan.members
        .filter(({ active, id }) => active && id !== ownerId)
        .map(({ id, name }) => (
          <MenuItem
            key={id}
            icon={<Avatar name={name} id={id} size={18} decorative />}
            onAction={() =>
              perform(changing(place, activity, { changes: {}, ownerId: id }, { changes: {}, ownerId }))
            }
          >
            {name}
          </MenuItem>
        ))}
    </Menu>
  );
}
