import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Any number, the same in every version: the lock that one owner of the server holds. */
const OWNER_LOCK = 4_020_262;

/** A hold on the server, released by `release()` or by the end of this process, however it ends. */
export interface Hold {
  release(): Promise<void>;
}

/**
 * Makes this process the server's one owner, so that a second start of the same folder is refused instead of
 * stopping the database under the first one. The hold is a session lock in the database itself: unlike a
 * file it cannot be left behind by a killed process.
 *
 * @param onLost is called once when the server ended the session: it crashed or was killed.
 */
export async function holdServer(url: string, folder: string, onLost: () => void): Promise<Hold> {
  const client = new pg.Client({ connectionString: url, application_name: 'cadans owner', keepAlive: true });
  client.on('error', () => {});
  const release = () => client.end().catch(() => {});
  await client.connect();
  // The session of a process that was killed a moment ago may still be closing.
  for (let attempt = 0; attempt < 30; attempt++) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as held', [OWNER_LOCK]);
    if (rows[0].held) {
      client.once('end', onLost);
      return { release };
    }
    await sleep(100);
  }
  await release();
  throw new Error(`Cadans already runs on ${folder}. Stop that one, or set CADANS_DATA to another folder.`);
}
