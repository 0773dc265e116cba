import { isOpen, type Window } from '@cadans/domain/activity';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import { moveKind, needsDecision } from '@cadans/domain/postponement';
import { shiftWeeks } from '@cadans/domain/window-shift';
import type { PlannedActivity } from '../../../api/year-plan';
import type { Step } from './batch';
import type { Bulk, Doable, LeftWhy } from './bulk';

/** Where activities go: so many weeks later (negative: earlier), into another channel, under another theme, to another owner. */
export interface Rearrangement {
  readonly weeks?: number;
  readonly channelId?: string;
  readonly themeId?: string;
  readonly ownerId?: string;
}

/** What decides it besides the rows: today, and which activities were made today and move freely. */
export interface Known {
  readonly today: CalendarDate;
  readonly madeToday: ReadonlySet<string>;
}

/** Sorts activities into those that can go there and those that cannot. What stands there already is neither. */
export function rearranging(
  activities: readonly PlannedActivity[],
  to: Rearrangement,
  known: Known,
): Pick<Bulk, 'doable' | 'left' | 'asks'> {
  const doable: Doable[] = [];
  const left: { activity: PlannedActivity; why: LeftWhy }[] = [];
  let asks = false;
  for (const activity of activities) {
    const judged = judge(activity, to, known);
    if (judged === null) continue;
    if (typeof judged === 'string') left.push({ activity, why: judged });
    else doable.push(judged);
    if (typeof judged === 'object') asks ||= judged.later;
  }
  return { doable, left, asks: asks ? 'postponement' : null };
}

function judge(activity: PlannedActivity, to: Rearrangement, { today, madeToday }: Known) {
  const { weeks = 0, channelId, themeId, ownerId } = to;
  const window = shiftWeeks(activity, activity.precision, weeks);
  const moves = window.startsOn !== activity.startsOn || window.endsOn !== activity.endsOn;
  const reassigns = ownerId !== undefined && ownerId !== activity.ownerId;
  const changes = changesTo(activity, channelId, themeId);
  if (!moves && !reassigns && !changes) return null;
  if (activity.status === 'scrapped') return 'scrapped';
  if ((moves || reassigns) && !isOpen(activity.status)) return 'not_open';
  if (moves && yearOf(window.startsOn) !== yearOf(activity.startsOn)) return 'other_year';
  const freely = madeToday.has(activity.id);
  const kind = moves ? moveKind(movable(activity, freely, today), window, today) : 'free';
  const later = kind === 'postponement';
  // A decision is taken about one activity, with its date; not in passing about several.
  if (later && needsDecision(activity)) return 'needs_decision';
  const before: Step[] = [
    ...(reassigns ? [{ is: 'reassign' as const, ownerId }] : []),
    ...(changes ? [{ is: 'change' as const, changes }] : []),
  ];
  return {
    before: activity,
    after: {
      ...activity,
      ...changes,
      ...window,
      ownerId: ownerId ?? activity.ownerId,
      slides: activity.slides + (later ? 1 : 0),
    },
    // The move stands last: taken back it has to be the first.
    steps: (why) => {
      const reason = later && why?.for === 'postponement' ? { reason: why.reason, note: why.note } : {};
      return moves ? [...before, moveTo(window, reason)] : before;
    },
    freely,
    later,
  } satisfies Doable & { later: boolean };
}

const moveTo = ({ startsOn, endsOn }: Window, reason: object): Step => ({
  is: 'move',
  startsOn,
  endsOn,
  ...reason,
});

// The day it was made is only known where it matters: on that day.
const movable = (activity: PlannedActivity, madeToday: boolean, today: CalendarDate) => ({
  ...activity,
  createdOn: madeToday ? today : '2000-01-01',
});

function changesTo(activity: PlannedActivity, channelId?: string, themeId?: string) {
  const otherChannel = channelId !== undefined && channelId !== activity.channelId;
  const otherTheme = themeId !== undefined && themeId !== activity.themeId;
  if (!otherChannel && !otherTheme) return null;
  return {
    ...(otherChannel && { channelId }),
    ...(otherTheme && { themeId }),
    // A campaign serves one theme.
    ...(otherTheme && activity.campaignId !== null && { campaignId: null }),
  };
}
