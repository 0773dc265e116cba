import { useHotkeys } from 'react-hotkeys-hook';
import { useDeeds } from './use-deeds';

/** Z (or Ctrl/⌘ Z) undoes, with Shift it does again. */
export function useUndoKeys(organisationId: string): void {
  const { undo, redo } = useDeeds(organisationId);
  useHotkeys('z, mod+z', undo, { preventDefault: true });
  useHotkeys('shift+z, mod+shift+z', redo, { preventDefault: true });
}
