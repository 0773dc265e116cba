#!/usr/bin/env node
/**
 * `npm run replay -- file.csv`: loads a dated history into a fresh organisation of a database of its own, and prints its
 * counts, silences, shares, changes of dates and dials as JSON; see docs/replay.md.
 */
import { build } from './preparation/build.mjs';
import { installPackages } from './preparation/install.mjs';
import { continueInProjectNode } from './preparation/node-of-the-project.mjs';

// The answer alone goes to stdout: also what installing and building tell goes to stderr.
console.log = console.error;
await installPackages();
await continueInProjectNode();
await build();
const { runReplay } = await import('../apps/api/dist/replay/run-replay.js');
process.exitCode = await runReplay(process.argv.slice(2), {
  folder: process.env.INIT_CWD ?? process.cwd(),
  print: (text) => process.stdout.write(text),
  tell: (line) => console.error(line),
});
