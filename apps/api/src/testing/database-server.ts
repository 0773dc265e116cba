import type { TestProject } from 'vitest/node';
import { migrate } from '../database/migrate.js';
import { provision, withClient } from '../database/provision.js';
import { startThrowAwayServer } from './throw-away-server.js';

/** What the tests are told of the one server of their run; read with `inject('databaseServer')`. */
export interface DatabaseServer {
  superuserUrl: string;
  passwords: { app_owner: string; app_user: string; app_portfolio: string };
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: DatabaseServer;
  }
}

/** The migrated database that every test file gets a copy of. */
export const TEMPLATE = 'cadans_template';

/** Starts one server for the whole run, with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowAwayServer();
  try {
    const { ownerUrl } = await provision(server.superuserUrl, server.passwords, TEMPLATE);
    await migrate(ownerUrl);
    // Nobody connects to it any more, so that it can be copied at any moment.
    await withClient(server.superuserUrl, (client) =>
      client.query(`alter database ${TEMPLATE} with allow_connections false is_template true`),
    );
  } catch (error) {
    await server.stop();
    throw error;
  }
  const { postgres, ...passwords } = server.passwords;
  project.provide('databaseServer', { superuserUrl: server.superuserUrl, passwords });
  return server.stop;
}
