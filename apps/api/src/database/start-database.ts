import { startEmbeddedServer } from './embedded-server.js';
import { migrate } from './migrate.js';
import { type OwnServerEnvironment, prepareOwnServer } from './own-server.js';
import { type DatabaseUrls, provision } from './provision.js';

/** A migrated database, and how to let go of it. */
export interface StartedDatabase extends DatabaseUrls {
  /** The server came with Cadans; false when DATABASE_URL named one. */
  embedded: boolean;
  /** Stops the embedded server; does nothing to a server of one's own. */
  stop(): Promise<void>;
}

/** The variables that decide: CADANS_DATA is the embedded server's folder. */
export interface DatabaseEnvironment extends OwnServerEnvironment {
  CADANS_DATA?: string | undefined;
}

/**
 * Makes the database ready: the server that DATABASE_URL names, else the embedded one, with its roles made
 * and its migrations applied. The embedded server is stopped again when that fails.
 */
export async function startDatabase(env: DatabaseEnvironment): Promise<StartedDatabase> {
  if (env.DATABASE_URL) {
    const urls = await prepareOwnServer(env.DATABASE_URL, env);
    await migrate(urls.ownerUrl);
    return { ...urls, embedded: false, stop: async () => {} };
  }
  const server = await startEmbeddedServer({ folder: env.CADANS_DATA });
  try {
    const urls = await provision(server.superuserUrl, server.passwords);
    await migrate(urls.ownerUrl);
    return { ...urls, embedded: true, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
