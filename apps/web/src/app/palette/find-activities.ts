import { daysBetween } from '@cadans/domain/calendar-date';
import { fold } from '@cadans/domain/import-values';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';
import { looseMatchOf, matchOf, ONE_OFF } from './match';

export interface FoundActivity {
  readonly plan: YearPlan;
  readonly activity: PlannedActivity;
}

/** A name by its title, and by all it can be found by. */
interface Names {
  readonly title: string;
  readonly all: string;
}

// A plan is never changed, only replaced: its names are folded once, when somebody first searches in it.
const folded = new WeakMap<YearPlan, readonly Names[]>();

function namesOf(plan: YearPlan): readonly Names[] {
  const known = folded.get(plan);
  if (known) return known;
  const of = (parts: readonly { readonly id: string; readonly name: string }[]) =>
    new Map(parts.map(({ id, name }) => [id, fold(name)]));
  const [themes, owners] = [of(plan.themes), of(plan.members)];
  const names = plan.activities.map(({ title, themeId, ownerId }) => {
    const bare = fold(title);
    return { title: bare, all: `${bare} ${themes.get(themeId) ?? ''} ${owners.get(ownerId) ?? ''}` };
  });
  folded.set(plan, names);
  return names;
}

/**
 * The activities that answer what was typed, by title, theme or owner, the best first: the title begins so, a word in it
 * does, it contains it, then theme and owner, then with a letter off. Among equals the nearest to today.
 */
export function findActivities(plans: readonly YearPlan[], asked: string, most: number): FoundActivity[] {
  const bare = fold(asked);
  if (bare === '') return [];
  const search = (match: (asked: string, name: string) => number | null) =>
    plans
      .flatMap((plan) =>
        namesOf(plan).flatMap(({ title, all }, index) => {
          const activity = plan.activities[index];
          const byTitle = match(bare, title);
          const elsewhere = byTitle === null ? match(bare, all) : null;
          const rank = byTitle ?? (elsewhere === null ? null : elsewhere + ONE_OFF);
          if (rank === null || !activity) return [];
          return [{ plan, activity, rank, away: Math.abs(daysBetween(plan.today, activity.endsOn)) }];
        }),
      )
      .toSorted((one, other) => one.rank - other.rank || one.away - other.away)
      .slice(0, most)
      .map(({ plan, activity }) => ({ plan, activity }));
  const exact = search(matchOf);
  return exact.length > 0 ? exact : search(looseMatchOf);
}
