#!/usr/bin/env node
/**
 * `npm test`: everything that is checked, from a fresh clone: format, lint, types and build, unit tests, API
 * tests on a real PostgreSQL, browser journeys. Ends with a line 'N passed, N failed'.
 * For developers: `npm test -- --only unit`, `--only api` or `--only e2e`.
 */
import { installPackages } from './preparation/install.mjs';
import { continueInProjectNode } from './preparation/node-of-the-project.mjs';
import { endAll, giveUp, tell } from './preparation/run.mjs';
import { findOrInstallBrowser } from './testing/browser.mjs';
import { check, compose, playwright, vitest } from './testing/sections.mjs';

const PARTS = ['unit', 'api', 'e2e'];
const asked = process.argv.indexOf('--only');
const only = asked < 0 ? undefined : process.argv[asked + 1];
if (asked >= 0 && !PARTS.includes(only)) giveUp(`--only takes one of: ${PARTS.join(', ')}.`);
const wants = (part) => only === undefined || only === part;

await installPackages();
await continueInProjectNode();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    endAll();
    process.exit(1);
  });
}

const results = [];
const note = async (result) => results.push(await result);

// What of the API is left is done by the lane that is free first.
let tellBuilt;
const built = new Promise((resolve) => {
  tellBuilt = resolve;
});
let otherHalf;
const theOtherHalf = () => (otherHalf ??= halfOfApi(2));

// Two lanes side by side, one a core; the journeys have the machine to themselves, as they watch the clock.
await Promise.all([quickLane(), databaseLane()]);
if (wants('e2e')) await note(playwright('browser journeys', await findOrInstallBrowser()));
close();

async function quickLane() {
  if (!only) {
    await note(check('format', 'biome', ['check', '--linter-enabled=false', '.']));
    await note(check('lint', 'biome', ['check', '--formatter-enabled=false', '--assist-enabled=false', '.']));
    await note(compose('containers'));
  }
  if (wants('unit')) await units();
  if (!wants('api')) return;
  await built;
  await theOtherHalf();
}

async function units() {
  await note(vitest('rules', 'packages/domain'));
  // Days are days: no rule may depend on where the machine stands.
  for (const zone of ['America/New_York', 'Pacific/Kiritimati']) {
    await note(vitest(`rules in ${zone}`, 'packages/domain', { TZ: zone }));
  }
  await note(vitest('contracts', 'packages/contracts'));
  await note(vitest('web', 'apps/web'));
}

async function databaseLane() {
  if (!only)
    await note(check('types and build', 'turbo', ['run', 'build', 'check', '--output-logs=errors-only']));
  else if (wants('e2e')) await note(check('build', 'turbo', ['run', 'build', '--output-logs=errors-only']));
  else if (wants('api'))
    await note(check('generate', 'turbo', ['run', 'generate', '--output-logs=errors-only']));
  tellBuilt();
  if (!wants('api')) return;
  await halfOfApi(1);
  await theOtherHalf();
}

function halfOfApi(half) {
  return note(vitest(`API, ${half} of 2`, 'apps/api', {}, [`--shard=${half}/2`]));
}

function close() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
  tell('');
  for (const { name, failed } of results) if (failed) tell(`   failed: ${name}`);
  tell(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  process.exitCode = sum('failed') ? 1 : 0;
}
