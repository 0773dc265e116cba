import type pg from 'pg';

/** Does work about persons in one transaction: all of it, or nothing. */
export async function inIdentity<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const made = await work(client);
    await client.query('commit');
    client.release();
    return made;
  } catch (error) {
    const isBroken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(isBroken);
    throw error;
  }
}
