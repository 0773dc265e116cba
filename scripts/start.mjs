#!/usr/bin/env node
/**
 * `npm start`: from a fresh clone to a running Cadans. Installs and builds what is missing, then runs the API,
 * which brings its own PostgreSQL (or uses DATABASE_URL) and serves the web app. Needs Node 20.19 and npm.
 * package.json starts it with `exec`, so that npm's signals reach it and not a shell in between.
 */
import { createServer } from 'node:net';
import { build } from './preparation/build.mjs';
import { installPackages } from './preparation/install.mjs';
import { continueInProjectNode, endWithParent } from './preparation/node-of-the-project.mjs';
import { endAll, giveUp, tell } from './preparation/run.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM'];
const port = Number(process.env.PORT || 3000);
process.env.PORT = String(port);

endWithParent();
await interruptible(installPackages);
await continueInProjectNode();
await interruptible(build);
await runApi();

/** A signal ends the preparation and all that it started; what it made so far is made again. */
async function interruptible(preparation) {
  const end = () => {
    endAll();
    process.exit(0);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  await preparation();
  for (const signal of SIGNALS) process.off(signal, end);
}

/** The API runs in this very process: nothing stands between it and a signal. */
async function runApi() {
  if (await isTaken()) giveUp(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
  tell('Starting ...');
  process.env.NODE_ENV ??= 'production';
  let asked;
  // A signal that comes before the API listens for signals is handed to it as soon as it does.
  const remember = (signal) => {
    asked = signal;
  };
  for (const signal of SIGNALS) process.on(signal, remember);
  await import('../apps/api/dist/main.js').catch((error) => giveUp(error.message));
  while (!asked && !(await isReady())) await new Promise((done) => setTimeout(done, 50));
  for (const signal of SIGNALS) process.off(signal, remember);
  if (asked) process.kill(process.pid, asked);
  else tell(`Cadans is ready at http://localhost:${port}`);
}

async function isReady() {
  const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => undefined);
  return answer?.ok === true;
}

function isTaken() {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(true));
    probe.listen(port, process.env.HOST ?? '127.0.0.1', () => probe.close(() => done(false)));
  });
}
