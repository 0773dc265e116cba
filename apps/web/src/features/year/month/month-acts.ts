import type { Window } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { PlannedActivity } from '../../../api/year-plan';
import type { YearMonth } from './month-keys';

/** What can be done in the month. */
export interface MonthActs {
  mayPlan: boolean;
  onOpen: (activities: readonly PlannedActivity[], element: HTMLElement) => void;
  onPlan: (day: CalendarDate) => void;
  onMove: (activity: PlannedActivity) => void;
  /** Something is picked up: what its drop will ask can be fetched. */
  onPrepare: (activity: PlannedActivity) => void;
  onShift: (activity: PlannedActivity, to: Window) => void;
  /** Another month was walked to, maybe of another year. */
  onMonth: (month: YearMonth) => void;
}
