import { useRouter } from '@tanstack/react-router';
import { CircleUser, Keyboard, LogOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useKeepLanguage, useSignOut } from '../../features/session/session.queries';
import { APPEARANCES, chooseAppearance, storedAppearance } from '../../ui/appearance';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '../../ui/menu';
import type { Opened } from '../../ui/opener';
import type { PopoverProps } from '../../ui/popover';
import { ShortcutKeys } from '../../ui/shortcut-keys';
import { LANGUAGES } from '../../words/language';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { useOpenShortcuts } from '../shortcuts/shortcut-host';
import { useMembership } from '../use-membership';

const names = { nl: 'dutch', en: 'english' } as const;

export interface UserChoicesProps {
  opened: Opened;
  placement: NonNullable<PopoverProps['placement']>;
}

/** Language, appearance, shortcuts, signing out. */
export function UserChoices({ opened, placement }: UserChoicesProps) {
  const { t } = useTranslation('shell');
  const { t: ofPalette } = useTranslation('palette');
  const { t: ofAccount } = useTranslation('account');
  const openShortcuts = useOpenShortcuts();
  const { user } = useMembership().session;
  const { language, setLanguage } = useLanguage();
  const keepLanguage = useKeepLanguage();
  const signOut = useSignOut();
  const router = useRouter();
  const [appearance, setAppearance] = useState(storedAppearance);
  // It may have been changed elsewhere since it was last open.
  useEffect(() => {
    if (opened.isOpen) setAppearance(storedAppearance());
  }, [opened.isOpen]);
  return (
    <Menu opened={opened} placement={placement} className="w-60" aria-label={user.name}>
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
        icon={<CircleUser size={15} aria-hidden />}
        onAction={() => void router.navigate({ to: '/account/{-$section}', params: {} })}
      >
        {ofAccount('title')}
      </MenuItem>
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
  );
}
