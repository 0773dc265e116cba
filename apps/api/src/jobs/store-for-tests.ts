import pg from 'pg';
import type { Database, Send } from '../database/database.js';
import { withClient } from '../database/provision.js';
import { openTenantPool } from '../database/tenant-pool.js';

type Store = Pick<Database, 'query' | 'write' | 'portfolio' | 'identity'>;

const sendWith =
  (client: pg.ClientBase): Send =>
  async ({ text, values }) =>
    (await client.query(text, [...values])).rows;

/** The database for a process that runs the sources as they are, which cannot load what is decorated. */
export function storeForTests(userUrl: string, portfolioUrl: string): Store {
  const pool = openTenantPool(userUrl, 2);
  const write: Store['write'] = async (work) => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const done = await work(sendWith(client));
      await client.query('COMMIT');
      return done;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  };
  return {
    write,
    query: (statement) => write((send) => send(statement)),
    identity: new pg.Pool({ connectionString: userUrl, max: 1 }),
    portfolio: (settings, statement) =>
      withClient(portfolioUrl, async (client) => {
        await client.query('begin read only');
        for (const [name, value] of Object.entries(settings)) {
          await client.query('select set_config($1, $2, true)', [name, value]);
        }
        return sendWith(client)(statement);
      }),
  };
}
