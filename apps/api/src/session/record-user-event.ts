import type pg from 'pg';

/** What happened to the safety of an account, and from where. */
export interface UserEvent {
  readonly userId: string;
  readonly kind: UserEventKind;
  readonly address?: string | undefined;
  readonly agent?: string | undefined;
  /** What more there is to tell: never a secret, and nothing of one. */
  readonly about?: Readonly<Record<string, unknown>>;
}

export type UserEventKind =
  | 'signed_in'
  | 'sign_in_failed'
  | 'locked'
  | 'wrong_code'
  | 'link_asked'
  | 'reset_asked'
  | 'password_changed'
  | 'password_reset'
  | 'two_step_on'
  | 'two_step_off'
  | 'recovery_codes_renewed'
  | 'recovery_code_used'
  | 'confirmed'
  | 'email_change_asked'
  | 'email_changed'
  | 'email_change_undone'
  | 'passkey_added'
  | 'passkey_removed'
  | 'identity_linked'
  | 'identity_unlinked'
  | 'session_ended'
  | 'all_sessions_ended'
  | 'other_sessions_ended';

/** Where statements about persons go: the pool of identities, or a transaction of it. */
export type IdentityDoor = Pick<pg.ClientBase, 'query'>;

/** Adds a line to what happened to the safety of an account, in the transaction of what it tells when there is one. */
export async function recordUserEvent(door: IdentityDoor, event: UserEvent): Promise<void> {
  const { userId, kind, address, agent, about = {} } = event;
  await door.query(
    'insert into user_event (user_id, kind, address, agent, about) values ($1, $2, left($3, 64), left($4, 300), $5)',
    [userId, kind, address ?? null, agent ?? null, JSON.stringify(about)],
  );
}
