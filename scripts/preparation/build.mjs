/** Builds API and web, only when a source changed since the last successful build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveUp, root, run, tell } from './run.mjs';

const STAMP = join(root, 'node_modules/.cache/cadans/build');
const RESULTS = ['apps/api/dist/main.js', 'apps/web/dist/index.html'];
const SOURCES = [
  'package-lock.json',
  'tsconfig.base.json',
  'turbo.json',
  'prisma/schema.prisma',
  'apps',
  'packages',
];
const MADE = new Set(['node_modules', 'dist', 'generated', '.turbo', 'test-results']);

/** Builds by turbo, which reuses what it built before; asking it costs a second, so mostly it is not asked. */
export async function build() {
  const sources = fingerprint();
  if (isBuilt(sources)) return;
  tell('Building ...');
  const { code, output } = await run('turbo', ['run', 'build', '--output-logs=errors-only'], {
    env: { TURBO_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) giveUp('The build failed.', output);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
}

function isBuilt(sources) {
  return (
    RESULTS.every((file) => existsSync(join(root, file))) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === sources
  );
}

/** Names, sizes and times of all sources: a change of any gives another fingerprint. */
function fingerprint() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stats?.isDirectory()) hash.update(`${path} ${stats?.size} ${stats?.mtimeMs}\n`);
    else
      for (const name of readdirSync(join(root, path)).sort()) if (!MADE.has(name)) visit(join(path, name));
  };
  SOURCES.forEach(visit);
  return hash.digest('hex');
}
