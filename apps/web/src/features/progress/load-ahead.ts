import { isOpen } from '@cadans/domain/activity';
import { comingWeeks, DIAL_WEEKS, isWithin } from '@cadans/domain/date-span';
import type { Facts } from '@cadans/domain/facts';

/** What somebody carries already: open activities due in the coming 13 weeks, and promises that still count. */
export interface LoadAhead {
  readonly activities: number;
  readonly promises: number;
}

/** The load of everybody by the same weeks as the concentration of the dials; for planning, in no order. */
export function loadAhead({ activities, cadences, today }: Facts): (memberId: string) => LoadAhead {
  const span = comingWeeks(DIAL_WEEKS, today);
  const due = activities.filter(({ status, endsOn }) => isOpen(status) && isWithin(endsOn, span));
  const counting = cadences.filter(({ validUntil }) => validUntil === null || validUntil >= today);
  return (memberId) => ({
    activities: due.filter(({ ownerId }) => ownerId === memberId).length,
    promises: counting.filter(({ ownerId }) => ownerId === memberId).length,
  });
}
