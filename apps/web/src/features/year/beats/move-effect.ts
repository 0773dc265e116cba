import type { LiveValues } from '@cadans/domain/live-dials';
import { type BeatsMoved, beatsMoved } from '@cadans/domain/year-beats';
import { useEffect, useSyncExternalStore } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { afterFrame } from '../../../ui/after-frame';
import type { BeatYear } from './beat-year';

/** What dropping what is carried would do: to the dials, and to the beats up to the year's end. */
export interface MoveEffect extends BeatsMoved {
  readonly values: LiveValues;
}

let effect: MoveEffect | null = null;
const listeners = new Set<() => void>();

function tell(next: MoveEffect | null): void {
  if (effect === next) return;
  effect = next;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** What the move on its way would do; null while nothing is carried. */
export const useMoveEffect = (): MoveEffect | null => useSyncExternalStore(listen, () => effect);

/** The name the time that a reckoning takes is kept under: see bench. */
const MEASURE = 'live dials';

/**
 * Reckons what is carried anew for every place it is over, after the frame that shows it there, so that the drag itself waits
 * for nothing. `moved` keeps its identity as long as it stays where it is.
 */
export function useTellMove(year: BeatYear | null, moved: readonly PlannedActivity[] | null): void {
  useEffect(() => {
    if (!year || !moved) return tell(null);
    return afterFrame(() => {
      const start = performance.now();
      const next = effectOf(year, moved);
      performance.measure(MEASURE, { start });
      tell(next);
    });
  }, [year, moved]);
  useEffect(() => () => tell(null), []);
}

function effectOf({ live, facts, period, rowOf }: BeatYear, moved: readonly PlannedActivity[]): MoveEffect {
  const rows = moved.map(rowOf);
  const { today } = facts;
  const days = { from: today < period.start ? period.start : today, until: period.end };
  const values = live.moved(rows);
  return { values, ...beatsMoved(live.now.promises, values.promises, days, today) };
}
