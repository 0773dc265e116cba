import type { Precision, Window } from '@cadans/domain/activity';
import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { proposedReview } from '@cadans/domain/no-go-review';
import { nextPeriod, type PeriodKind, periodOf } from '@cadans/domain/period';
import type { PostponementReason } from '@cadans/domain/postponement';
import { usualParkingDay } from '@cadans/domain/request';
import type { ReviewChoice } from '@cadans/domain/review-choice';
import type { ScrappingReason } from '@cadans/domain/scrapping';
import { laterWindow } from '@cadans/domain/window-shift';
import type { Around } from '../around';
import { matterOf, precisionOf, type Subject } from './matter';

/** What is being filled in to decide a matter; null = not yet. Of what its choice does not ask, the start stays. */
export interface Draft {
  readonly choice: ReviewChoice;
  readonly ownerId: string | null;
  readonly dueOn: CalendarDate | null;
  readonly note: string;
  /** Where work goes; null = the matter has no window. */
  readonly window: (Window & { readonly precision: Precision }) | null;
  /** Asked when it goes to another year. */
  readonly themeId: string | null;
  readonly reason: PostponementReason | null;
  readonly scrapReason: ScrappingReason | null;
  readonly times: number | null;
  readonly per: PeriodKind;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** So many days to do something in when nobody says otherwise. */
const A_FORTNIGHT = 14;

/** What deciding starts with: whose it is answers for it, on the day to expect. To hand over, somebody has to be chosen. */
export function startDraft(
  item: Subject,
  choice: ReviewChoice,
  { facts, memberId, members, today }: Pick<Around, 'facts' | 'memberId' | 'members' | 'today'>,
): Draft {
  const { activity, cadence, ownerId } = matterOf(item, facts);
  const isActive = (id: string | null) => members.some((one) => one.id === id && one.active);
  const answers = isActive(ownerId) ? ownerId : isActive(memberId) ? memberId : null;
  const precision = activity ? precisionOf(activity) : 'day';
  const per = cadence?.per ?? 'month';
  return {
    choice,
    ownerId: choice === 'reassign' ? null : answers,
    dueOn: dueDayOf(item, choice, today),
    note: '',
    window: choice === 'move' && activity ? { ...laterWindow(activity, precision, today), precision } : null,
    themeId: null,
    reason: null,
    scrapReason: null,
    times: cadence?.times ?? null,
    per,
    from: choice === 'pause' ? today : nextPeriod(periodOf(per, today)).start,
    until: choice === 'pause' ? addDays(today, A_FORTNIGHT - 1) : null,
  };
}

function dueDayOf({ kind }: Pick<Subject, 'kind'>, choice: ReviewChoice, today: CalendarDate): CalendarDate {
  if (kind === 'no_go_due' && choice === 'keep') return proposedReview(today);
  if (choice === 'park') return usualParkingDay(today);
  if (choice === 'reassign' || (kind === 'earlier_decision' && choice === 'move'))
    return addDays(today, A_FORTNIGHT);
  if (kind === 'overdue' && choice === 'keep') return addDays(today, 7);
  return today;
}
