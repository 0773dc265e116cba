import { type Beat, beatsOf } from '@cadans/domain/beat';
import type { Cadence } from '@cadans/domain/cadence';
import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { closedPeriods, type Period, periodOf } from '@cadans/domain/period';
import type { Promised } from '@cadans/domain/publication';
import { RHYTHM_WINDOW } from '@cadans/domain/rhythm-window';

/** One period of a promise with its beats. */
export interface BeatColumn {
  readonly period: Period;
  readonly beats: readonly Beat[];
  /** Whether it is the current one. */
  readonly isNow: boolean;
}

/** So many weeks ahead the beats are shown, to the end of the period that is under way by then. */
const AHEAD = 13;

/** The beats of a promise by period: those its rhythm is told over, the current one, and the coming 13 weeks. */
export function beatColumns(promise: Promised, { per }: Cadence, today: CalendarDate): BeatColumn[] {
  const from = closedPeriods(per, RHYTHM_WINDOW[per], today)[0]?.start ?? today;
  const until = periodOf(per, addDays(today, 7 * AHEAD - 1)).end;
  const beats = Map.groupBy(
    beatsOf(promise, from, until, today),
    ({ period }) => `${period.kind} ${period.start}`,
  );
  return [...beats.values()].flatMap((some) => {
    const period = some[0]?.period;
    return period ? [{ period, beats: some, isNow: period.start <= today && today <= period.end }] : [];
  });
}

/** Columns next to each other that were promised by the same row. */
export interface Segment {
  readonly row: Cadence;
  /** The first column, from 0, and how many. */
  readonly at: number;
  readonly length: number;
}

/** Which row of the promise each part of the columns is judged by; a changed promise has several. */
export function segmentsOf(columns: readonly BeatColumn[], chain: readonly Cadence[]): Segment[] {
  const segments: Segment[] = [];
  columns.forEach(({ beats }, at) => {
    const row = chain.find(({ id }) => id === beats.at(-1)?.cadenceId);
    const last = segments.at(-1);
    if (!row) return;
    if (last?.row.id === row.id) segments[segments.length - 1] = { ...last, length: at - last.at + 1 };
    else segments.push({ row, at, length: 1 });
  });
  return segments;
}

/** One mark for one beat, or for many alike where a period has more than can be looked at. */
export interface Mark {
  readonly beat: Beat;
  readonly count: number;
}

const MOST_MARKS = 12;

/** The marks of a period; of more than twelve beats one per state, with how many. */
export function marksOf(beats: readonly Beat[]): Mark[] {
  if (beats.length <= MOST_MARKS) return beats.map((beat) => ({ beat, count: 1 }));
  return [...Map.groupBy(beats, ({ state }) => state).values()].flatMap((alike) =>
    alike[0] ? [{ beat: alike[0], count: alike.length }] : [],
  );
}
