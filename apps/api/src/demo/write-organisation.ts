import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type pg from 'pg';
import type { SeedOrganisation } from './seed-files.js';

/** The ids that the keys of a seed got. */
export interface WrittenOrganisation {
  readonly organisationId: string;
  readonly members: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
  readonly campaigns: ReadonlyMap<string, string>;
}

/**
 * Writes an organisation with its people, channels and plans, and leaves the transaction scoped to it. Last year's plan
 * and this year's are agreed; from October on the next one is a draft.
 */
export async function writeOrganisation(
  client: pg.Client,
  seed: SeedOrganisation,
  userIds: ReadonlyMap<string, string>,
  today: CalendarDate,
): Promise<WrittenOrganisation> {
  const { rows } = await client.query<{ id: string }>('select uuidv7() as id');
  const organisationId = rows[0]?.id ?? '';
  await client.query(
    `select set_config('app.organisation_id', $1, true), set_config('app.member_id', '', true)`,
    [organisationId],
  );
  const { name, weeklyCapacity, noiseBuffer } = seed;
  await client.query(
    'insert into organisation (id, name, weekly_capacity, noise_buffer) values ($1, $2, $3, $4)',
    [organisationId, name, weeklyCapacity, noiseBuffer],
  );
  const insert = async (table: string, columns: string, given: readonly { key: string }[]) => {
    const names = columns.replaceAll(/ [a-z_]+(,|$)/g, '$1');
    const answer = await client.query<{ key: string; id: string }>(
      `with given as (select $1::uuid as organisation_id, uuidv7() as id, * from jsonb_to_recordset($2) as told (key text, ${columns})),
        written as (insert into ${table} (organisation_id, id, ${names}) select organisation_id, id, ${names} from given)
        select key, id from given`,
      [organisationId, JSON.stringify(given)],
    );
    return new Map(answer.rows.map(({ key, id }) => [key, id]));
  };

  const members = await insert(
    'member',
    'user_id uuid, name text, role role, admin boolean',
    seed.members.map((member) => ({ ...member, user_id: userIds.get(member.user) })),
  );
  const themes = await insert(
    'theme',
    'name text, promise text, message text, audience text, colour text, owner_id uuid',
    seed.themes.map((theme) => ({ ...theme, owner_id: members.get(theme.owner) })),
  );
  const channels = await insert(
    'channel',
    'name text, kind channel_kind, stance channel_stance, stance_reason text, position integer, lead_days integer',
    seed.channels.map((channel, position) => ({
      ...channel,
      position,
      stance: channel.stanceReason ? 'deliberately_not' : 'chosen',
      stance_reason: channel.stanceReason ?? '',
      lead_days: channel.leadDays,
    })),
  );
  const year = yearOf(today);
  const campaigns = await insert(
    'campaign',
    'name text, theme_id uuid',
    seed.campaigns.map((campaign) => ({
      ...campaign,
      name: campaign.name.replace('{year}', String(year)),
      theme_id: themes.get(campaign.theme),
    })),
  );
  for (const planYear of planYears(seed, today)) {
    await writePlan(client, seed, organisationId, planYear);
    await choose(client, seed, organisationId, planYear, themes);
    if (!seed.empty && planYear <= year)
      await client.query(`update plan set status = 'agreed' where organisation_id = $1 and year = $2`, [
        organisationId,
        planYear,
      ]);
  }
  return { organisationId, members, themes, channels, campaigns };
}

function planYears({ empty }: SeedOrganisation, today: CalendarDate): number[] {
  const year = yearOf(today);
  if (empty) return [year];
  return today < `${year}-10-01` ? [year - 1, year] : [year - 1, year, year + 1];
}

async function writePlan(
  client: pg.Client,
  { foundation }: SeedOrganisation,
  organisationId: string,
  year: number,
): Promise<void> {
  await client.query('insert into plan (organisation_id, year) values ($1, $2)', [organisationId, year]);
  await client.query(
    `insert into foundation (organisation_id, year, vision, core_message, audiences, proof) values ($1, $2, $3, $4, $5, $6)`,
    [organisationId, year, foundation.vision, foundation.coreMessage, foundation.audiences, foundation.proof],
  );
}

async function choose(
  client: pg.Client,
  seed: SeedOrganisation,
  organisationId: string,
  year: number,
  themes: ReadonlyMap<string, string>,
): Promise<void> {
  const chosen = seed.themes.map(({ key, weight }, position) => ({
    theme_id: themes.get(key),
    weight,
    position,
  }));
  await client.query(
    `insert into plan_theme (organisation_id, year, theme_id, weight, position)
      select $1, $2, theme_id, weight, position
      from jsonb_to_recordset($3) as chosen (theme_id uuid, weight integer, position integer)`,
    [organisationId, year, JSON.stringify(chosen)],
  );
}
