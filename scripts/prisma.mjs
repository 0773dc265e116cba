#!/usr/bin/env node
/**
 * Every Prisma command of this project: `node scripts/prisma.mjs generate | validate | format | migrate ...`.
 * Prisma normally downloads a schema engine, and without it even `generate` fails. The first three never run
 * it; for the rest our stand-in (scripts/prisma/schema-engine.mjs) answers in its place, without a network.
 *
 * `migrate dev --name what_it_does` without DATABASE_URL works on a throw-away server, which needs a build.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const command = process.argv[2] ?? '';
const needsDatabase = ['migrate', 'db'].includes(command) && !process.env.DATABASE_URL;

const server = needsDatabase ? await startDeveloperServer() : undefined;
try {
  process.exitCode = await runPrisma(server?.url ?? process.env.DATABASE_URL);
} finally {
  await server?.stop();
}

function runPrisma(url) {
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const child = spawn(process.execPath, [prisma, ...process.argv.slice(2)], {
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
  const built = join(root, 'apps/api/dist/testing/throw-away-server.js');
  const { startThrowAwayServer } = await import(built).catch((cause) => {
    throw new Error('Run "npm run build" first, or set DATABASE_URL to a database for development.', {
      cause,
    });
  });
  const server = await startThrowAwayServer();
  // A superuser, because Prisma makes its shadow databases beside this one.
  return { url: server.superuserUrl.replace(/postgres$/, 'cadans'), stop: server.stop };
}
