import { Plus } from 'lucide-react';
import { Avatar } from '../../ui/avatar';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '../../ui/menu';
import type { Opened } from '../../ui/opener';
import { useTranslation } from '../../words/use-translation';
import type { OrganisationSwitcherProps } from './organisation-switcher';

const NEW = 'new';

export interface OrganisationChoicesProps extends OrganisationSwitcherProps {
  opened: Opened;
}

/** The accounts one may go to, and the way to a new one. */
export function OrganisationChoices({
  organisations,
  currentId,
  onSwitch,
  onNew,
  opened,
}: OrganisationChoicesProps) {
  const { t } = useTranslation('shell');
  const { t: ofFirstRun } = useTranslation('first-run');
  return (
    <Menu
      opened={opened}
      aria-label={t('switchOrganisation')}
      onAction={(key) => (key === NEW ? onNew() : onSwitch(String(key)))}
      placement="bottom start"
      className="w-64"
    >
      <MenuSection
        title={t('accounts')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[currentId]}
      >
        {organisations.map(({ organisationId, name }) => (
          <MenuItem
            key={organisationId}
            id={organisationId}
            textValue={name}
            icon={<Avatar name={name} id={organisationId} shape="tile" size={22} />}
          >
            {name}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSeparator />
      <MenuItem id={NEW} icon={<Plus size={16} aria-hidden className="mx-[3px]" />}>
        {ofFirstRun('newOrganisationMenu')}
      </MenuItem>
    </Menu>
  );
}
