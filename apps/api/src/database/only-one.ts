import type { Send } from './database.js';

/**
 * Whether nobody else has hold of what is named until this transaction ends, in any replica. Nobody waits: who comes second
 * is told so, and looks again another time.
 */
export async function isOnlyOne(send: Send, name: string): Promise<boolean> {
  const [hold] = await send<{ got: boolean }>({
    name: 'only-one',
    text: 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as got',
    values: [name],
  });
  return hold?.got ?? false;
}
