import { Users } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import type { PlanMember } from '../../../api/year-plan';
import { boxClasses } from '../../../ui/field-classes';
import { Menu, MenuItem, MenuSection } from '../../../ui/menu';
import { useTranslation } from '../../../words/use-translation';

export interface HelpersFieldProps {
  members: readonly PlanMember[];
  ownerId: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  isDisabled?: boolean;
}

/** Who helps the owner: any number of other active members. */
export function HelpersField({ members, ownerId, value, onChange, isDisabled = false }: HelpersFieldProps) {
  const { t } = useTranslation('activities');
  const able = members.filter(({ id, active }) => id !== ownerId && (active || value.includes(id)));
  const names = able.filter(({ id }) => value.includes(id)).map(({ name }) => name);
  return (
    <div className="flex min-w-0 flex-col">
      <MenuTrigger>
        <Button
          isDisabled={isDisabled}
          className={`${boxClasses} flex cursor-pointer items-center gap-2 text-left`}
          aria-label={`${t('helpers')}: ${names.join(', ') || t('nobody')}`}
        >
          <Users size={15} aria-hidden className="shrink-0 text-muted" />
          <span className="truncate">{names.join(', ') || t('nobody')}</span>
        </Button>
        <Menu aria-label={t('helpers')}>
          <MenuSection
            title={t('helpers')}
            selectionMode="multiple"
            selectedKeys={value}
            onSelectionChange={(keys) =>
              onChange(able.filter(({ id }) => keys === 'all' || keys.has(id)).map(({ id }) => id))
            }
          >
            {able.map(({ id, name }) => (
              <MenuItem key={id} id={id}>
                {name}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </MenuTrigger>
    </div>
  );
}
