import { type Beat, comingBeats } from './beat.js';
import { addDays, type CalendarDate, dayNumber, daysBetween } from './calendar-date.js';
import { dealThemes, type Moment } from './deal-themes.js';
import type { Facts } from './facts.js';
import { stretchesOf, stretchOn } from './in-force.js';
import type { Promised } from './publication.js';
import { isWorkingDay } from './working-day.js';

/** A promised moment that nobody planned anything for yet, and the promise it is of. */
export interface OpenBeat {
  readonly promise: Promised;
  readonly beat: Beat;
}

/** What could fill a beat. */
export interface BeatDraft extends Moment {
  readonly beat: Beat;
  /** Of the row of the promise in force on the day of the beat. */
  readonly ownerId: string;
}

/** The beats of the coming so many weeks that still ask for something, in order of day; those of this period first. */
export function openBeats(promises: readonly Promised[], weeks: number, today: CalendarDate): OpenBeat[] {
  const until = addDays(today, 7 * weeks - 1);
  return promises
    .flatMap((promise) => comingBeats(promise, until, today).map((beat) => ({ promise, beat })))
    .filter(({ beat }) => beat.state === 'open')
    .toSorted((one, other) => (one.beat.day === other.beat.day ? 0 : one.beat.day < other.beat.day ? -1 : 1));
}

/**
 * A draft for every beat: on the working day of its period that is nearest to it, from today on, not paused and not one that
 * another draft of the promise has, if there is such a day; by the owner of the promise; for the theme that
 * `dealThemes` deals. A beat without a day that still counts (all that is left of its period is paused) has none.
 */
export function fillBeats(
  { today, activities, themes, holidays }: Pick<Facts, 'today' | 'activities' | 'themes' | 'holidays'>,
  open: readonly OpenBeat[],
): BeatDraft[] {
  const taken = new Map<Promised, Set<CalendarDate>>();
  const drafts = open.flatMap(({ promise, beat }): BeatDraft[] => {
    const row = promise.chain.find(({ id }) => id === beat.cadenceId);
    if (!row) return [];
    const days = taken.get(promise) ?? new Set();
    taken.set(promise, days);
    const day = draftDay(promise, beat, today, (date) => isWorkingDay(date, (on) => holidays.has(on)), days);
    if (day === undefined) return [];
    days.add(day);
    const { channelId, themeId, ownerId } = row;
    return [{ beat, day, channelId, themeId, ownerId }];
  });
  const dealt = dealThemes(drafts, activities, themes);
  return drafts.map((draft, at) => ({ ...draft, themeId: dealt[at] ?? null }));
}

function draftDay(
  { chain, pauses }: Promised,
  { day, period }: Beat,
  today: CalendarDate,
  isWorked: (day: CalendarDate) => boolean,
  taken: ReadonlySet<CalendarDate>,
): CalendarDate | undefined {
  const stretches = stretchesOf(chain, pauses);
  const first = period.start < today ? today : period.start;
  const days = Array.from({ length: Math.max(0, daysBetween(first, period.end) + 1) }, (_, at) =>
    addDays(first, at),
  )
    .filter((each) => stretchOn(stretches, dayNumber(each))?.row.per === period.kind)
    .toSorted((one, other) => Math.abs(daysBetween(day, one)) - Math.abs(daysBetween(day, other)));
  return days.find((each) => isWorked(each) && !taken.has(each)) ?? days.find(isWorked) ?? days[0];
}
