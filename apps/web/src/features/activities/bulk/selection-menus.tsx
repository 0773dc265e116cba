import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Avatar } from '../../../ui/avatar';
import { Button } from '../../../ui/button';
import { Menu, MenuItem } from '../../../ui/menu';
import { ThemeDot } from '../../../ui/theme-chip';
import { useTranslation } from '../../../words/use-translation';
import type { useBulkActs } from '../deeds/use-bulk-acts';

export interface SelectionMenusProps {
  plan: YearPlan;
  activities: readonly PlannedActivity[];
  acts: ReturnType<typeof useBulkActs>;
}

const STATUSES = ['planned', 'in_work', 'ready', 'done'] as const;

/** Another owner, theme or status for everything that is chosen; and the bin, for mistakes. */
export function SelectionMenus({ plan, activities, acts }: SelectionMenusProps) {
  const { t } = useTranslation('hands');
  const { t: ofActivities } = useTranslation('activities');
  return (
    <>
      <Choice label={t('owner')}>
        {plan.members
          .filter(({ active }) => active)
          .map(({ id, name }) => (
            <MenuItem
              key={id}
              icon={<Avatar name={name} id={id} size={18} decorative />}
              onAction={() => void acts.rearrange(activities, { ownerId: id })}
            >
              {name}
            </MenuItem>
          ))}
      </Choice>
      <Choice label={t('theme')}>
        {plan.themes.map(({ id, name, colour }) => (
          <MenuItem
            key={id}
            icon={<ThemeDot colour={colour} />}
            onAction={() => void acts.rearrange(activities, { themeId: id })}
          >
            {name}
          </MenuItem>
        ))}
      </Choice>
      <Choice label={t('status')}>
        {STATUSES.map((status) => (
          <MenuItem key={status} onAction={() => acts.settle(activities, status)}>
            {ofActivities(`statusName.${status}`)}
          </MenuItem>
        ))}
        <MenuItem tone="danger" onAction={() => acts.settle(activities, 'deleted')}>
          {t('delete')}
        </MenuItem>
      </Choice>
    </>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <MenuTrigger>
      <Button variant="quiet" size="s" className="shrink-0 gap-1! max-md:min-h-11">
        {label}
        <ChevronDown size={13} aria-hidden className="text-faint" />
      </Button>
      <Menu aria-label={label} placement="top start">
        {children}
      </Menu>
    </MenuTrigger>
  );
}
