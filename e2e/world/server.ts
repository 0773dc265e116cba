import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROGRAM = join(import.meta.dirname, '../../apps/api/dist/main.js');
const SECOND = 1000;
/** How long a start may take: to make the demo takes minutes on a machine that does ten things at once. */
const PATIENCE = 240 * SECOND;

/** The built API and web, running on a real PostgreSQL of its own. */
export interface Server {
  readonly address: string;
  /** What the server said until now: its log. */
  said(): string;
  /** What the server said when it ended by itself; null while it runs. */
  lastWords(): string | null;
  /** Lets it end as it should, and waits until it has. */
  stop(): Promise<void>;
}

/** How a server differs from one with the demo organisations and the real time. */
export interface Start {
  readonly clockFile?: string | undefined;
  /** With nobody in it: as an installation begins that is no demo. */
  readonly empty?: boolean;
  /** What else its environment says. */
  readonly environment?: Readonly<Record<string, string>> | undefined;
}

/** Starts Cadans on a data folder, with the demo organisations of today when they are not there yet. */
export async function startServer(
  data: string,
  { clockFile, empty = false, environment = {} }: Start = {},
): Promise<Server> {
  const port = await freePort();
  const server = spawn(process.execPath, ['--enable-source-maps', PROGRAM], {
    env: {
      ...withoutDatabase(process.env),
      PORT: String(port),
      HOST: '127.0.0.1',
      CADANS_DATA: data,
      // Who is told things by a webhook is at this machine as well.
      CADANS_WEBHOOKS_LOCAL: '1',
      ...(empty && { CADANS_DEMO: '0' }),
      ...(clockFile && { CADANS_CLOCK_FILE: clockFile }),
      ...environment,
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
    said: () => said.join(''),
    lastWords: () => (runs(server) ? null : `${server.exitCode ?? server.signalCode}: ${said.join('')}`),
    stop: () => stop(server),
  };
}

const runs = (server: ChildProcess): boolean => server.exitCode === null && server.signalCode === null;

async function answers(address: string, server: ChildProcess, said: readonly string[]): Promise<void> {
  const patience = Date.now() + PATIENCE;
  while (server.exitCode === null && Date.now() < patience) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  server.kill('SIGKILL');
  throw new Error(`Cadans did not start:\n${said.join('')}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (!runs(server)) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await Promise.race([ended, pause(15 * SECOND, undefined, { ref: false })]);
  if (server.exitCode === null) server.kill('SIGKILL');
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
