import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { IsHoliday } from '@cadans/domain/working-day';

/** What stands around requests: who there is, what the day is, and who looks. */
export interface Around {
  readonly organisationId: string;
  readonly memberId: string;
  readonly mayPlan: boolean;
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly isHoliday: IsHoliday;
}
