import type { Plugin, Rolldown } from 'vite';

/**
 * A screen that is asked for early: by its address, its modules below src, and its data with `$1` for a
 * group of the path, `@year` and `@month` (1 to 12) for what it is now.
 */
export interface EarlyPage {
  readonly path: string;
  readonly modules: readonly string[];
  readonly data: readonly string[];
}

/** The cuts that every screen has words in. */
const FONTS = /(inter|fraunces)-latin-wght-normal-[^/]*\.woff2$/;

/**
 * Writes /early.js, the first thing the page runs: it knows by the address what code and data the screen will ask for, and
 * asks at once. Without it every step waits for the one before: the app, who is signed in, the screen, its data. An own
 * file, because the content security policy allows no script in the page.
 */
export function earlyStart(pages: readonly EarlyPage[]): Plugin {
  return {
    name: 'early-start',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      if (!entry) return;
      const known = withImports(entry.fileName, bundle);
      const early = pages.map(({ path, modules, data }) => ({
        path,
        data,
        files: [
          ...new Set(
            modules.flatMap((module) => {
              const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${module}`));
              if (!chunk) this.error(`No chunk begins with ${module}.`);
              return [...withImports(chunk.fileName, bundle)];
            }),
          ),
        ].filter((file) => !known.has(file)),
      }));
      this.emitFile({
        type: 'asset',
        fileName: 'early.js',
        source: `(${start})(${JSON.stringify(early)});\n`,
      });
    },
    transformIndexHtml: (_html, { bundle }) => [
      { tag: 'script', attrs: { src: '/early.js' }, injectTo: 'head-prepend' },
      // Else the browser learns of them only when the first words are laid out.
      ...Object.keys(bundle ?? {})
        .filter((name) => FONTS.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${name}` },
        })),
    ],
  };
}

function withImports(file: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const imported of chunk.imports) withImports(imported, bundle, found);
  return found;
}

/** Runs in the browser, as text: nothing from outside may be used in it. */
function start(pages: { path: string; files: string[]; data: string[] }[]): void {
  const page = pages.find(({ path }) => new RegExp(path).test(location.pathname));
  for (const file of page?.files ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = `/${file}`;
    document.head.append(link);
  }
  const data = (page?.data ?? []).map((address) =>
    location.pathname
      .replace(new RegExp(page?.path ?? ''), address)
      .replace('@year', String(new Date().getFullYear()))
      .replace('@month', String(new Date().getMonth() + 1)),
  );
  const options = {
    headers: { accept: 'application/json, application/problem+json' },
    credentials: 'same-origin' as const,
  };
  const session = fetch('/api/session', options);
  // Whom it is not for would only hear so again of every answer.
  const mayEnter = session.then(async (answer) => {
    const { session: known } = await answer.clone().json();
    return known?.organisations.some((one: { organisationId: string }) =>
      location.pathname.includes(one.organisationId),
    );
  });
  const ask = (address: string): [string, Promise<Response>] => [
    address,
    mayEnter.then((may) => {
      if (!may) throw new Error('Not for who is here');
      return fetch(address, options);
    }),
  ];
  const asked = data.map(ask);
  // Who takes an answer hears that it failed.
  for (const [, answer] of [['', session] as const, ...asked]) answer.catch(() => undefined);
  globalThis.cadansEarly = new Map([['/api/session', session], ...asked]);
}
