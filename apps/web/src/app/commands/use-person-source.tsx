import { useRouter } from '@tanstack/react-router';
import { Keyboard, Languages, LogOut, SunMoon } from 'lucide-react';
import { useKeepLanguage, useSignOut } from '../../features/session/session.queries';
import { APPEARANCES, chooseAppearance, storedAppearance } from '../../ui/appearance';
import { LANGUAGES } from '../../words/language';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { CommandSource } from './command';

const names = { nl: 'dutch', en: 'english' } as const;

/** What belongs to the person: the other language and appearances, the shortcuts, signing out. */
export function usePersonSource(onShortcuts: () => void): CommandSource {
  const { t } = useTranslation('shell');
  const { t: ofPalette } = useTranslation('palette');
  const { language, setLanguage } = useLanguage();
  const keepLanguage = useKeepLanguage();
  const signOut = useSignOut();
  const router = useRouter();
  return {
    commands: () => [
      {
        id: 'shortcuts',
        group: 'you',
        label: ofPalette('shortcuts'),
        words: ofPalette('shortcutsWords'),
        icon: <Keyboard size={16} aria-hidden />,
        shortcut: 'sheet',
        run: onShortcuts,
      },
      ...LANGUAGES.filter((choice) => choice !== language).map((choice) => ({
        id: `language.${choice}`,
        group: 'you' as const,
        label: t(names[choice]),
        words: ofPalette('languageWords'),
        detail: t('language'),
        icon: <Languages size={16} aria-hidden />,
        run: () => {
          void setLanguage(choice);
          keepLanguage.mutate(choice);
        },
      })),
      ...APPEARANCES.filter((choice) => choice !== storedAppearance()).map((choice) => ({
        id: `appearance.${choice}`,
        group: 'you' as const,
        label: t(choice),
        words: ofPalette('appearanceWords'),
        detail: t('appearance'),
        icon: <SunMoon size={16} aria-hidden />,
        run: () => chooseAppearance(choice),
      })),
      {
        id: 'sign-out',
        group: 'you',
        label: t('signOut'),
        words: ofPalette('signOutWords'),
        icon: <LogOut size={16} aria-hidden />,
        run: () => signOut.mutate(undefined, { onSuccess: () => void router.navigate({ to: '/sign-in' }) }),
      },
    ],
  };
}
