import pg from 'pg';
import { gatheringSocket } from './gathering-socket.js';
import { beginInScope, tenantScope } from './tenant-scope.js';

/** No request waits for ever: milliseconds. */
export const PATIENCE = {
  connectionTimeoutMillis: 5_000,
  // Opening a connection is slow when the machine is busy: what was opened stays for a minute of silence.
  idleTimeoutMillis: 60_000,
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
};

/**
 * The pool through which the API reaches tenants' tables, for Prisma and plain SQL alike. Every `BEGIN` on it also sets
 * the organisation of the running request, and nothing is sent outside a transaction: a forgotten scope throws.
 */
export function openTenantPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    pipeline: true,
    stream: gatheringSocket,
    ...PATIENCE,
  });
  pool.on('connect', holdToScope);
  return surviveLostConnections(pool);
}

/**
 * A connection that breaks, idle or in use, is replaced by the pool, and the statement that it carried is refused.
 * Without listeners the process itself would end.
 */
export function surviveLostConnections(pool: pg.Pool): pg.Pool {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
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
    // A COMMIT that failed is rolled back besides: harmless, and not a statement about anybody's data.
    if (!inTransaction && text !== 'ROLLBACK')
      throw new Error('A statement was sent outside a transaction of a tenant scope.');
    if (text === 'COMMIT' || text === 'ROLLBACK') inTransaction = false;
    const sent: unknown = Reflect.apply(send, client, [first, ...rest]);
    return sent instanceof Promise ? sent.catch(rethrowWithConstraint) : sent;
  };
  Object.defineProperty(client, 'query', { value: query });
}

/** Prisma hands on the message of a trigger's refusal and nothing else: so the name of the constraint goes along in it. */
function rethrowWithConstraint(error: unknown): never {
  if (error instanceof pg.DatabaseError && error.constraint && !error.message.includes(error.constraint)) {
    error.message += ` (${error.constraint})`;
  }
  throw error;
}

function textOf(statement: unknown): unknown {
  return typeof statement === 'object' && statement !== null && 'text' in statement
    ? statement.text
    : statement;
}
