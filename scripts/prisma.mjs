#!/usr/bin/env node
/**
 * Every Prisma command of this project: `node scripts/prisma.mjs generate | validate | format | migrate ...`.
 * Prisma normally downloads a schema engine, and without it even `generate` fails. The first three never run
 * it; for the rest our stand-in (scripts/prisma/schema-engine.mjs) answers in its place, without a network.
 *
 * `migrate dev --name what_it_does` is our own: it drafts the next numbered migration for review. Without
 * DATABASE_URL these commands work on a throw-away server, which needs a build.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftMigration } from './prisma/draft-migration.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const words = process.argv.slice(2);
const needsDatabase = ['migrate', 'db'].includes(words[0]) && !process.env.DATABASE_URL;

const server = needsDatabase ? await startDeveloperServer() : undefined;
try {
  const url = server?.url ?? process.env.DATABASE_URL;
  process.exitCode =
    words[0] === 'migrate' && words[1] === 'dev'
      ? await draftMigration(root, nameOfDraft(), (diff) => runPrisma(url, ['migrate', 'diff', ...diff]))
      : await runPrisma(url, words);
} finally {
  await server?.stop();
}

function nameOfDraft() {
  const name = words[words.indexOf('--name') + 1];
  if (words.includes('--name') && /^[a-z][a-z0-9_]*$/.test(name ?? '')) return name;
  throw new Error('Say what the migration does: migrate dev --name what_it_does');
}

function runPrisma(url, args) {
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const child = spawn(process.execPath, [prisma, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(url ? { DATABASE_URL: url } : {}),
      PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'scripts/prisma/schema-engine.mjs'),
      // No call home, and no hint to upgrade among the output.
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}

async function startDeveloperServer() {
  const built = (file) =>
    import(join(root, 'apps/api/dist', file)).catch((cause) => {
      throw new Error('Run "npm run build" first, or set DATABASE_URL to a database for development.', {
        cause,
      });
    });
  const { startThrowAwayServer } = await built('testing/throw-away-server.js');
  const { provision } = await built('database/provision.js');
  const server = await startThrowAwayServer();
  await provision(server.superuserUrl, server.passwords, 'cadans');
  // A superuser, because Prisma makes its shadow databases beside this one.
  return { url: server.superuserUrl.replace(/postgres$/, 'cadans'), stop: server.stop };
}
