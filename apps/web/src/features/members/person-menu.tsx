import type { Person } from '@cadans/contracts/members';
import { Ellipsis, LogIn, MailPlus, ShieldCheck, ShieldMinus, Trash2, UserLock } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu';
import { useTranslation } from '../../words/use-translation';

export type PersonDeed = 'admin' | 'suspend' | 'letIn' | 'invite' | 'remove';

/** What an admin can do with one person. */
export function PersonMenu({ person, onDeed }: { person: Person; onDeed: (deed: PersonDeed) => void }) {
  const { t } = useTranslation('members');
  const { name, admin, state } = person;
  return (
    <MenuTrigger>
      <IconButton label={t('actsOf', { name })} icon={<Ellipsis size={17} aria-hidden />} />
      <Menu placement="bottom end" onAction={(deed) => onDeed(deed as PersonDeed)}>
        {state === 'named' ? (
          <MenuItem id="invite" icon={<MailPlus size={15} aria-hidden />}>
            {t('inviteNamed')}
          </MenuItem>
        ) : null}
        {state === 'active' ? (
          <MenuItem
            id="admin"
            icon={admin ? <ShieldMinus size={15} aria-hidden /> : <ShieldCheck size={15} aria-hidden />}
          >
            {t(admin ? 'noAdmin' : 'makeAdmin')}
          </MenuItem>
        ) : null}
        {/* Another item, not this one by another name: the menu is still closing when the state has changed. */}
        <MenuItem
          key={state === 'suspended' ? 'letIn' : 'suspend'}
          id={state === 'suspended' ? 'letIn' : 'suspend'}
          icon={state === 'suspended' ? <LogIn size={15} aria-hidden /> : <UserLock size={15} aria-hidden />}
        >
          {t(state === 'suspended' ? 'letIn' : 'suspend')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem id="remove" tone="danger" icon={<Trash2 size={15} aria-hidden />}>
          {t('remove')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}
