import { usePersonCommands } from '../commands/use-person-commands';
import { useScreenCommands } from '../commands/use-screen-commands';
import { useTimeCommands } from '../commands/use-time-commands';
import { useOpenShortcuts } from '../shortcuts/shortcut-host';

/** What can be done on every screen. */
export function ShellCommands() {
  const openShortcuts = useOpenShortcuts();
  useScreenCommands();
  useTimeCommands();
  usePersonCommands(openShortcuts);
  return null;
}
