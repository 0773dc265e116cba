import type { PlannedRow } from '@cadans/domain/import-plan';
import { fold } from '@cadans/domain/import-values';
import type { Send } from '../database/database.js';
import type { Ground } from './import-ground.js';

/** The campaign of that name under a theme; no name is no campaign. */
export type CampaignOf = (themeId: string, name: string) => string | null;

/** Makes the campaigns that are not there yet. A campaign serves one theme: the same name under two themes is two. */
export async function writeCampaigns(
  send: Send,
  organisationId: string,
  activities: readonly { readonly themeId: string; readonly row: PlannedRow }[],
  { campaigns }: Ground,
): Promise<CampaignOf> {
  const keyOf = (themeId: string, name: string) => `${themeId} ${fold(name)}`;
  const known = new Map(campaigns.map(({ id, name, themeId }) => [keyOf(themeId, name), id]));
  const wanted = new Map(
    activities
      .filter(({ themeId, row }) => row.row.campaign !== '' && !known.has(keyOf(themeId, row.row.campaign)))
      .map(({ themeId, row }) => [keyOf(themeId, row.row.campaign), { themeId, name: row.row.campaign }]),
  );
  const made = await send<{ id: string; name: string; theme_id: string }>({
    text: `insert into campaign (organisation_id, theme_id, name)
      select $1, theme_id, name from unnest($2::uuid[], $3::text[]) as given (theme_id, name) returning id, name, theme_id`,
    values: [
      organisationId,
      [...wanted.values()].map(({ themeId }) => themeId),
      [...wanted.values()].map(({ name }) => name),
    ],
  });
  for (const { id, name, theme_id } of made) known.set(keyOf(theme_id, name), id);
  return (themeId, name) => (name === '' ? null : (known.get(keyOf(themeId, name)) ?? null));
}
