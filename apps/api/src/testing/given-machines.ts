import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { GivenOrganisation } from './given.js';

type InOrganisation = <T>(organisationId: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** Makes a key that nobody has, and a webhook with something it was told; answers their ids by name. */
export function givenMachines(
  inOrganisation: InOrganisation,
  org: GivenOrganisation,
): Promise<{ keyId: string; webhookId: string; deliveryId: string }> {
  return inOrganisation(org.id, async (client) => {
    const idOf = async (sql: string, values: readonly unknown[]) =>
      (await client.query<{ id: string }>(sql, [...values])).rows[0]?.id ?? '';
    const hash = createHash('sha256').update(randomUUID()).digest();
    const keyId = await idOf(
      `insert into api_key (organisation_id, member_id, name, prefix, hash, scopes, expires_at)
        values ($1, $2, 'Buffer', 'cdn_00000000', $3, '{read}', now() + interval '90 days') returning id`,
      [org.id, org.admin.id, hash],
    );
    const webhookId = await idOf(
      `insert into webhook (organisation_id, url, events, created_by_id)
        values ($1, 'https://hooks.example.com/', '{review.closed}', $2) returning id`,
      [org.id, org.admin.id],
    );
    const deliveryId = await idOf(
      `insert into webhook_delivery (organisation_id, webhook_id, event, body, state) values ($1, $2, 'test', '{}', 'held') returning id`,
      [org.id, webhookId],
    );
    return { keyId, webhookId, deliveryId };
  });
}
