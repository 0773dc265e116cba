import type { Plugin } from 'vite';

interface Screens {
  /** The first page of who is not signed in: it takes nothing that only others share, and stands outside the frame. */
  readonly door: string;
  /** What stands around every other screen. */
  readonly frame: string;
  /** The largest screen: what only it opens with is one file too, whatever later parts of it use some of that. */
  readonly year: string;
  readonly [screen: string]: string;
}

/** Libraries that are imported by their name and used by one part: all of it would count as reached. */
const BY_NAME =
  /\/(lucide-react\/|@internationalized\/|react-aria-components\/.*\/ProgressBar\.|@tanstack\/.*\/(useQueries|queriesObserver|useSuspenseQuery)\.)/;

const isIcon = (id: string) => /\/lucide-react\/.*\/icons\//.test(id);

/** 'Trash2', and the file 'icons/trash-2.mjs' that it stands in: 'trash2'. */
const plain = (name: string) =>
  name
    .replace(/^.*\/|\.\w+$/g, '')
    .replaceAll('-', '')
    .toLowerCase();

const iconsIn = (code: string): string[] =>
  [...code.matchAll(/import \{([^}]*)\} from ["']lucide-react["']/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => plain(name.trim().replace(/ as .*/, ''))),
  );

/**
 * Cuts what screens share into one file per set of screens that shares it, and one for the frame around them; left alone
 * the build makes a file of every few lines that two screens have in common, and a hundred of them take their turns on the
 * connection. `nameOf` tells the file of a module, or null where the build may choose; `ofYear` the same of what the year has
 * for itself, cut when the rest is; `isLaterIcon` whether an icon is on none of the screens when they open.
 */
export function sharedByScreens({ door, frame, ...screens }: Screens) {
  const sharers = new Map<string, string>();
  const inYear = new Set<string>();
  const onScreens = new Set<string>();
  const plugin: Plugin = {
    name: 'shared-by-screens',
    apply: 'build',
    buildEnd() {
      const root = [...this.getModuleIds()].find((id) => id.endsWith('/src/app/main.tsx'));
      const src = root?.slice(0, -'app/main.tsx'.length) ?? '';
      const icons = new Map([...this.getModuleIds()].filter(isIcon).map((id) => [plain(id), id]));
      const reachedFrom = (entry: string): Set<string> => {
        const found = new Set<string>();
        const walk = (id: string) => {
          if (found.has(id)) return;
          found.add(id);
          const module = this.getModuleInfo(id);
          for (const imported of module?.importedIds ?? []) if (!BY_NAME.test(imported)) walk(imported);
          for (const icon of iconsIn(module?.code ?? '')) walk(icons.get(icon) ?? id);
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
      const own = new Set([door, frame, ...Object.values(screens)].map((entry) => src + entry));
      const onPages = new Set(
        [...this.getModuleIds()]
          .filter((id) => id.startsWith(`${src}app/routes/`))
          .flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
          .filter((id) => !own.has(id))
          .flatMap((page) => [...reachedFrom(page.slice(src.length))]),
      );
      for (const id of this.getModuleIds()) {
        const names = byScreen.filter(([, reached]) => reached.has(id)).map(([name]) => name);
        if (inDoor.has(id) || inFrame.has(id) || names.length > 0) onScreens.add(id);
        if (inDoor.has(id)) names.unshift('door');
        if (inFrame.has(id)) sharers.set(id, inDoor.has(id) ? 'door' : 'frame');
        else if (names.length > 1) sharers.set(id, names.join('-'));
        else if (names[0] !== 'year') continue;
        // No other page is to fetch the year for a few lines.
        else if (onPages.has(id)) sharers.set(id, 'year-pages');
        else inYear.add(id);
      }
      // Each begins with its own page.
      for (const entry of own) {
        sharers.delete(entry);
        inYear.delete(entry);
      }
    },
  };
  return {
    plugin,
    nameOf: (id: string) => sharers.get(id) ?? null,
    ofYear: (id: string) => inYear.has(id),
    isLaterIcon: (id: string) => isIcon(id) && !onScreens.has(id),
  };
}
