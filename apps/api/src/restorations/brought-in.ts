import type { Database } from '../database/database.js';

/** How many organisations a person brought in from exports in the last day. */
export async function broughtInADay(store: Pick<Database, 'portfolio'>, userId: string): Promise<number> {
  const rows = await store.portfolio<{ count: number }>(
    { 'app.user_id': userId },
    {
      text: `select count(*)::integer as count from restoration where user_id = $1 and at > now() - interval '1 day'`,
      values: [userId],
    },
  );
  return rows[0]?.count ?? 0;
}
