import type { Plugin } from 'vite';

interface Screens {
  /** The first page of who is not signed in: it takes nothing that only others share, and stands outside the frame. */
  readonly door: string;
  /** What stands around every other screen. */
  readonly frame: string;
  readonly [screen: string]: string;
}

/**
 * Cuts what screens share into one file per set of screens that shares it, and one for the frame around them; left alone
 * the build makes a file of every few lines that two screens have in common, and a hundred of them take their turns on the
 * connection. `nameOf` tells the file of a module, or null where the build may choose.
 */
export function sharedByScreens({ door, frame, ...screens }: Screens) {
  const sharers = new Map<string, string>();
  const plugin: Plugin = {
    name: 'shared-by-screens',
    apply: 'build',
    buildEnd() {
      const root = [...this.getModuleIds()].find((id) => id.endsWith('/src/app/main.tsx'));
      const src = root?.slice(0, -'app/main.tsx'.length) ?? '';
      const reachedFrom = (entry: string): Set<string> => {
        const found = new Set<string>();
        const walk = (id: string) => {
          if (found.has(id)) return;
          found.add(id);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) walk(imported);
        };
        if (!this.getModuleInfo(src + entry)) this.error(`No module ${entry} to cut the screens by.`);
        walk(src + entry);
        return found;
      };
      const byScreen = Object.entries(screens).map(
        ([name, entry]) => [name, reachedFrom(entry ?? '')] as const,
      );
      const inDoor = reachedFrom(door);
      const inFrame = reachedFrom(frame);
      for (const id of this.getModuleIds()) {
        // All of these is reached by the name of the library; the build knows what is used where.
        if (/\/(lucide-react|@internationalized)\//.test(id)) continue;
        const names = byScreen.filter(([, reached]) => reached.has(id)).map(([name]) => name);
        if (inDoor.has(id)) names.unshift('door');
        if (inFrame.has(id)) sharers.set(id, inDoor.has(id) ? 'door' : 'frame');
        else if (names.length > 1) sharers.set(id, names.join('-'));
      }
      // Each begins with its own page.
      for (const entry of [door, frame, ...Object.values(screens)]) sharers.delete(src + entry);
    },
  };
  return { plugin, nameOf: (id: string) => sharers.get(id) ?? null };
}
