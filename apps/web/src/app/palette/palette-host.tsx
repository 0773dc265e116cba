import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { firstScreen } from '../../ui/later';
import { SHORTCUTS } from '../../ui/shortcuts';
import { withLaterWords } from '../../words/start-words';
import type { Command, CommandSource } from '../commands/command';
import { useAskSources } from '../commands/command-sources';
import { useMembership } from '../use-membership';

const load = withLaterWords(() => import('./palette'));
// At hand before somebody asks for it; what cannot be fetched now is when it is opened.
void firstScreen.then(load).catch(() => undefined);
const Palette = lazy(() => load().then((module) => ({ default: module.Palette })));

const OpenContext = createContext<() => void>(() => undefined);

/** Opens the palette, for a button. */
export const useOpenPalette = () => useContext(OpenContext);

interface Opened {
  readonly commands: readonly Command[];
  readonly sources: readonly CommandSource[];
}

/** Keeps the palette at hand: its code comes when the page has come to rest, it opens by Ctrl/⌘ K or a button. */
export function PaletteHost({ children }: { children: ReactNode }) {
  const { user } = useMembership().session;
  const ask = useAskSources();
  const [opened, setOpened] = useState<Opened | null>(null);

  // Asked before the focus moves: what has the focus now is what can be acted on.
  const open = () => {
    const sources = ask();
    setOpened({ sources, commands: sources.flatMap((source) => source.commands?.() ?? []) });
  };
  useHotkeys(SHORTCUTS.palette.keys, () => (opened ? setOpened(null) : open()), {
    preventDefault: true,
    useKey: true,
    enableOnFormTags: true,
    enableOnContentEditable: true,
  });

  const run = (command: Command) => {
    setOpened(null);
    // The closing palette gives the focus back in the next frame; what the command opens must return it there too.
    requestAnimationFrame(() => requestAnimationFrame(command.run));
  };
  return (
    <OpenContext value={open}>
      {children}
      {opened ? (
        <Suspense>
          <Palette {...opened} userId={user.id} onClose={() => setOpened(null)} onRun={run} />
        </Suspense>
      ) : null}
    </OpenContext>
  );
}
