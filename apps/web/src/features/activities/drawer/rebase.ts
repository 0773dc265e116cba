import type { Change } from '../../../api/year.queries';
import type { PlannedActivity } from '../../../api/year-plan';

/**
 * The same change to the row as it stands now: what is undone may have been changed in other ways since, and that stays.
 * `before` becomes what stands, so that a refusal brings exactly that back.
 */
export function rebased({ before, after }: Change, standing: PlannedActivity | undefined): Change {
  if (!before || !standing) return { before, after };
  if (!after) return { before: standing, after: null };
  const changed = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => before[field as keyof PlannedActivity] !== value),
  );
  return { before: standing, after: { ...standing, ...changed } };
}
