import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { CommandSource } from './command';

type Sources = Set<RefObject<CommandSource>>;

const SourcesContext = createContext<Sources | null>(null);

/** Surrounds the shell, so that the pages in it can tell the palette what can be done in them. */
export function CommandSources({ children }: { children: ReactNode }) {
  const [sources] = useState<Sources>(() => new Set());
  return <SourcesContext value={sources}>{children}</SourcesContext>;
}

/** Offers commands for as long as the caller is on screen. Costs nothing until the palette opens. */
export function useCommandSource(source: CommandSource): void {
  const sources = useContext(SourcesContext);
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  useEffect(() => {
    sources?.add(latest);
    return () => {
      sources?.delete(latest);
    };
  }, [sources]);
}

/** What can be done now: asked when the palette opens. */
export function useAskSources(): () => readonly CommandSource[] {
  const sources = useContext(SourcesContext);
  return () => [...(sources ?? [])].map(({ current }) => current);
}
