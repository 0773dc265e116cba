import type { ReviewItem } from '@cadans/contracts/review-forms';
import type { Window } from '@cadans/domain/activity';
import { isOpen, type Precision } from '@cadans/domain/activity';
import type { Cadence } from '@cadans/domain/cadence';
import { addDays } from '@cadans/domain/calendar-date';
import type { FactRow, Facts } from '@cadans/domain/facts';
import { mondayOf } from '@cadans/domain/iso-week';
import { isWholeMonth } from '@cadans/domain/window-shift';

/** What kind of matter it is, and the rows it is about. */
export interface Subject {
  readonly kind: ReviewItem['kind'];
  readonly ids: readonly string[];
}

/** The row a matter is about, as far as it is known. */
export interface Matter {
  readonly activity: FactRow | undefined;
  readonly cadence: Cadence | undefined;
  /** Whose it is now; null = nobody's, or not known. */
  readonly ownerId: string | null;
}

const ABOUT_WORK: readonly ReviewItem['kind'][] = ['overdue', 'third_postponement'];
const ABOUT_PROMISE: readonly ReviewItem['kind'][] = ['silent_cadence', 'uncovered_weeks'];

/** Looks up what a matter is about. */
export function matterOf({ kind, ids: [id] }: Subject, facts: Facts | undefined): Matter {
  const activity = ABOUT_WORK.includes(kind) ? facts?.activities.find((row) => row.id === id) : undefined;
  const cadence = ABOUT_PROMISE.includes(kind) ? facts?.cadences.find((row) => row.id === id) : undefined;
  const theme =
    kind === 'starved_theme' ? facts?.themes.find((row) => row.themeId === id && row.ownerId) : undefined;
  const open = activity && isOpen(activity.status) ? activity : undefined;
  return { activity: open, cadence, ownerId: open?.ownerId ?? cadence?.ownerId ?? theme?.ownerId ?? null };
}

/** How exactly a window is meant, read from its days: a whole month, a whole week, or days. */
export function precisionOf(window: Window): Precision {
  if (isWholeMonth(window)) return 'month';
  const { startsOn, endsOn } = window;
  return mondayOf(startsOn) === startsOn && endsOn === addDays(startsOn, 6) ? 'week' : 'day';
}
