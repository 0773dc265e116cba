import type { KeyScope } from '@cadans/domain/key-scope';
import type pg from 'pg';
import { newKey } from '../keys/key-token.js';

/** How a key differs from one that lives. */
export interface GivenKey {
  readonly scopes?: readonly KeyScope[];
  readonly expired?: boolean;
  readonly revoked?: boolean;
  readonly name?: string;
}

type InOrganisation = <T>(organisationId: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** Makes a key for a member, as the header in which it comes along. */
export async function givenKey(
  inOrganisation: InOrganisation,
  organisationId: string,
  memberId: string,
  { scopes = ['read'], expired = false, revoked = false, name = 'Buffer' }: GivenKey = {},
): Promise<string> {
  const { token, prefix, hash } = newKey();
  await inOrganisation(organisationId, (client) =>
    client.query(
      `insert into api_key (organisation_id, member_id, name, prefix, hash, scopes, created_at, expires_at, revoked_at)
        values ($1, $2, $3, $4, $5, $6, now() - interval '10 days', now() + make_interval(days => $7), case when $8 then now() end)`,
      [organisationId, memberId, name, prefix, hash, scopes, expired ? -1 : 80, revoked],
    ),
  );
  return `Bearer ${token}`;
}
