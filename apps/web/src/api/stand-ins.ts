import { type Away, standInFor } from '@cadans/domain/standing-in';
import type { Translate } from '../words/use-translation';
import type { PlanMember, PlannedActivity } from './year-plan';

/** Who does an activity for its owner meanwhile, as it stands behind the owner's name: 'tijdelijk Emma'. */
export type StandInWords = (
  activity: Pick<PlannedActivity, 'ownerId' | 'endsOn' | 'status'>,
) => string | undefined;

/** Finds those words; undefined when nobody stands in for anybody, so that nothing is looked for. */
export function standInWords(
  absences: readonly Away[],
  members: readonly PlanMember[],
  t: Translate<'team'>,
): StandInWords | undefined {
  if (!absences.some(({ standInId }) => standInId)) return undefined;
  const names = new Map(members.map(({ id, name }) => [id, t('standsIn', { name })]));
  return (activity) => names.get(standInFor(absences, activity) ?? '');
}
