/** A passkey as it is kept. */
export interface KeptPasskey {
  readonly id: string;
  readonly userId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  /** A bigint of the database: as text. */
  readonly counter: string;
  readonly transports: string[];
}

const COLUMNS = `id, user_id as "userId", credential_id as "credentialId", public_key as "publicKey", counter, transports`;

export const PASSKEYS_OF = `select ${COLUMNS} from user_passkey where user_id = $1 order by created_at, id`;

export const PASSKEY_BY = `select ${COLUMNS} from user_passkey where credential_id = $1`;

export const SHOWN = `id, name, created_at as since, last_used_at as "lastUsed", is_backed_up as "isBackedUp"`;

export const SHOW_PASSKEYS = `select ${SHOWN} from user_passkey where user_id = $1 order by created_at, id`;

/** One that somebody keeps already, of whomever, is kept no second time. */
export const KEEP_PASSKEY = `insert into user_passkey (user_id, credential_id, public_key, counter, transports, may_be_backed_up, is_backed_up, name)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential_id) do nothing returning ${SHOWN}`;

/** The counter never falls: of two answers at once that count the same, one is taken. A device that does not count says 0. */
export const USE_PASSKEY = `update user_passkey set counter = $2, is_backed_up = $3, last_used_at = now()
  where id = $1 and (counter < $2 or counter = 0 and $2 = 0)`;
