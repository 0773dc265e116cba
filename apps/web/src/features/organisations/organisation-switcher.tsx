import type { Membership } from '@cadans/contracts/session';
import { ChevronsUpDown, Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/avatar';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '../../ui/menu';

const NEW = 'new';

export interface OrganisationSwitcherProps {
  organisations: readonly Membership[];
  currentId: string;
  onSwitch: (organisationId: string) => void;
  /** Starts another organisation. */
  onNew: () => void;
}

/** Which account is open, always in sight, so that an adviser never plans in the wrong one; and the way to a new one. */
export function OrganisationSwitcher({
  organisations,
  currentId,
  onSwitch,
  onNew,
}: OrganisationSwitcherProps) {
  const { t } = useTranslation('shell');
  const { t: ofFirstRun } = useTranslation('first-run');
  const position = organisations.findIndex(({ organisationId }) => organisationId === currentId) + 1;
  const current = organisations[position - 1];
  if (!current) return null;
  const total = organisations.length;
  const face = (
    <>
      <Avatar name={current.name} id={current.organisationId} shape="tile" size={24} />
      <span className="min-w-0 flex-1 text-left">
        <span className="line-clamp-2 leading-tight font-semibold">{current.name}</span>
        <span className="block truncate text-2xs text-faint">
          {total > 1 ? t('accountCount', { position, total }) : t('oneAccount')}
        </span>
      </span>
    </>
  );
  const box =
    'flex min-h-12 w-full items-center gap-2.5 rounded-card border border-line bg-surface px-2.5 py-1.5';
  return (
    <MenuTrigger>
      <AriaButton className={`${box} cursor-pointer shadow-card transition-colors hover:border-line-strong`}>
        {face}
        <ChevronsUpDown size={15} aria-hidden className="shrink-0 text-faint" />
        <span className="sr-only">{t('switchOrganisation')}</span>
      </AriaButton>
      <Menu
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
    </MenuTrigger>
  );
}
