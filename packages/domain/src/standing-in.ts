import { isOpen, type Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';

/** Days on which somebody is not there, both included (null = for good), and who does what is due meanwhile. */
export interface Away {
  readonly memberId: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly standInId: string | null;
}

/** The absence of somebody that a day lies in; a day is in one at most. */
export function awayOn<A extends Away>(
  absences: readonly A[],
  memberId: string,
  day: CalendarDate,
): A | undefined {
  return absences.find(
    (one) => one.memberId === memberId && one.from <= day && (one.until === null || day <= one.until),
  );
}

/**
 * Who stands in for somebody on a day: the one named, who is there that day. Null = nobody, or nobody is away. Of who
 * stands in for who stands in nobody was told.
 */
export function standInOn(absences: readonly Away[], memberId: string, day: CalendarDate): string | null {
  const away = awayOn(absences, memberId, day);
  if (!away?.standInId || awayOn(absences, away.standInId, day)) return null;
  return away.standInId;
}

/** Who does an open activity meanwhile: it is due while its owner is away. Null = the owner does, or nobody; or it is finished. */
export function standInFor(
  absences: readonly Away[],
  {
    ownerId,
    endsOn,
    status,
  }: { readonly ownerId: string; readonly endsOn: CalendarDate; readonly status: Status },
): string | null {
  return isOpen(status) ? standInOn(absences, ownerId, endsOn) : null;
}
