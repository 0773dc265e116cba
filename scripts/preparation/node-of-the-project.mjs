/** The Node the project runs on comes as a package; the machine's own may be older. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './run.mjs';

/** The first that hashes passwords with argon2. */
const OLDEST = '24.7';

/**
 * Goes on in the project's Node when this one is older: runs the same script there, hands signals through and
 * ends as it ends. Returns when this Node will do.
 */
export async function continueInProjectNode() {
  if (isAtLeast(process.versions.node, OLDEST)) return;
  const node = join(root, 'node_modules/.bin/node');
  if (spawnSync(node, ['--version']).status !== 0) {
    console.error(`Node ${OLDEST} is needed, and the package that brings it does not run on this machine.`);
    process.exit(1);
  }
  // The channel tells the other process when this one is killed; see `endWithParent`.
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // A terminal sends Ctrl-C to both of us; only a signal that was sent to this process alone is handed on.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  const code = await new Promise((done) => child.on('exit', (status) => done(status ?? 1)));
  process.exit(code);
}

function isAtLeast(version, oldest) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldest.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Ends this process as SIGTERM would when the process that started it for us was killed: no orphans. */
export function endWithParent() {
  const end = () => process.kill(process.pid, 'SIGTERM');
  process.on('disconnect', end);
  process.channel?.unref();
  // npm does not outlive what it runs, unless it was killed; somebody else's shell may well end before us.
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500).unref();
}
