import { useNavigate } from '@tanstack/react-router';
import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { SHORTCUTS } from '../../ui/shortcuts';
import { withLaterWords } from '../../words/start-words';
import { usePlace } from '../shell/use-place';
import { useGoKeys } from './use-go-keys';

const load = withLaterWords(() => import('./shortcut-sheet'));
const ShortcutSheet = lazy(() => load().then((module) => ({ default: module.ShortcutSheet })));

const OpenContext = createContext<() => void>(() => undefined);

/** Opens the sheet of shortcuts, for a menu. */
export const useOpenShortcuts = () => useContext(OpenContext);

/** The keys that work everywhere, and the sheet that tells all of them on '?'. */
export function ShortcutHost({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const place = usePlace();
  const navigate = useNavigate();
  // By the sign and not by the key: it needs Shift on some keyboards, and lies elsewhere on others.
  useHotkeys(SHORTCUTS.sheet.keys, () => setOpen(true), {
    preventDefault: true,
    useKey: true,
    ignoreModifiers: true,
  });
  useGoKeys({
    goWeek: () => void navigate({ to: '/o/$organisationId/week', params: place }),
    goYear: () => void navigate({ to: '/o/$organisationId/year/$year', params: place }),
    goList: () => void navigate({ to: '/o/$organisationId/list/$year', params: place }),
    goFoundation: () => void navigate({ to: '/o/$organisationId/foundation/$year', params: place }),
    goRhythm: () => void navigate({ to: '/o/$organisationId/rhythm', params: place }),
    goRequests: () => void navigate({ to: '/o/$organisationId/requests', params: place }),
    goProgress: () => void navigate({ to: '/o/$organisationId/progress', params: place }),
    goReviews: () => void navigate({ to: '/o/$organisationId/reviews', params: place }),
    goPortfolio: () => void navigate({ to: '/portfolio' }),
    goImport: () => void navigate({ to: '/o/$organisationId/import', params: place }),
  });
  return (
    <OpenContext value={() => setOpen(true)}>
      {children}
      {isOpen ? (
        <Suspense>
          <ShortcutSheet onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </OpenContext>
  );
}
