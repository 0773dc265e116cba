import { useRouter } from '@tanstack/react-router';
import { Keyboard, LogOut } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { useKeepLanguage, useSignOut } from '../../features/session/session.queries';
import { APPEARANCES, chooseAppearance, storedAppearance } from '../../ui/appearance';
import { Avatar } from '../../ui/avatar';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '../../ui/menu';
import { ShortcutKeys } from '../../ui/shortcut-keys';
import { LANGUAGES } from '../../words/language';
import { useLanguage } from '../../words/use-language';
import { useOpenShortcuts } from '../shortcuts/shortcut-host';
import { useMembership } from '../use-membership';

const names = { nl: 'dutch', en: 'english' } as const;

/** What belongs to the person: language, appearance, signing out. 'row' shows the name, 'face' only initials. */
export function UserMenu({ variant }: { variant: 'row' | 'face' }) {
  const { t } = useTranslation('shell');
  const { t: ofPalette } = useTranslation('palette');
  const openShortcuts = useOpenShortcuts();
  const { user } = useMembership().session;
  const { language, setLanguage } = useLanguage();
  const keepLanguage = useKeepLanguage();
  const signOut = useSignOut();
  const router = useRouter();
  const [appearance, setAppearance] = useState(storedAppearance);
  return (
    // It may have been changed elsewhere since it was last open.
    <MenuTrigger onOpenChange={() => setAppearance(storedAppearance)}>
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
      <Menu
        placement={variant === 'row' ? 'top start' : 'bottom end'}
        className="w-60"
        aria-label={user.name}
      >
        <MenuSection
          title={t('language')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[language]}
          onSelectionChange={(keys) => {
            const next = LANGUAGES.find((choice) => keys !== 'all' && keys.has(choice));
            if (!next || next === language) return;
            void setLanguage(next);
            keepLanguage.mutate(next);
          }}
        >
          {LANGUAGES.map((choice) => (
            <MenuItem key={choice} id={choice}>
              <span lang={choice}>{t(names[choice])}</span>
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection
          title={t('appearance')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[appearance]}
          onSelectionChange={(keys) => {
            const next = APPEARANCES.find((choice) => keys !== 'all' && keys.has(choice));
            if (!next) return;
            chooseAppearance(next);
            setAppearance(next);
          }}
        >
          {APPEARANCES.map((choice) => (
            <MenuItem key={choice} id={choice}>
              {t(choice)}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSeparator />
        <MenuItem
          icon={<Keyboard size={15} aria-hidden />}
          textValue={ofPalette('shortcuts')}
          onAction={openShortcuts}
        >
          <span className="flex items-center justify-between gap-2">
            {ofPalette('shortcuts')}
            <ShortcutKeys name="sheet" />
          </span>
        </MenuItem>
        <MenuItem
          icon={<LogOut size={15} aria-hidden />}
          onAction={() =>
            signOut.mutate(undefined, { onSuccess: () => void router.navigate({ to: '/sign-in' }) })
          }
        >
          {t('signOut')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}
