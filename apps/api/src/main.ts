import { setFlagsFromString } from 'node:v8';

// The space for new objects stays small and what was used is cleared before it has grown by half: that takes some
// processor time, and half of the memory. Cleared more often it takes hardly less, and one question in twenty three times
// as long. The space never shrinks, so this comes before anything else is loaded.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');
const { createApp } = await import('./create-app.js');
const { startDatabase } = await import('./database/start-database.js');
const { prepareDemo } = await import('./demo/prepare-demo.js');
const { tellHowToBegin } = await import('./installation/tell-how-to-begin.js');
const { mailSettings } = await import('./mail/mail-settings.js');

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';

const mail = mailSettings(process.env);
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
  const started = await createApp({ urls: database, demo, mail, rounds: process.env.CADANS_ROUNDS !== '0' });
  await started.listen(port, host);
  await tellHowToBegin(started, `http://localhost:${port}`);
  return started;
}
