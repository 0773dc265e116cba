import type pg from 'pg';

type InOrganisation = <T>(id: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** Something that a member asked for, open; it was received on a day. */
export function givenRequest(
  inOrganisation: InOrganisation,
  organisationId: string,
  byId: string,
  { title = 'Een folder voor de beurs', receivedOn = '2026-11-02' } = {},
): Promise<string> {
  return inOrganisation(organisationId, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into request (organisation_id, title, reason, by_id, received_on)
        values ($1, $2, 'sales_opportunity', $3, $4) returning id`,
      [organisationId, title, byId, receivedOn],
    );
    const id = rows[0]?.id ?? '';
    await client.query(
      `insert into request_event (organisation_id, request_id, request_version, kind, by_id) values ($1, $2, 1, 'received', $3)`,
      [organisationId, id, byId],
    );
    return id;
  });
}
