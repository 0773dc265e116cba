import type { PlannedActivity } from './year-plan';

export type Fields = Readonly<Record<string, unknown>>;

/** What differs in a row afterwards; its version tells nothing of it. */
export function differing(before: PlannedActivity, after: PlannedActivity): Fields {
  const was: Fields = { ...before };
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => field !== 'version' && was[field] !== value),
  );
}
