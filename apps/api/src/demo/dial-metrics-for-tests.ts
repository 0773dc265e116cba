import { concentrationOf } from '@cadans/domain/concentration';
import { developmentOf } from '@cadans/domain/development';
import { dialsBefore, dialsOf, rhythmsOf } from '@cadans/domain/dials';
import { type FactRow, type Facts, promisesOf, themesOfYear } from '@cadans/domain/facts';
import { isoWeekOf } from '@cadans/domain/iso-week';
import { overdueNow, themesWithoutOwner } from '@cadans/domain/ownership';
import { periodOf } from '@cadans/domain/period';
import { amount, type Metrics, namesOf, of, shown, signed, two } from './metric-words-for-tests.js';

/** The dials of the quarter with what stands beside them, by the rules, and the hours and counts they are added up from. */
export function dialMetrics(facts: Facts): Metrics {
  const { today, activities } = facts;
  const quarter = periodOf('quarter', today);
  const promises = promisesOf(facts);
  const { rhythm, effectiveThemes, noise, ownership } = dialsOf(facts, rhythmsOf(promises, today), quarter);
  const before = dialsBefore(facts, promises, quarter);
  const rowsOf = (ids: readonly string[]) => activities.filter(({ id }) => ids.includes(id));
  const { value, carriedIds, activityIds } = concentrationOf(activities, today);
  const kept = new Set(ownership.keptIds);
  const due = rowsOf([...ownership.keptIds, ...ownership.missedIds]);
  const chosen = themesOfYear(facts, Number(today.slice(0, 4)));
  const unowned = themesWithoutOwner(chosen.map(({ themeId: id, ownerId }) => ({ id, ownerId })));
  return {
    rhythm: [of(rhythm.kept, rhythm.promised), ...dial(rhythm.value, before.rhythm)],
    ownership: [
      of(kept.size, due.length),
      perWeek(
        due,
        'firstCommittedEndsOn',
        (some) => `${some.filter(({ id }) => kept.has(id)).length}/${some.length}`,
      ),
      ...dial(ownership.value, before.ownership),
    ],
    'effective-themes': [`${two(effectiveThemes.actual)} of ${two(effectiveThemes.intended)}`],
    noise: [
      `${of(noise.adHocIds.length, noise.activityIds.length)} activities`,
      `${of(hours(rowsOf(noise.adHocIds)), hours(rowsOf(noise.activityIds)))} hours`,
      perWeek(rowsOf(noise.activityIds), 'startsOn', (some) => amount(hours(some))),
      two(noise.value),
      String(facts.noiseBuffer),
    ],
    overdue: [String(overdueNow(activities, today).ids.length)],
    concentration: [
      `${of(carriedIds.length, activityIds.length)} activities`,
      `${of(hours(rowsOf(carriedIds)), hours(rowsOf(activityIds)))} hours`,
      two(value),
    ],
    'themes-without-owner': [String(unowned.ids.length)],
    ...developments(facts),
  };
}

/** A dial as it is, as it is shown, as it was, and the difference of what is shown. */
function dial(now: number | null, was: number | null): string[] {
  const difference = now === null || was === null ? null : Number(shown(now)) - Number(shown(was));
  return [two(now), shown(now), two(was), signed(difference, 0)];
}

const hours = (rows: readonly FactRow[]): number =>
  rows.reduce((sum, { effortHours }) => sum + (effortHours ?? 0), 0);

/** What is told of the rows of each ISO week that has any, in order of time. */
function perWeek(
  rows: readonly FactRow[],
  by: 'startsOn' | 'firstCommittedEndsOn',
  tell: (rows: readonly FactRow[]) => string,
): string {
  const inOrder = rows.toSorted((one, other) => (one[by] < other[by] ? -1 : 1));
  return [...Map.groupBy(inOrder, (row) => isoWeekOf(row[by]).week).values()].map(tell).join(' ');
}

function developments(facts: Facts): Metrics {
  const nameOf = namesOf(facts);
  const all = [...developmentOf(facts.activities, ({ themeId }) => themeId, facts.today)];
  return Object.fromEntries(
    all.map(([id, shares]) => [
      `development.${nameOf(id)}`,
      [shares.map((share) => (share === null ? '–' : Math.round(100 * share))).join(' ')],
    ]),
  );
}
