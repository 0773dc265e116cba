import { Outlet } from '@tanstack/react-router';
import { useLive } from '../../features/live/use-live';
import { firstScreen, later } from '../../ui/later';
import { TopBarPlace, TopBarProvider } from '../../ui/top-bar';
import { useTranslation } from '../../words/use-translation';
import { CommandSources } from '../commands/command-sources';
import { PaletteButton } from '../palette/palette-button';
import { PaletteHost } from '../palette/palette-host';
import { ShortcutHost } from '../shortcuts/shortcut-host';
import { useMembership } from '../use-membership';
import { BottomNavigation } from './bottom-navigation';
import { NoticesBell } from './notices';
import { OfflineLine } from './offline-line';
import { RefusedWrites } from './refused-writes';
import { Sidebar } from './sidebar';
import { Switcher } from './switcher';
import { useFocusOnArrival } from './use-focus-on-arrival';
import { useLaterParts } from './use-later-parts';
import { useOwnLanguage } from './use-own-language';
import { UserMenu } from './user-menu';

// Until something is done there is nothing to tell or to send.
const SaveState = later(() => import('./save-state').then((module) => module.SaveState), firstScreen);
const LaterLines = later(() => import('./later-lines').then((module) => module.LaterLines), firstScreen);

/** The frame around every screen of an organisation. */
export function Shell() {
  const { t } = useTranslation('shell');
  useOwnLanguage();
  useLaterParts();
  const main = useFocusOnArrival();
  useLive(useMembership().membership.organisationId);
  return (
    <CommandSources>
      <ShortcutHost>
        <PaletteHost>
          <TopBarProvider>
            <a
              href="#content"
              className="fixed top-2 left-2 z-70 inline-flex min-h-11 -translate-y-16 items-center rounded-control bg-accent px-4 font-semibold text-on-accent focus:translate-y-0"
            >
              {t('skip')}
            </a>
            <div className="flex min-h-dvh">
              <Sidebar />
              <div className="beside-drawer flex min-h-dvh min-w-0 flex-1 flex-col">
                <header
                  data-no-print
                  className="sticky top-0 z-20 flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-paper px-4 py-2 md:min-h-14 md:flex-nowrap md:px-6.5"
                >
                  <div className="flex w-full items-center gap-2 md:hidden">
                    <div className="min-w-0 flex-1">
                      <Switcher />
                    </div>
                    <PaletteButton variant="icon" />
                    <NoticesBell on="phone" />
                    <UserMenu variant="face" />
                  </div>
                  <TopBarPlace side="start" />
                  <div className="ml-auto flex items-center gap-3">
                    <SaveState />
                    <TopBarPlace side="end" />
                  </div>
                </header>
                <LaterLines />
                <OfflineLine />
                <RefusedWrites />
                <main
                  ref={main}
                  id="content"
                  tabIndex={-1}
                  className="min-w-0 flex-1 px-4 py-5 outline-none md:px-6.5"
                >
                  <Outlet />
                </main>
                <BottomNavigation />
              </div>
            </div>
          </TopBarProvider>
        </PaletteHost>
      </ShortcutHost>
    </CommandSources>
  );
}
