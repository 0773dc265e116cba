import pg from 'pg';
import { beginInScope, tenantScope } from './tenant-scope.js';

/** No request waits for ever: milliseconds. */
export const PATIENCE = {
  connectionTimeoutMillis: 2_000,
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
};

/**
 * The pool through which the API reaches tenants' tables, for Prisma and plain SQL alike. Every `BEGIN` on it also sets
 * the organisation of the running request, and nothing is sent outside a transaction: a forgotten scope throws.
 */
export function openTenantPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, pipeline: true, ...PATIENCE });
  pool.on('connect', holdToScope);
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

function holdToScope(client: pg.PoolClient): void {
  const send = client.query;
  let inTransaction = false;
  const query = (first: unknown, ...rest: unknown[]): unknown => {
    const text = textOf(first);
    if (text === 'BEGIN') {
      const begun: unknown = Reflect.apply(send, client, [beginInScope(tenantScope())]);
      inTransaction = true;
      return Promise.resolve(begun).then(() => ({ rowCount: 0, rows: [], fields: [] }));
    }
    if (!inTransaction) throw new Error('A statement was sent outside a transaction of a tenant scope.');
    if (text === 'COMMIT' || text === 'ROLLBACK') inTransaction = false;
    return Reflect.apply(send, client, [first, ...rest]);
  };
  Object.defineProperty(client, 'query', { value: query });
}

function textOf(statement: unknown): unknown {
  return typeof statement === 'object' && statement !== null && 'text' in statement
    ? statement.text
    : statement;
}
