import type { Send } from '../database/database.js';
import { Refusal, type RefusedField } from '../http/refusal.js';
import { type AimFound, type Aiming, aimColumns, requireNoNoGo } from './aiming.js';

/** What an activity refers to; a year goes with the theme, which that year's plan must have chosen. */
export interface References {
  readonly year?: number;
  readonly themeId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly channelId?: string | undefined;
  readonly campaignId?: string | null | undefined;
  readonly helperIds?: readonly string[] | undefined;
  /** Where it is aimed, when that is new: held against the no-gos. Without it a channel has to be one that is chosen. */
  readonly aiming?: Aiming | undefined;
}

interface Found extends AimFound, Record<Checked, boolean> {
  readonly [column: string]: unknown;
}
type Checked =
  | 'planned'
  | 'theme'
  | 'chosen'
  | 'owner'
  | 'active'
  | 'channel'
  | 'channel_chosen'
  | 'campaign'
  | 'campaign_of_theme'
  | 'helpers';

const CHECK = `select
    $2::int is null or exists (select from plan where organisation_id = $1 and year = $2) as planned,
    $3::uuid is null or exists (select from theme where organisation_id = $1 and id = $3) as theme,
    $3::uuid is null or exists (select from plan_theme where organisation_id = $1 and year = $2 and theme_id = $3) as chosen,
    $4::uuid is null or exists (select from member where organisation_id = $1 and id = $4) as owner,
    $4::uuid is null or exists (select from member where organisation_id = $1 and id = $4 and active) as active,
    $5::uuid is null or exists (select from channel where organisation_id = $1 and id = $5) as channel,
    $5::uuid is null or exists (select from channel where organisation_id = $1 and id = $5 and stance = 'chosen') as channel_chosen,
    $6::uuid is null or exists (select from campaign where organisation_id = $1 and id = $6) as campaign,
    $6::uuid is null or $3::uuid is null or exists (select from campaign where organisation_id = $1 and id = $6 and theme_id = $3) as campaign_of_theme,
    (select count(*) from member where organisation_id = $1 and id = any ($7::uuid[]) and active) = cardinality($7::uuid[]) as helpers,
    ${aimColumns('$8::uuid', '$9::uuid', '$10::uuid')}`;

/**
 * Checks in one statement that everything referred to exists in the organisation (404 with pointers otherwise, as for
 * ids of another organisation) and may be used: chosen by the year's plan, active, not deliberately left out. The
 * database would refuse each too; this is who says it in words.
 */
export async function requireReferences(
  send: Send,
  organisationId: string,
  given: References,
): Promise<void> {
  const { aiming } = given;
  const [found] = await send<Found>({
    name: 'check-references',
    text: CHECK,
    values: [
      organisationId,
      given.year ?? null,
      given.themeId ?? null,
      given.ownerId ?? null,
      given.channelId ?? null,
      given.campaignId ?? null,
      [...new Set(given.helperIds)],
      aiming?.channelId ?? null,
      aiming?.was?.channelId ?? null,
      aiming?.was?.activityId ?? null,
    ],
  });
  const missing = (['theme', 'owner', 'channel', 'campaign'] as const).filter((name) => !found?.[name]);
  const fields: RefusedField[] = missing.map((name) => ({ pointer: `/body/${name}Id`, code: 'not_found' }));
  if (!found?.helpers) fields.push({ pointer: '/body/helperIds', code: 'not_found' });
  if (fields.length > 0) throw new Refusal('not_found', { fields });
  if (!found?.planned) throw new Refusal('year_without_plan');
  if (!found.chosen) throw new Refusal('theme_not_chosen');
  if (!found.active) throw new Refusal('owner_not_active');
  if (aiming) requireNoNoGo(aiming, found);
  else if (!found.channel_chosen) throw new Refusal('channel_deliberately_not');
  if (!found.campaign_of_theme) throw new Refusal('campaign_of_other_theme');
}
