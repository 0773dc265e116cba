#!/usr/bin/env node
/**
 * `npm run dev`: the API rebuilt and restarted on every change, the web by Vite with hot reload on its own port
 * (which hands /api to the API on PORT, default 3000).
 */
import { spawn } from 'node:child_process';
import { build } from './preparation/build.mjs';
import { installPackages } from './preparation/install.mjs';
import { continueInProjectNode } from './preparation/node-of-the-project.mjs';

await installPackages();
await continueInProjectNode();
await build();

const started = [
  run('node_modules/.bin/tsc', ['-b', 'apps/api', '--watch', '--preserveWatchOutput']),
  run(process.execPath, ['--watch', 'apps/api/dist/main.js']),
  run('../../node_modules/.bin/vite', [], 'apps/web'),
];
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of started) child.kill('SIGTERM');
  });
}

function run(command, args, cwd = '.') {
  return spawn(command, args, { cwd, stdio: 'inherit' });
}
