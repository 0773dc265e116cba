/** The browser that the journeys run in: the machine's own Chromium, installed when there is none. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tell } from '../preparation/run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a browser, or undefined with a line that says what to do. */
export async function findOrInstallBrowser() {
  const found = process.env.CADANS_CHROMIUM || inPath();
  if (found) return found;
  if (process.getuid?.() !== 0) {
    tell('No Chromium was found. Install it (sudo apt-get install chromium), or set CADANS_CHROMIUM.');
    return undefined;
  }
  tell('Installing Chromium (once) ...');
  await run('apt-get', ['update', '-qq']);
  const { output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = inPath();
  if (!installed) tell(`Chromium could not be installed:\n${output.slice(-1000)}`);
  return installed;
}

function inPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
