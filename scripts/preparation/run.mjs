/** Runs other programs for the scripts; plain Node 20, nothing installed. */
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const children = new Set();

/**
 * Runs a program to its end and resolves { code, output }, never rejects. Its output is kept, and also shown
 * when `show` is set. It heads a process group of its own, so that `endAll` ends whatever it started.
 */
export function run(command, args, { env = {}, show = false, cwd = root } = {}) {
  return new Promise((done) => {
    const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: path, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    children.add(child);
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => take(`${command}: ${error.message}\n`));
    child.on('close', (code) => {
      children.delete(child);
      done({ code: code ?? 1, output });
    });
  });
}

/** Ends every program that still runs, with all that it started. */
export function endAll(signal = 'SIGTERM') {
  for (const child of children) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It ended in the meantime.
    }
  }
}

/** Prints one line of progress. */
export function tell(line) {
  console.log(line);
}

/** Prints why it cannot go on, and ends with code 1. */
export function giveUp(why, output = '') {
  if (output) console.error(output.trimEnd());
  console.error(why);
  process.exit(1);
}
