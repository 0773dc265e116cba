import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { startEmbeddedServer } from '../database/embedded-server.js';
import { migrate } from '../database/migrate.js';
import { provision } from '../database/provision.js';
import { type GivenFile, prepareReplay, replay } from './replay.js';
import { ReplayError } from './replay-error.js';
import { readOptions } from './replay-options.js';

/** Where a replay is run: paths are relative to `folder`, `print` takes the answer and `tell` what is being done. */
export interface Surroundings {
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly tell: (line: string) => void;
}

/**
 * The command `npm run replay`: a PostgreSQL of its own in a temporary folder, one replay in it, its answer as one JSON
 * document. Answers the exit code: 1 with a sentence when it was refused.
 */
export async function runReplay(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { folder: from, print, tell } = surroundings;
  try {
    const options = readOptions(args);
    const read = (path: string) => readGiven(resolve(from, path), path);
    const prepared = prepareReplay({
      options,
      history: read(options.file),
      moves: options.moves === undefined ? undefined : read(options.moves),
      promises: options.promises === undefined ? undefined : read(options.promises),
      tell,
    });
    const { answer, folder } = await inOwnDatabase(options.keep, tell, (urls) => replay(urls, prepared));
    const { organisation, ...told } = answer;
    const json = `${JSON.stringify(told, null, 2)}\n`;
    print(json);
    if (options.json !== undefined) write(resolve(from, options.json), json);
    for (const hint of answer.hints) tell(hint);
    if (options.keep) {
      tell(`The database is kept in ${folder}. Look around in it, signed in with ${organisation.email} and`);
      tell(`${organisation.password}: CADANS_DATA=${folder} CADANS_DEMO=0 npm start`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof ReplayError)) throw error;
    tell(error.message);
    return 1;
  }
}

function readGiven(path: string, asTyped: string): GivenFile {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    throw new ReplayError(
      `${asTyped} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new ReplayError(
      `The answer cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A fresh migrated database; it is gone afterwards unless it is kept. */
async function inOwnDatabase<T>(
  keep: boolean,
  tell: (line: string) => void,
  work: (urls: Awaited<ReturnType<typeof provision>>) => Promise<T>,
): Promise<{ answer: T; folder: string }> {
  const folder = join(tmpdir(), `cadans-replay-${randomUUID()}`);
  let kept = false;
  tell('Starting a database of its own ...');
  const server = await startEmbeddedServer({ folder, durable: keep });
  const stop = async () => {
    await server.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
  const onSignal = () => void stop().then(() => process.exit(1));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const urls = await provision(server.superuserUrl, server.passwords);
    await migrate(urls.ownerUrl);
    const answer = await work(urls);
    kept = keep;
    return { answer, folder };
  } finally {
    await stop();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
