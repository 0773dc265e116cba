import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { type DatabaseUrls, ensureRole, urlAs, withClient } from './provision.js';

/** The variables that say which server of one's own is used. */
export interface OwnServerEnvironment {
  DATABASE_URL?: string | undefined;
  DATABASE_APP_URL?: string | undefined;
  DATABASE_PORTFOLIO_URL?: string | undefined;
}

/** `uuidv7()` is built in from this version on. */
const OLDEST = 180_000;
const MANUAL =
  'Make the roles app_owner (without log-in), app_user and app_portfolio (with log-in) yourself, then set DATABASE_APP_URL and DATABASE_PORTFOLIO_URL.';

/**
 * The three ways into a database of one's own. DATABASE_URL owns the tables. When it may create roles,
 * `app_user` and `app_portfolio` are made, with passwords derived from its own (each replica derives the
 * same); otherwise DATABASE_APP_URL and DATABASE_PORTFOLIO_URL are needed. Refused: a server older than
 * PostgreSQL 18, and an application role that row-level security would not hold.
 */
export async function prepareOwnServer(ownerUrl: string, env: OwnServerEnvironment): Promise<DatabaseUrls> {
  const { DATABASE_APP_URL: userUrl, DATABASE_PORTFOLIO_URL: portfolioUrl } = env;
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query("select current_setting('server_version_num')::int as version");
    if (rows[0].version < OLDEST) throw new Error('Cadans needs PostgreSQL 18 or newer (DATABASE_URL).');
  });
  const urls = userUrl && portfolioUrl ? { ownerUrl, userUrl, portfolioUrl } : await deriveUrls(ownerUrl);
  await refuseUnheld(urls.userUrl, 'app_user');
  await refuseUnheld(urls.portfolioUrl, 'app_portfolio');
  return urls;
}

async function deriveUrls(ownerUrl: string): Promise<DatabaseUrls> {
  const secret = decodeURIComponent(new URL(ownerUrl).password);
  if (!secret) throw new Error(`DATABASE_URL carries no password to derive others from. ${MANUAL}`);
  return withClient(ownerUrl, async (client) => {
    const reach = async (role: 'app_user' | 'app_portfolio') => {
      const password = createHmac('sha256', secret).update(`cadans ${role}`).digest('base64url');
      const url = urlAs(ownerUrl, role, password);
      const known = await mayLogIn(client, role);
      if (!known) await makeRole(client, role, password);
      else if (!(await opens(url))) {
        throw new Error(
          `The role ${role} exists with a password of its own. Set DATABASE_APP_URL and DATABASE_PORTFOLIO_URL.`,
        );
      }
      return url;
    };
    return { ownerUrl, userUrl: await reach('app_user'), portfolioUrl: await reach('app_portfolio') };
  });
}

/** A role without a log-in (a migration made it) is free to be given one; a log-in in use is not changed. */
async function mayLogIn(client: pg.Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1 and rolcanlogin', [role]);
  return rowCount === 1;
}

async function makeRole(
  client: pg.Client,
  role: 'app_user' | 'app_portfolio',
  password: string,
): Promise<void> {
  try {
    await ensureRole(client, role, password);
  } catch (cause) {
    throw new Error(`DATABASE_URL may not create roles. ${MANUAL}`, { cause });
  }
}

async function opens(url: string): Promise<boolean> {
  try {
    await withClient(url, async () => {});
    return true;
  } catch {
    return false;
  }
}

async function refuseUnheld(url: string, role: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      `select rolsuper or rolbypassrls as free, pg_has_role(rolname, $1, 'usage') as granted
       from pg_roles where rolname = current_user`,
      [role],
    );
    if (rows[0].free) throw new Error(`The log-in meant as ${role} is not held by row-level security.`);
    if (!rows[0].granted)
      throw new Error(`The log-in meant as ${role} is not that role, nor a member of it.`);
  });
}
