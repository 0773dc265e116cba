import { createApp } from './create-app.js';
import { startDatabase } from './database/start-database.js';
import { prepareDemo } from './demo/prepare-demo.js';

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';

const database = await startDatabase(process.env);
const app = await startApp().catch(async (error: unknown) => {
  await database.stop();
  throw error;
});

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (!stopping) void stop();
    stopping = true;
  });
}

/** Answers what was asked, lets go of the database, and stops the server that came with us. */
async function stop(): Promise<void> {
  await app.close();
  await database.stop();
  process.exit(0);
}

async function startApp() {
  // The embedded server comes with the demo organisations; a server of one's own only when asked.
  const demo = process.env.CADANS_DEMO ? process.env.CADANS_DEMO === '1' : database.embedded;
  if (demo) await prepareDemo(database);
  const started = await createApp({ urls: database, demo });
  await started.listen(port, host);
  return started;
}
