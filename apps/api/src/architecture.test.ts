import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const SKIPPED = new Set(['node_modules', 'dist', 'generated', '.turbo', 'coverage']);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(path);
    return /\.(ts|tsx|mjs|css)$/.test(entry.name) ? [path] : [];
  });
}

const files = ['packages', 'apps', 'e2e', 'bench', 'scripts'].flatMap(filesBelow).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
  isTest: /\.(test|spec)\.tsx?$|-for-tests\.|\/testing\//.test(path),
}));

/** What a file imports: packages by name, files by their path from the root. */
function importsOf({ path, text }: { path: string; text: string }): string[] {
  return [...text.matchAll(/(?:^import |^} from |^(?:import|export) .*\bfrom |\bimport\()'([^'\n]+)'/gm)].map(
    ([, target = '']) => (target.startsWith('.') ? posix.join(posix.dirname(path), target) : target),
  );
}

const shipped = files.filter(({ isTest }) => !isTest);
const below = (folder: string) => shipped.filter(({ path }) => path.startsWith(`${folder}/`));

/** Every import that a rule does not allow, as `file → target`. */
const wrong = (sources: typeof files, isAllowed: (target: string, path: string) => boolean) =>
  sources.flatMap((file) =>
    importsOf(file)
      .filter((target) => !isAllowed(target, file.path))
      .map((target) => `${file.path} → ${target}`),
  );

const isOf = (name: string) => (target: string) => target === name || target.startsWith(`${name}/`);

describe('the arrows', () => {
  it('are seen at all', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(shipped.flatMap(importsOf).length).toBeGreaterThan(500);
  });

  it('lead from the rules to date-fns and nowhere else', () => {
    const domain = isOf('packages/domain');
    expect(
      wrong(below('packages/domain/src'), (target) => domain(target) || isOf('date-fns')(target)),
    ).toEqual([]);
  });

  it('lead from the contracts to the rules and zod', () => {
    const allowed = ['packages/contracts', '@cadans/domain', 'zod'].map(isOf);
    expect(wrong(below('packages/contracts/src'), (target) => allowed.some((is) => is(target)))).toEqual([]);
  });

  it('never lead into the API, and from the API never into the web', () => {
    const api = (target: string) => isOf('apps/api')(target) || isOf('@cadans/api')(target);
    const web = (target: string) => isOf('apps/web')(target) || isOf('@cadans/web')(target);
    expect(wrong([...below('apps/web'), ...below('packages')], (target) => !api(target))).toEqual([]);
    expect(wrong(below('apps/api'), (target) => !web(target))).toEqual([]);
  });

  it('never lead from one module of the API to the service of another: they meet in the database', () => {
    const service = /^apps\/api\/src\/([^/]+)\/.+\.service\.js$/;
    const reached = wrong(below('apps/api/src'), (target, path) => {
      const room = service.exec(target)?.[1];
      return room === undefined || path.startsWith(`apps/api/src/${room}/`);
    });
    expect(reached).toEqual([]);
  });

  it('never lead from one feature of the web to another: pages compose them', () => {
    const feature = /^apps\/web\/src\/features\/([^/]+)\//;
    const crossed = wrong(below('apps/web/src/features'), (target, path) => {
      const room = feature.exec(target)?.[1];
      return room === undefined || room === feature.exec(path)?.[1];
    });
    expect(crossed).toEqual([]);
  });

  it('never lead from what is shipped to what tests it', () => {
    const tested = wrong(
      shipped.filter(({ path }) => /^(apps|packages)\//.test(path)),
      (target) => !/\.(test|spec)\b|\/testing\//.test(target) && target !== 'vitest',
    );
    expect(tested.filter((arrow) => !/vitest\.config\.ts/.test(arrow))).toEqual([]);
  });
});

describe('every file', () => {
  const paths = (isWrong: (file: (typeof files)[number]) => boolean) =>
    files.filter(isWrong).map(({ path }) => path);

  it('stays small: 250 lines, a test 300', () => {
    expect(paths(({ text, isTest }) => text.split('\n').length - 1 > (isTest ? 300 : 250))).toEqual([]);
  });

  it('has a kebab-case name, and is no barrel or drawer', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.(ts|tsx|mjs|css)$/;
    expect(paths(({ path }) => !kebab.test(basename(path)))).toEqual([]);
    expect(paths(({ path }) => /\/index\.tsx?$/.test(path))).toEqual([]);
    expect(paths(({ path }) => /\/(utils?|common|helpers?|misc|shared)[/.]/.test(path))).toEqual([]);
  });

  it('says what types it means, and silences nobody', () => {
    const self = basename(fileURLToPath(import.meta.url));
    const silenced =
      /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|istanbul ignore|v8 ignore/;
    const typed = files.filter(({ path }) => /\.tsx?$/.test(path) && basename(path) !== self);
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`/gm, '');
    expect(
      files
        .filter(({ path, text }) => basename(path) !== self && silenced.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(
      typed
        .filter(({ text }) => /[:<,|&]\s*any\b|\bas any\b|\bany\[\]/.test(code(text)))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
