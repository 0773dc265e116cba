import type { ImportGround } from '@cadans/domain/import-choices';
import { evenWeights, MOST_THEMES } from '@cadans/domain/theme-weight';
import type { Send } from '../database/database.js';

interface InYear {
  readonly year: number;
  readonly themeId: string;
}

interface Chosen extends InYear {
  readonly weight: number;
  readonly position: number;
}

/**
 * Makes room for the imported activities in the plans of their years. A year without a plan gets a draft with all themes of
 * the import, evenly weighed; so does a plan that chose no theme yet. A plan that did choose keeps its weights: a theme
 * that is new to it comes in with weight 0, because an import decides nothing about the choices of a year. Where that makes
 * more than five, the reason that is asked for them names the import, until somebody says why.
 */
export async function writePlans(
  send: Send,
  organisationId: string,
  activities: readonly InYear[],
  plans: ImportGround['plans'],
  fileName: string,
): Promise<void> {
  const years = [...new Set(activities.map(({ year }) => year))];
  const missing = years.filter((year) => !plans.some((plan) => plan.year === year));
  await send({
    text: `insert into plan (organisation_id, year) select $1, year from unnest($2::int[]) as given (year)`,
    values: [organisationId, missing],
  });
  await send({
    text: `insert into foundation (organisation_id, year) select $1, year from unnest($2::int[]) as given (year)`,
    values: [organisationId, missing],
  });
  const all = byUse(activities);
  const chosen = years.flatMap((year) => {
    const themeIds = plans.find((plan) => plan.year === year)?.themeIds ?? [];
    return themeIds.length === 0 ? evenly(year, all) : added(year, themeIds, activities);
  });
  const themesOf = (year: number) =>
    (plans.find((plan) => plan.year === year)?.themeIds.length ?? 0) +
    chosen.filter((one) => one.year === year).length;
  await send({
    text: `update plan set many_themes_reason = $3
      where organisation_id = $1 and year = any ($2::int[]) and many_themes_reason is null`,
    values: [
      organisationId,
      years.filter((year) => themesOf(year) > MOST_THEMES),
      `Import: ${fileName}`.slice(0, 500),
    ],
  });
  await send({
    text: `insert into plan_theme (organisation_id, year, theme_id, weight, position)
      select $1, year, theme_id, weight, position
      from unnest($2::int[], $3::uuid[], $4::int[], $5::int[]) as given (year, theme_id, weight, position)`,
    values: [
      organisationId,
      chosen.map(({ year }) => year),
      chosen.map(({ themeId }) => themeId),
      chosen.map(({ weight }) => weight),
      chosen.map(({ position }) => position),
    ],
  });
}

/** The themes of the import, the most used first. */
function byUse(activities: readonly InYear[]): string[] {
  const uses = Map.groupBy(activities, ({ themeId }) => themeId);
  return [...uses].toSorted((one, other) => other[1].length - one[1].length).map(([themeId]) => themeId);
}

function evenly(year: number, themeIds: readonly string[]): Chosen[] {
  const weights = evenWeights(themeIds.length);
  return themeIds.map((themeId, position) => ({ year, themeId, weight: weights[position] ?? 0, position }));
}

function added(year: number, there: readonly string[], activities: readonly InYear[]): Chosen[] {
  const wanted = byUse(activities.filter((activity) => activity.year === year));
  return wanted
    .filter((themeId) => !there.includes(themeId))
    .map((themeId, index) => ({ year, themeId, weight: 0, position: there.length + index }));
}
