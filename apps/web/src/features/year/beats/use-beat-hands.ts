import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { isStep, type Stop, stepFrom } from '../grid/stops';
import { markOf } from '../hands/use-mark-drag';
import type { PlacedBeat } from './place-beats';

export interface BeatHands {
  frame: RefObject<HTMLElement | null>;
  /** The marks and piles of every lane, and the beats that stand between them. */
  stops: readonly Stop[][];
  beats: readonly (readonly PlacedBeat[])[];
  /** While something is carried the keys move that. */
  isCarrying: boolean;
  focus: (stop: Stop) => void;
  onChoose: (beat: PlacedBeat) => void;
}

/**
 * Hands on beats: a click plans one, and the arrows of the sheet walk over them as they walk over marks, in one order. It
 * hears both before the sheet does and takes what begins or ends on a beat; Enter, Space and N on one plan it.
 */
export function useBeatHands({ frame, stops, beats, isCarrying, focus, onChoose }: BeatHands): void {
  const merged = useMemo(() => mergedStops(stops, beats), [stops, beats]);
  const byId = useMemo(() => new Map(beats.flat().map((beat) => [beat.id, beat])), [beats]);
  const act = useRef((_: Event): boolean => false);
  const walks = (event: KeyboardEvent, id: string): boolean => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (isCarrying || altKey || ctrlKey || metaKey || shiftKey) return false;
    const beat = byId.get(id);
    if (isStep(key)) {
      const from = merged.flat().find((stop) => stop.id === id);
      const next = from && stepFrom(merged, from, key);
      if (!next) return beat !== undefined;
      if (!beat && !byId.has(next.id)) return false;
      focus(next);
      return true;
    }
    if (!beat || !['enter', ' ', 'n'].includes(key.toLowerCase())) return false;
    onChoose(beat);
    return true;
  };
  useEffect(() => {
    act.current = (event) => {
      const id = event.target && markOf(event.target)?.dataset.stop;
      if (!id) return false;
      if (event instanceof KeyboardEvent) return walks(event, id);
      const beat = byId.get(id);
      if (beat) onChoose(beat);
      return beat !== undefined;
    };
  });
  useEffect(() => {
    const sheet = frame.current;
    const take = (event: Event) => {
      if (!act.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    for (const name of ['click', 'keydown']) sheet?.addEventListener(name, take, { capture: true });
    return () => {
      for (const name of ['click', 'keydown']) sheet?.removeEventListener(name, take, { capture: true });
    };
  }, [frame]);
}

/** Every place of every lane in reading order, beats among them. */
function mergedStops(stops: readonly Stop[][], beats: readonly (readonly PlacedBeat[])[]): Stop[][] {
  return stops.map((own, lane) =>
    [...own, ...(beats[lane] ?? []).map((beat) => stopOf(beat, lane))].toSorted(
      (one, other) => one.column - other.column || one.row - other.row,
    ),
  );
}

/** A beat as a place the keyboard can stand. */
export const stopOf = ({ id, column, row }: PlacedBeat, lane: number): Stop => ({
  id,
  lane,
  column,
  last: column,
  row,
  activities: [],
});
