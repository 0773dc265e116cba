import pg from 'pg';

/** How the three roles reach one database. */
export interface DatabaseUrls {
  /** Owns the tables and runs migrations. */
  ownerUrl: string;
  /** The API: held by row-level security to one organisation at a time. */
  userUrl: string;
  /** Reads a list of organisations, writes nothing. */
  portfolioUrl: string;
}

/** A role that may log in, and the only role that may own the tables. */
export type LoginRole = 'app_owner' | 'app_user' | 'app_portfolio';

/** Any number, the same in every version: two processes do not provision one server at the same time. */
const PROVISION_LOCK = 4_020_263;

/**
 * Makes the three roles and one database on a server that is ours alone (the embedded one, or a test's).
 * May be repeated, and repeated for several databases: roles belong to the whole server.
 *
 * `app_owner` gets no BYPASSRLS. Every migration begins with `set row_security = off`, which turns "sees no
 * rows" into an error; one that changes data lifts FORCE and restores it in the same transaction. So nothing
 * that ever logs in can look past the walls, except the superuser that the API does not use.
 */
export async function provision(
  superuserUrl: string,
  passwords: Record<LoginRole, string>,
  database = 'cadans',
): Promise<DatabaseUrls> {
  await withClient(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
    for (const role of ['app_owner', 'app_user', 'app_portfolio'] as const) {
      await ensureRole(client, role, passwords[role]);
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    const name = pg.escapeIdentifier(database);
    if (!rowCount) await client.query(`create database ${name} owner app_owner`);
  });
  return urlsOf(superuserUrl, passwords, database);
}

/** The three ways into one database of a provisioned server. */
export function urlsOf(
  serverUrl: string,
  passwords: Record<LoginRole, string>,
  database: string,
): DatabaseUrls {
  const urlFor = (role: LoginRole) => urlAs(serverUrl, role, passwords[role], database);
  return {
    ownerUrl: urlFor('app_owner'),
    userUrl: urlFor('app_user'),
    portfolioUrl: urlFor('app_portfolio'),
  };
}

/** Makes a role, or gives the one that a migration made without a log-in its password. */
export async function ensureRole(client: pg.Client, role: LoginRole, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const login = `login nosuperuser nobypassrls password ${pg.escapeLiteral(password)}`;
  await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${login}`);
}

/** The same server, as another role and possibly in another database. */
export function urlAs(url: string, role: string, password: string, database?: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = encodeURIComponent(password);
  if (database) changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

/** Runs work on one connection that is always closed. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
