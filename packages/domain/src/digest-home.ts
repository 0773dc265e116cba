import type { Role } from './ability.js';

/** One membership of a person, in one of the organisations. */
export interface Membership {
  /** In order of time, as ids are: the oldest membership comes first. */
  readonly memberId: string;
  readonly role: Role;
  readonly active: boolean;
}

/** Whether a member of this role gets a digest: who only asks or looks has no week of work to hear of. */
export function hearsWeekly({ role, active }: Omit<Membership, 'memberId'>): boolean {
  return active && role !== 'requester' && role !== 'viewer';
}

/**
 * The membership under which a person's one digest goes out, of all organisations together: the oldest that hears weekly, so
 * that it comes at seven in the same time zone every Monday. Null = none.
 */
export function homeOf<T extends Membership>(memberships: readonly T[]): T | null {
  const hearing = memberships.filter(hearsWeekly);
  return hearing.toSorted((one, other) => (one.memberId < other.memberId ? -1 : 1))[0] ?? null;
}
