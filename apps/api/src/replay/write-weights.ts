import { fold } from '@cadans/domain/import-values';
import { evenWeights, MOST_THEMES } from '@cadans/domain/theme-weight';
import type pg from 'pg';
import type { NamedThings } from './named-things.js';

/**
 * Weighs the themes in the plan of every year, that of `year` included. Without weights all themes of the history weigh the
 * same, but for the stand-in, which weighs something only when there is nothing else.
 */
export async function writeWeights(
  client: pg.Client,
  organisationId: string,
  weights: ReadonlyMap<string, number> | null,
  {
    year,
    standIn,
    things,
  }: { readonly year: number; readonly standIn: string; readonly things: NamedThings },
): Promise<void> {
  const chosen: { themeId: string; weight: number }[] = [];
  for (const [name, weight] of weights ?? []) chosen.push({ themeId: await things.theme(name), weight });
  const weighed = weights ? chosen : await evenly(client, organisationId, standIn);
  await client.query(PLAN, [organisationId, year]);
  await client.query(REASON, [organisationId, MOST_THEMES]);
  await client.query(WEIGHTS, [organisationId, JSON.stringify(weighed)]);
}

async function evenly(client: pg.Client, organisationId: string, standIn: string) {
  const { rows } = await client.query<{ id: string; name: string }>(BY_USE, [organisationId]);
  const real = rows.filter(({ name }) => fold(name) !== fold(standIn));
  const themes = real.length > 0 ? real : rows;
  const weights = evenWeights(themes.length);
  return themes.map(({ id }, at) => ({ themeId: id, weight: weights[at] ?? 0 }));
}

const BY_USE = `select t.id, t.name from theme t
  left join activity a on a.organisation_id = t.organisation_id and a.theme_id = t.id
  where t.organisation_id = $1 group by t.id, t.name order by count(a.id) desc, t.name`;

const PLAN = `with opened as (insert into plan (organisation_id, year) values ($1, $2) on conflict do nothing returning year)
  insert into foundation (organisation_id, year) select $1, year from opened`;

// A history names as many themes as it names: the reason that is asked for more than five.
const REASON = `update plan set many_themes_reason = 'Uit de geschiedenis' where organisation_id = $1
  and many_themes_reason is null and $2 < (select count(*) from theme where organisation_id = $1)`;

// Every plan says of every theme what it weighs, so that what was not chosen weighs nothing.
const WEIGHTS = `with chosen as (
    select (value ->> 'themeId')::uuid as theme_id, (value ->> 'weight')::integer as weight, place
    from jsonb_array_elements($2::jsonb) with ordinality as given (value, place))
  insert into plan_theme (organisation_id, year, theme_id, weight, position)
  select $1, p.year, t.id, coalesce(c.weight, 0), coalesce(c.place, 1000)
  from plan p cross join theme t left join chosen c on c.theme_id = t.id
  where p.organisation_id = $1 and t.organisation_id = $1
  on conflict (organisation_id, year, theme_id) do update set weight = excluded.weight, position = excluded.position`;
