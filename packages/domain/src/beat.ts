import { type CalendarDate, dayNumber, fromDayNumber } from './calendar-date.js';
import { daysInForce, gapsIn, overlap, type Stretch, stretchOn } from './in-force.js';
import { isClosed, type Period } from './period.js';
import { type JudgedPeriod, judgedPeriods, promisedOn, type Span } from './promised.js';
import { onDays, type Promised, type Publication } from './publication.js';
import { remembered } from './remembered.js';
import { activeDays, plannedFor, promisedDays, publishedFor } from './worked-out.js';

/** Published; planned for a day that is to come; still to be filled; gone by in a period that is over; deliberately silent. */
export const BEAT_STATES = ['done', 'planned', 'open', 'missed', 'paused'] as const;
export type BeatState = (typeof BEAT_STATES)[number];

/** One promised moment (slag). */
export interface Beat {
  /** The row of the promise in force on its day. */
  readonly cadenceId: string;
  readonly period: Period;
  /** Which of the beats of its period it is, in order of day, from 0. */
  readonly index: number;
  readonly day: CalendarDate;
  readonly state: BeatState;
  /** What keeps it, or is planned to. */
  readonly activityId: string | null;
}

/**
 * The beats on the days from..until, in order. Of n beats in a period, beat i stands on day ⌊(i + ½) × days / n⌋ of the
 * days in force; what pauses take out stands likewise on the paused days. Publications fill the beats of their period in
 * order of day, then what is planned from today on; the rest is open, and missed once the period is over. So the missed
 * and the done beats of a closed period are exactly what its rhythm counts (product rule "Rhythm"); surplus has no beat.
 */
export function beatsOf(
  promise: Promised,
  from: CalendarDate,
  until: CalendarDate,
  today: CalendarDate,
): Beat[] {
  return beatsOfPeriods(promise, dayNumber(from), dayNumber(until), today).filter(({ day }) => from <= day);
}

/**
 * The beats up to a day that can still be kept, in order: those of the current periods, also on a day that is gone by, and
 * those to come.
 */
export const comingBeats = remembered(
  (promise: Promised, until: CalendarDate, today: CalendarDate): readonly Beat[] =>
    beatsOfPeriods(promise, dayNumber(today), dayNumber(until), today),
);

/** The beats of the periods that touch the days from..until, not after `until`. */
function beatsOfPeriods(promise: Promised, from: number, until: number, today: CalendarDate): Beat[] {
  const active = activeDays(promise);
  const published = publishedFor(promise);
  const ahead = { from: dayNumber(today), until: Number.POSITIVE_INFINITY };
  const planned = onDays(plannedFor(promise), ahead);
  const last = fromDayNumber(until);
  return judgedPeriods(promisedDays(promise), from, until)
    .flatMap((judged) => beatsIn(judged, active, { published, planned }, today))
    .filter(({ day }) => day <= last)
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
}

function beatsIn(
  judged: JudgedPeriod,
  active: readonly Stretch[],
  work: { published: readonly Publication[]; planned: readonly Publication[] },
  today: CalendarDate,
): Beat[] {
  const { period, span } = judged;
  const touching = active.filter(
    (stretch) => stretch.row.per === period.kind && overlap(stretch, span.from, span.until) > 0,
  );
  const isActive = ({ day }: { day: number }) => stretchOn(touching, day) !== undefined;
  const filling = [
    ...onDays(work.published, span).filter(isActive).map(filledBy('done')),
    ...onDays(work.planned, span).filter(isActive).map(filledBy('planned')),
  ];
  const unfilled = {
    activityId: null,
    state: isClosed(period, today) ? ('missed' as const) : ('open' as const),
  };
  const count = promisedOn(touching, span, span);
  const kept = spread(count, touching, span).map((day, index) => ({
    ...day,
    ...(filling[index] ?? unfilled),
  }));
  const beats = count === judged.promised ? kept : [...kept, ...pausedBeats(judged, touching, count)];
  return beats
    .toSorted((one, other) => one.day - other.day)
    .map(({ day, ...beat }, index) => ({ ...beat, period, index, day: fromDayNumber(day) }));
}

const filledBy =
  (state: BeatState) =>
  ({ activityId }: Publication) => ({ activityId, state });

/** The beats that pauses took out of a period, on its paused days. */
function pausedBeats({ stretches, span, promised }: JudgedPeriod, active: readonly Stretch[], count: number) {
  return spread(promised - count, gapsIn(stretches, active), span).map((day) => ({
    ...day,
    activityId: null,
    state: 'paused' as const,
  }));
}

/** So many moments spread evenly over the days that stretches have in a span, each with the row in force. */
function spread(
  count: number,
  stretches: readonly Stretch[],
  span: Span,
): { day: number; cadenceId: string }[] {
  const days = daysInForce(stretches, span.from, span.until);
  return Array.from({ length: count }, (_, index) => {
    let place = Math.floor(((index + 0.5) * days) / count);
    const stretch = stretches.find((each) => {
      const here = overlap(each, span.from, span.until);
      if (place < here) return true;
      place -= here;
      return false;
    });
    return stretch ? [{ day: Math.max(stretch.from, span.from) + place, cadenceId: stretch.row.id }] : [];
  }).flat();
}
