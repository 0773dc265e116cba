import { useNavigate } from '@tanstack/react-router';
import { LayoutGrid, Plus } from 'lucide-react';
import { Avatar } from '../../ui/avatar';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '../../ui/menu';
import type { Opened } from '../../ui/opener';
import { useTranslation } from '../../words/use-translation';
import type { OrganisationSwitcherProps } from './organisation-switcher';

const NEW = 'new';
const PORTFOLIO = 'portfolio';

export interface OrganisationChoicesProps extends OrganisationSwitcherProps {
  opened: Opened;
}

/** The accounts one may go to, all of them in one list, and the way to a new one. */
export function OrganisationChoices({
  organisations,
  currentId,
  onSwitch,
  onNew,
  opened,
}: OrganisationChoicesProps) {
  const { t } = useTranslation('shell');
  const { t: ofFirstRun } = useTranslation('first-run');
  // Here and not handed in: the switcher stands on the first screen, this does not.
  const navigate = useNavigate();
  return (
    <Menu
      opened={opened}
      aria-label={t('switchOrganisation')}
      onAction={(key) => {
        if (key === NEW) onNew();
        else if (key === PORTFOLIO) void navigate({ to: '/portfolio' });
        else onSwitch(String(key));
      }}
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
      {organisations.length > 1 ? (
        <MenuItem id={PORTFOLIO} icon={<LayoutGrid size={16} aria-hidden className="mx-[3px]" />}>
          {t('portfolio')}
        </MenuItem>
      ) : null}
      <MenuItem id={NEW} icon={<Plus size={16} aria-hidden className="mx-[3px]" />}>
        {ofFirstRun('newOrganisationMenu')}
      </MenuItem>
    </Menu>
  );
}
