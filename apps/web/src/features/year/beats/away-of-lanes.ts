import { type Away, standInFor } from '@cadans/domain/standing-in';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import type { Translate } from '../../../words/use-translation';

/**
 * What the lane of an owner says of absences in the year on the screen, by member: for whom they stand in and with how many
 * of what is shown, and who stands in for them. An activity stands in its owner's lane alone; the lane of who does it says so.
 */
export function awayOfLanes(
  plan: YearPlan,
  activities: readonly PlannedActivity[],
  absences: readonly Away[],
  t: Translate<'team'>,
): ReadonlyMap<string, string> {
  const names = new Map(plan.members.map(({ id, name }) => [id, name]));
  const counts = new Map<string, Map<string, number>>();
  for (const activity of absences.length > 0 ? activities : []) {
    const standIn = standInFor(absences, activity);
    if (!standIn) continue;
    const own = counts.get(standIn) ?? new Map<string, number>();
    counts.set(standIn, own.set(activity.ownerId, (own.get(activity.ownerId) ?? 0) + 1));
  }
  const said = new Map<string, string[]>();
  const say = (id: string, words: string) => said.set(id, [...(said.get(id) ?? []), words]);
  for (const [standIn, owners] of counts)
    for (const [ownerId, count] of owners) {
      say(standIn, t('standsInFor', { name: names.get(ownerId) ?? '', count }));
      say(ownerId, t('standsIn', { name: names.get(standIn) ?? '' }));
    }
  return new Map([...said].map(([id, words]) => [id, words.join(' · ')]));
}
