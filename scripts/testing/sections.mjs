/** The parts of `npm test`: each runs one program and says how many of its checks passed and failed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, tell } from '../preparation/run.mjs';

const REPORTS = join(root, 'node_modules/.cache/cadans/reports');
/** Tests never touch a database of the person who runs them. */
const ISOLATED = { DATABASE_URL: '', DATABASE_APP_URL: '', DATABASE_PORTFOLIO_URL: '', CADANS_DATA: '' };

/** A program that is one check: it succeeds or it does not. */
export function check(name, command, args) {
  return section(name, async () => {
    const { code, output } = await run(command, args, { env: { TURBO_TELEMETRY_DISABLED: '1' } });
    return { output, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  });
}

/** The Vitest suite of one workspace, or the part of it that `args` ask for. */
export function vitest(name, folder, env = {}, args = []) {
  return section(name, async () => {
    const report = freshReport(name);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await run('vitest', ['run', ...reporters, ...args], {
      cwd: join(root, folder),
      env: { ...ISOLATED, ...env },
    });
    const read = readReport(report);
    const counts = {
      passed: read?.numPassedTests ?? 0,
      failed: read?.numFailedTests ?? 0,
      skipped: (read?.numPendingTests ?? 0) + (read?.numTodoTests ?? 0),
    };
    return { output, ...honest(counts, code) };
  });
}

/** The browser journeys. */
export function playwright(name, browser) {
  return section(name, async () => {
    if (!browser) return { output: 'There is no browser.', passed: 0, failed: 1, skipped: 0 };
    const report = freshReport(name);
    const data = join(tmpdir(), `cadans-journeys-${process.pid}`);
    const { code, output } = await run('playwright', ['test', '--reporter=list,json'], {
      cwd: join(root, 'e2e'),
      env: {
        ...ISOLATED,
        CADANS_DATA: data,
        CADANS_CHROMIUM: browser,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    });
    removeWorlds(data);
    const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = readReport(report)?.stats ?? {};
    return { output, ...honest({ passed: expected + flaky, failed: unexpected, skipped }, code) };
  });
}

/** docker-compose.yml, where the machine can judge it. */
export function compose(name) {
  return section(name, async () => {
    if ((await run('docker', ['compose', 'version'])).code !== 0) {
      return { output: 'Skipped: docker compose is not on this machine.', passed: 0, failed: 0, skipped: 1 };
    }
    const env = { DATABASE_PASSWORD: 'example', CADANS_SECRET: 'example' };
    const { code, output } = await run('docker', ['compose', 'config', '--quiet'], { env });
    return { output, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  });
}

/** A runner that crashed, or found nothing to run, has failed whatever it counted. */
function honest(counts, code) {
  const silent = counts.passed + counts.failed === 0;
  return (code !== 0 && counts.failed === 0) || silent ? { ...counts, failed: counts.failed + 1 } : counts;
}

async function section(name, work) {
  const start = Date.now();
  const { output, passed, failed, skipped } = await work();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  tell(`\n── ${name} (${seconds} s) ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  if (output.trim()) tell(output.trim());
  tell(`   ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}.`);
  return { name, passed, failed, skipped };
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const report = join(REPORTS, `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  return report;
}

/** Removes the worlds of the journeys, also when whatever ran them was killed and left their databases behind. */
function removeWorlds(data) {
  const worlds = existsSync(data) ? readdirSync(data) : [];
  for (const world of worlds) {
    const file = join(data, world, 'server/data/postmaster.pid');
    try {
      process.kill(Number.parseInt(readFileSync(file, 'utf8'), 10), 'SIGQUIT');
    } catch {
      // It was stopped, as it should be.
    }
  }
  rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
