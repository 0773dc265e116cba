import type { PlannedActivity } from '../../../api/year-plan';
import { pileStop } from './lane-row';
import type { Lane } from './lanes';

/** A place the keyboard can stand: a mark or a pile. */
export interface Stop {
  readonly id: string;
  readonly lane: number;
  readonly column: number;
  readonly last: number;
  readonly row: number;
  /** What stands there; several in a pile. */
  readonly activities: readonly PlannedActivity[];
}

/** Every place of every lane, in reading order. */
export function stopsOf(lanes: readonly Lane[]): Stop[][] {
  return lanes.map(({ id, layout }, lane) =>
    [
      ...layout.marks.map(({ activity, first, last, row }) => ({
        id: activity.id,
        lane,
        column: first,
        last,
        row,
        activities: [activity],
      })),
      ...layout.piles.map(({ column, row, activities }) => ({
        id: pileStop(id, column),
        lane,
        column,
        last: column,
        row,
        activities,
      })),
    ].toSorted((one, other) => one.column - other.column || one.row - other.row),
  );
}

export type Step = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export const isStep = (key: string): key is Step =>
  ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);

/** Where an arrow leads: along the lane, or to the nearest week of the next lane that has something. */
export function stepFrom(stops: readonly Stop[][], from: Stop, step: Step): Stop | null {
  const lane = stops[from.lane] ?? [];
  const at = lane.findIndex(({ id }) => id === from.id);
  if (step === 'ArrowLeft') return lane[at - 1] ?? null;
  if (step === 'ArrowRight') return lane[at + 1] ?? null;
  if (step === 'Home') return lane[0] ?? null;
  if (step === 'End') return lane.at(-1) ?? null;
  const way = step === 'ArrowDown' ? 1 : -1;
  for (let next = from.lane + way; next >= 0 && next < stops.length; next += way) {
    const nearest = nearestTo(stops[next] ?? [], from.column);
    if (nearest) return nearest;
  }
  return null;
}

/** The place nearest to a column. */
export function nearestTo(stops: readonly Stop[], column: number): Stop | null {
  let best: Stop | null = null;
  for (const stop of stops) {
    if (!best || Math.abs(stop.column - column) < Math.abs(best.column - column)) best = stop;
  }
  return best;
}
