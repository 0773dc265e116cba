import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from './clock.js';

const PROGRAM = join(import.meta.dirname, '../../apps/api/dist/main.js');
const SECOND = 1000;

/** A whole Cadans: the built API and web on a real PostgreSQL of its own, with the demo organisations of today. */
export interface World {
  readonly address: string;
  readonly clock: Clock;
  /** What the server said when it ended by itself; null while it runs. */
  lastWords(): string | null;
  end(): Promise<void>;
}

/** Starts a world in a folder that goes when it ends. `name` keeps the worlds of one run apart. */
export async function startWorld(name: string): Promise<World> {
  const root = process.env.CADANS_DATA || join(tmpdir(), `cadans-journeys-${process.ppid}`);
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  const clock = new Clock(join(folder, 'hours-ahead'));
  const port = await freePort();
  const server = spawn(process.execPath, ['--enable-source-maps', PROGRAM], {
    env: {
      ...withoutDatabase(process.env),
      PORT: String(port),
      HOST: '127.0.0.1',
      CADANS_DATA: join(folder, 'server'),
      CADANS_CLOCK_FILE: clock.file,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A run that gives up takes its worlds along.
  process.once('exit', () => server.kill('SIGTERM'));
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  }
  const address = `http://127.0.0.1:${port}`;
  await answers(address, server, said);
  return {
    address,
    clock,
    lastWords: () =>
      server.exitCode === null && server.signalCode === null
        ? null
        : `${server.exitCode ?? server.signalCode}: ${said.join('')}`,
    end: () => end(server, folder),
  };
}

async function answers(address: string, server: ChildProcess, said: readonly string[]): Promise<void> {
  const patience = Date.now() + 60 * SECOND;
  while (server.exitCode === null && Date.now() < patience) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  server.kill('SIGKILL');
  throw new Error(`Cadans did not start:\n${said.join('')}`);
}

async function end(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await Promise.race([ended, pause(15 * SECOND, undefined, { ref: false })]);
    if (server.exitCode === null) server.kill('SIGKILL');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  try {
    rmdirSync(dirname(folder));
  } catch {
    // Other worlds still run in there: the last one out takes the folder along.
  }
}

/** Journeys never touch a database of the person who runs them. */
function withoutDatabase(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^DATABASE_|^CADANS_/.test(name)));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
