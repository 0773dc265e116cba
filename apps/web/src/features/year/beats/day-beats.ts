import type { Beat } from '@cadans/domain/beat';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { ShownPromise } from '@cadans/domain/year-beats';

/** A beat nobody filled, on its day. */
export interface DayBeat {
  readonly id: string;
  readonly beat: Beat;
  readonly promise: ShownPromise;
  readonly channel: string;
}

/** The beats of every day that has any. */
export type DayBeats = ReadonlyMap<CalendarDate, readonly DayBeat[]>;

/** Open and missed beats by day, each with the name of its channel. Days of another year belong to another plan. */
export function dayBeats(
  promises: readonly ShownPromise[],
  year: number,
  channels: readonly { readonly id: string; readonly name: string }[],
): DayBeats {
  const names = new Map(channels.map(({ id, name }) => [id, name]));
  const days = new Map<CalendarDate, DayBeat[]>();
  for (const promise of promises) {
    for (const beat of promise.beats) {
      if ((beat.state !== 'open' && beat.state !== 'missed') || yearOf(beat.day) !== year) continue;
      const id = `beat:${beat.cadenceId}:${beat.period.start}:${beat.index}`;
      const channel = names.get(promise.cadence.channelId) ?? '';
      days.set(beat.day, [...(days.get(beat.day) ?? []), { id, beat, promise, channel }]);
    }
  }
  return days;
}
