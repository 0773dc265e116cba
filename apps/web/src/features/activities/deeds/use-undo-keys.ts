import { useHotkeys } from 'react-hotkeys-hook';
import { SHORTCUTS } from '../../../ui/shortcuts';
import { useDeeds } from './use-deeds';

/** Z (or Ctrl/⌘ Z) undoes, with Shift it does again. */
export function useUndoKeys(organisationId: string): void {
  const { undo, redo } = useDeeds(organisationId);
  useHotkeys(SHORTCUTS.undo.keys, undo, { preventDefault: true });
  useHotkeys(SHORTCUTS.redo.keys, redo, { preventDefault: true });
}
