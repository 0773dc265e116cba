import type { CommandSource } from './command';
import { usePersonSource } from './use-person-source';
import { useScreenSource } from './use-screen-source';
import { useTimeSource } from './use-time-source';

/** What can be done on every screen. */
export function useShellSources(onShortcuts: () => void): readonly CommandSource[] {
  return [useScreenSource(), useTimeSource(), usePersonSource(onShortcuts)];
}
