#!/usr/bin/env node
/**
 * `npm start`: from a fresh clone to a running Cadans. Installs and builds what is missing, then runs the API,
 * which brings its own PostgreSQL (or uses DATABASE_URL) and serves the web app. Needs Node 20.19 and npm.
 */
import { build } from './preparation/build.mjs';
import { installPackages } from './preparation/install.mjs';
import { continueInProjectNode, endWithParent } from './preparation/node-of-the-project.mjs';
import { endAll, tell } from './preparation/run.mjs';

const port = Number(process.env.PORT || 3000);
process.env.PORT = String(port);

const endPreparation = () => {
  endAll();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, endPreparation);

endWithParent();
await installPackages();
for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, endPreparation);
await continueInProjectNode();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, endPreparation);
await build();
for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, endPreparation);

// The API runs in this very process: nothing stands between it and a signal.
tell('Starting ...');
process.env.NODE_ENV ??= 'production';
await import('../apps/api/dist/main.js');
await answering();
tell(`Cadans is ready at http://localhost:${port}`);

async function answering() {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}
