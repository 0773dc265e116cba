import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, which answers. */
export interface Running {
  readonly address: string;
  readonly pid: number;
  /** Milliseconds from its start to its first good answer. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/** Runs a script of the checkout with the Node that runs this one, and waits until `ready` answers 200. */
export async function runServer(
  script: string,
  port: number,
  env: Readonly<Record<string, string>>,
  ready: string,
): Promise<Running> {
  const begun = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../${script}`, import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const address = `http://127.0.0.1:${port}`;
  while (!(await answers(address + ready))) {
    if (child.exitCode !== null) throw new Error(`${script} ended with code ${child.exitCode}`);
    if (performance.now() - begun > 60_000) throw new Error(`${script} does not answer.`);
    await sleep(20);
  }
  return {
    address,
    pid: child.pid ?? 0,
    startedIn: performance.now() - begun,
    stop: () => end(child),
  };
}

async function answers(url: string): Promise<boolean> {
  return (await fetch(url).catch(() => undefined))?.ok === true;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}
