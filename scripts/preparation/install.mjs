/** Installs the packages of package-lock.json, only when they are not there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root, run, tell } from './run.mjs';

/**
 * Makes node_modules hold what package-lock.json says. No install script is run: none is needed (the
 * embedded server restores its own links), and so none can do harm or ask for a network.
 */
export async function installPackages() {
  if (isInstalled()) return;
  tell('Installing packages (once, about a minute) ...');
  // Not `npm ci`: it refuses a lock file that lacks a package for some other platform, as happens when that
  // one was published later. This takes the same versions from the lock file, and leaves that file alone.
  const { code, output } = await run('npm', ['install', '--no-save', '--ignore-scripts', '--include=dev']);
  if (code !== 0) giveUp('The packages could not be installed.', output);
}

/** npm writes what it installed to node_modules/.package-lock.json, as its last act. */
function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json');
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, link, optional }]) =>
        !path.includes('node_modules/') || link || optional || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}
