import type pg from 'pg';
import type { SeedOrganisation } from './seed-files.js';
import type { WrittenOrganisation } from './write-organisation.js';

/** Writes the views that an organisation shares. */
export async function writeViews(
  client: pg.Client,
  { views }: SeedOrganisation,
  { organisationId, members }: WrittenOrganisation,
): Promise<void> {
  const rows = views.map(({ by, ...view }) => ({ ...view, by_id: members.get(by) }));
  await client.query(
    `insert into saved_view (organisation_id, name, screen, search, by_id, shared)
      select $1, name, screen, search, by_id, true
      from jsonb_to_recordset($2) as told (name text, screen view_screen, search text, by_id uuid)`,
    [organisationId, JSON.stringify(rows)],
  );
}
