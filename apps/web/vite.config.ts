import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compiledBeside } from './build/compiled-beside';
import { earlyStart } from './build/early-start';
import { serviceWorker } from './build/service-worker';
import { sharedByScreens } from './build/shared-by-screens';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

/** Writes a .br and a .gz beside every text file, so that serving one costs no compression at run time. */
function precompress(): Plugin {
  let outDir = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg|json|webmanifest)$/.test(name)) continue;
        const path = join(outDir, name);
        const bytes = readFileSync(path);
        if (bytes.length < 512) continue;
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

const YEAR_DATA = [
  '/api/organisations/$1/years/$2',
  '/api/organisations/$1/plans',
  '/api/organisations/$1/views',
];

// Of these screens the code and the data are asked for before the app itself has run.
const EARLY_PAGES = [
  {
    path: '^/o/([^/]+)/year/(\\d{4})$',
    modules: ['app/shell/shell.tsx', 'app/pages/year/year-page.tsx'],
    data: YEAR_DATA,
  },
  {
    path: '^/o/([^/]+)/list/(\\d{4})$',
    modules: ['app/shell/shell.tsx', 'app/pages/list/list-page.tsx'],
    data: YEAR_DATA,
  },
  {
    path: '^/o/([^/]+)/week$',
    modules: ['app/shell/shell.tsx', 'app/pages/week/week-page.tsx'],
    data: ['/api/organisations/$1/work', '/api/organisations/$1/years/@year/months/@month'],
  },
  { path: '^/sign-in', modules: ['app/pages/sign-in/door-screens.ts'], data: [] },
];

const screenParts = sharedByScreens({
  door: 'app/pages/sign-in/door-screens.ts',
  frame: 'app/shell/shell.tsx',
  year: 'app/pages/year/year-page.tsx',
  list: 'app/pages/list/list-page.tsx',
  week: 'app/pages/week/week-page.tsx',
});

export default defineConfig({
  plugins: [
    // Must run before anything else reads the strings of React Aria: 27 kB of other languages stay out.
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    react({ compiler: true }),
    tailwind(),
    screenParts.plugin,
    earlyStart(EARLY_PAGES),
    compiledBeside(),
    serviceWorker(fileURLToPath(new URL('worker/service-worker.ts', import.meta.url))),
    precompress(),
  ],
  resolve: {
    alias: [
      // React has had it itself since 18.
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
      // Our own packages are read from source. Not by the export condition 'source': React Aria uses that name too.
      { find: /^@cadans\/(domain|contracts)\/(.+)$/, replacement: `${packages}/$1/src/$2.ts` },
    ],
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    // The content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: {
      // What comes later finds its own files, so that no list of them is sent. What opens first is in early.js.
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        // What every screen needs is one file: thirty small ones would take their turns on the connection.
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], priority: 3 },
            { name: screenParts.nameOf, priority: 2 },
            { name: 'year', test: screenParts.ofYear, priority: 1 },
            // Small, and each of them used by other later parts than the next.
            { name: 'icons', test: screenParts.isLaterIcon, priority: 0 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: `http://localhost:${process.env.PORT ?? 3000}`, changeOrigin: false } },
  },
});
