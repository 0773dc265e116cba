/** An identity as it is kept; the issuer tells at which provider. */
export interface KeptIdentity {
  readonly id: string;
  readonly userId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly since: Date;
  readonly lastUsed: Date | null;
}

const COLUMNS = `id, user_id as "userId", issuer, subject, email, created_at as since, last_used_at as "lastUsed"`;

export const IDENTITIES_OF = `select ${COLUMNS} from user_identity where user_id = $1 order by created_at, id`;

/** Whose it is, and that it was used now; the address it has there may have become another. */
export const USE_IDENTITY = `update user_identity set last_used_at = now(), email = coalesce($3, email)
  where issuer = $1 and subject = $2 returning user_id as "userId"`;

/** Nothing when it is somebody's already, or its person has another one there. */
export const KEEP_IDENTITY = `insert into user_identity (user_id, issuer, subject, email) values ($1, $2, $3, $4)
  on conflict do nothing returning ${COLUMNS}`;

/** What stood in the way of keeping one: whose this is, and which other its person has there. */
export const IN_THE_WAY = `select ${COLUMNS} from user_identity
  where issuer = $1 and (subject = $2 or user_id = $3) order by subject = $2 desc`;

export const REMOVE_IDENTITY = 'delete from user_identity where user_id = $1 and id = $2';
