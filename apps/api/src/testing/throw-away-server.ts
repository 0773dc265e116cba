import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbeddedServer } from '../database/embedded-server.js';

/**
 * A real PostgreSQL in a temporary folder, for tests and tools. Not safe against a crash of the machine, so
 * fast; stopping it removes everything. The folder is not made here: a private one could not be entered by
 * the database's own user.
 */
export async function startThrowAwayServer(): Promise<EmbeddedServer> {
  const folder = join(tmpdir(), `cadans-${randomUUID()}`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startEmbeddedServer({ folder, durable: false });
    const stop = async () => {
      await server.stop();
      remove();
    };
    return { ...server, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
