import type pg from 'pg';

const SINCE = '(select asked_at from user_email_change where id = $2)';

/**
 * Takes away whatever a stranger may have opened an account with since they asked for another address: passkeys, accounts at
 * a provider, the second step and its codes, the password (who asked knew it, or chose it), every session. Its owner comes in by a link
 * mailed to the address they have back.
 */
export async function takeBackAccess(client: pg.ClientBase, userId: string, changeId: string): Promise<void> {
  const given = [userId, changeId];
  await client.query(`delete from user_passkey where user_id = $1 and created_at >= ${SINCE}`, given);
  await client.query(`delete from user_identity where user_id = $1 and created_at >= ${SINCE}`, given);
  await client.query(
    `delete from user_totp where user_id = $1 and (created_at >= ${SINCE} or confirmed_at >= ${SINCE})`,
    given,
  );
  await client.query(
    `delete from user_recovery_code where user_id = $1 and (created_at >= ${SINCE}
      or not exists (select from user_totp where user_id = $1))`,
    given,
  );
  await client.query(
    `update user_credential set password = null, updated_at = now() where user_id = $1 and provider_id = 'credential'`,
    [userId],
  );
  await client.query('delete from user_session where user_id = $1', [userId]);
}
