import { Button as AriaButton } from 'react-aria-components/Button';
import { Avatar } from '../../ui/avatar';
import { later } from '../../ui/later';
import { Opener } from '../../ui/opener';
import { useTranslation } from '../../words/use-translation';
import { useMembership } from '../use-membership';

const UserChoices = later(() => import('./user-choices').then((module) => module.UserChoices));

/** What belongs to the person: language, appearance, signing out. 'row' shows the name, 'face' only initials. */
export function UserMenu({ variant }: { variant: 'row' | 'face' }) {
  const { t } = useTranslation('shell');
  const { user } = useMembership().session;
  return (
    <Opener
      opens={(opened) => (
        <UserChoices opened={opened} placement={variant === 'row' ? 'top start' : 'bottom end'} />
      )}
    >
      <AriaButton
        className={
          variant === 'row'
            ? 'flex min-h-10 w-full cursor-pointer items-center gap-2.5 rounded-control px-2.5 text-left hover:bg-surface/60'
            : 'grid size-11 cursor-pointer place-items-center rounded-full'
        }
      >
        <Avatar name={user.name} id={user.id} size={variant === 'row' ? 26 : 34} />
        <span className="sr-only">{t('yourMenu')}</span>
        <span className={variant === 'row' ? 'min-w-0 truncate font-medium' : 'sr-only'}>{user.name}</span>
      </AriaButton>
    </Opener>
  );
}
