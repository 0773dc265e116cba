import type pg from 'pg';
import type { GivenOrganisation } from './given.js';

type InOrganisation = <T>(organisationId: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** A line for the bell of the director's, and one in the audit trail: what a list can be read on from. */
export function givenTold(
  inOrganisation: InOrganisation,
  { id, director }: GivenOrganisation,
): Promise<{ notificationId: string; eventId: string }> {
  return inOrganisation(id, async (client) => {
    const made = async (sql: string) =>
      (await client.query<{ id: string }>(`${sql} returning id`, [id, director.id])).rows[0]?.id ?? '';
    return {
      notificationId: await made(
        `insert into notification (organisation_id, member_id, kind, key, words) values ($1, $2, 'late', 'told', '{"nl": "Te laat", "en": "Late"}')`,
      ),
      eventId: await made(
        `insert into audit_event (organisation_id, member_id, via, operation, subject, given) values ($1, $2, 'session', 'POST views', '{}', '{}')`,
      ),
    };
  });
}
