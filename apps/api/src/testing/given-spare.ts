import type pg from 'pg';
import { newLinkToken } from '../requests/link-token.js';
import type { GivenOrganisation } from './given.js';

type InOrganisation = <T>(id: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** Ids by their names in a path. */
export interface GivenSpare {
  readonly memberId: string;
  readonly invitationId: string;
  /** Of the link of that invitation. */
  readonly token: string;
  readonly [name: string]: string;
}

/** A member and an invitation that no other test needs: they may be removed, sent again, withdrawn. */
export async function givenSpare(
  inOrganisation: InOrganisation,
  org: Pick<GivenOrganisation, 'id' | 'admin'>,
): Promise<GivenSpare> {
  const { token, hash } = newLinkToken();
  return inOrganisation(org.id, async (client) => {
    const made = async (text: string, values: unknown[]) =>
      (await client.query<{ id: string }>(text, values)).rows[0]?.id ?? '';
    return {
      memberId: await made(
        `insert into member (organisation_id, name, role) values ($1, 'Reserve', 'viewer') returning id`,
        [org.id],
      ),
      invitationId: await made(
        `insert into invitation (organisation_id, token_hash, email, role, admin, language, invited_by_id, expires_at)
          values ($1, $2, gen_random_uuid() || '@nieuw.example', 'viewer', false, 'nl', $3, now() + interval '7 days') returning id`,
        [org.id, hash, org.admin.id],
      ),
      token,
    };
  });
}
