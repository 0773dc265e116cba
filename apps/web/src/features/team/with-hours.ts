import type { TeamLoad } from '@cadans/contracts/team';
import { capacityOf } from '@cadans/domain/team-load';

/** The load as it becomes when somebody has other hours a week, by the rule that the API reckons with. */
export function withHours(load: TeamLoad, memberId: string, hoursAWeek: number | null): TeamLoad {
  const people = load.people.map((one) => {
    if (one.memberId !== memberId) return one;
    const capacity = one.carries ? capacityOf(hoursAWeek ?? load.equalPart, one.daysAway) : one.capacity;
    return { ...one, hoursAWeek, capacity };
  });
  return { ...load, people };
}
