import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { ReviewItem } from '@cadans/contracts/review-forms';
import type { decideInReview } from '@cadans/contracts/reviews';
import { isTimes } from '@cadans/domain/cadence-change';
import { yearOf } from '@cadans/domain/calendar-date';
import { isReviewAhead } from '@cadans/domain/no-go-review';
import { moveKind } from '@cadans/domain/postponement';
import { asksOf } from '@cadans/domain/review-choice';
import type { Draft } from './draft';
import type { Matter } from './matter';

export type Decision = BodyInputOf<typeof decideInReview>['decision'];

/** What of a draft is not filled in, or cannot be. */
export type Lack =
  | 'owner'
  | 'due'
  | 'due_ahead'
  | 'note'
  | 'reason'
  | 'scrap_reason'
  | 'theme'
  | 'times'
  | 'from'
  | 'until';

/** The day a decision is due on when what it asks says so: when a window ends, or from when a promise is otherwise. */
export function dayThatFollows(
  kind: ReviewItem['kind'],
  { choice, window, from }: Draft,
): string | null | undefined {
  const asks = asksOf(kind, choice);
  if (window !== null && asks.includes('window')) return window.endsOn;
  return asks.includes('promise') || asks.includes('pause') ? from : undefined;
}

/** Whether it has to be said why work goes to these days: they are later, and not of the same week. */
export const asksWhyLater = ({ window }: Draft, { activity }: Matter, today: string): boolean =>
  window !== null && activity !== undefined && moveKind(activity, window, today) === 'postponement';

/** Whether work goes to another year, which has chosen other themes. */
export const asksTheme = ({ window }: Draft, { activity }: Matter): boolean =>
  window !== null && activity !== undefined && yearOf(window.startsOn) !== yearOf(activity.startsOn);

/** What a draft still lacks, by the rules the server holds it to. */
export function lacksOf(
  kind: ReviewItem['kind'],
  draft: Draft,
  matter: Matter,
  today: string,
): ReadonlySet<Lack> {
  const { choice, ownerId, dueOn, window, from, until, times } = draft;
  const asks = asksOf(kind, choice);
  const isMove = window !== null && asks.includes('window');
  const later = isMove && asksWhyLater(draft, matter, today);
  const isAhead = choice === 'park' || (kind === 'no_go_due' && choice === 'keep');
  const asksNote =
    asks.includes('reason') ||
    (later && draft.reason === 'other') ||
    (choice === 'scrap' && draft.scrapReason === 'other');
  const lacks: Record<Lack, boolean> = {
    owner: ownerId === null,
    due: dayThatFollows(kind, draft) === undefined && !isAhead && (dueOn === null || dueOn < today),
    due_ahead: isAhead && (dueOn === null || !isReviewAhead(dueOn, today)),
    note: asksNote && draft.note.trim() === '',
    reason: later && draft.reason === null,
    scrap_reason: asksWhyScrapped(kind, draft) && draft.scrapReason === null,
    theme: isMove && asksTheme(draft, matter) && draft.themeId === null,
    times: asks.includes('promise') && (times === null || !isTimes(times)),
    from: (asks.includes('promise') || asks.includes('pause')) && from === null,
    until: asks.includes('pause') && until !== null && from !== null && until < from,
  };
  return new Set((Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack]));
}

/** Work is scrapped for a kind of reason; an earlier decision is only let go. */
export const asksWhyScrapped = (kind: ReviewItem['kind'], { choice }: Pick<Draft, 'choice'>): boolean =>
  choice === 'scrap' && kind !== 'earlier_decision';

/** The decision that a draft without lacks comes to; null for one that is asked elsewhere (`accept`) or not whole. */
export function decisionOf(
  kind: ReviewItem['kind'],
  draft: Draft,
  matter: Matter,
  today: string,
): Decision | null {
  const { choice, ownerId, window } = draft;
  const follows = dayThatFollows(kind, draft);
  // Nothing is due before today, even when it counts from an earlier day.
  const dueOn = follows === undefined ? draft.dueOn : follows && lastOf(follows, today);
  if (choice === 'accept' || ownerId === null || dueOn === null) return null;
  const decided = { ownerId, dueOn, note: draft.note.trim() };
  switch (choice) {
    case 'move': {
      if (window === null) return { choice, ...decided };
      const { themeId, reason } = draft;
      return {
        choice,
        ...decided,
        window: { ...window, ...(asksTheme(draft, matter) && themeId !== null && { themeId }) },
        ...(asksWhyLater(draft, matter, today) && reason !== null && { reason }),
      };
    }
    case 'scrap':
      return { choice, ...decided, ...(draft.scrapReason !== null && { reason: draft.scrapReason }) };
    case 'change_promise': {
      const { times, per, from } = draft;
      return times === null || from === null ? null : { choice, ...decided, times, per, from };
    }
    case 'pause':
      return draft.from === null ? null : { choice, ...decided, from: draft.from, until: draft.until };
    default:
      return { choice, ...decided };
  }
}

const lastOf = (one: string, other: string): string => (one > other ? one : other);
