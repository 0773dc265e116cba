import type pg from 'pg';

/** Gives somebody a password, kept as `hash`, in place of the one they had, if any. */
export async function setPassword(client: pg.ClientBase, userId: string, hash: string): Promise<void> {
  const { rowCount } = await client.query(
    `update user_credential set password = $2, updated_at = now() where user_id = $1 and provider_id = 'credential'`,
    [userId, hash],
  );
  if (rowCount) return;
  await client.query(
    `insert into user_credential (user_id, account_id, provider_id, password) values ($1::uuid, $1::uuid::text, 'credential', $2)`,
    [userId, hash],
  );
}
