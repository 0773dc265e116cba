import type pg from 'pg';

/**
 * Ends whatever new e-mail address of somebody still waits for its link: who takes an account back must not lose it to an
 * address that was asked for before.
 */
export async function endPendingEmail(door: Pick<pg.ClientBase, 'query'>, userId: string): Promise<void> {
  await door.query(
    'update user_email_change set ended_at = now() where user_id = $1 and changed_at is null and ended_at is null',
    [userId],
  );
}
