import { type RefObject, useLayoutEffect, useState } from 'react';

/** Where a lane that is drawn takes what its promises say: beside its name, and under its marks. */
export interface LaneSlot {
  readonly head: Element | null;
  readonly signs: Element;
}

/**
 * The slots of the lanes that are drawn, by lane. Looked up after every drawing: what scrolls into sight has one, what
 * scrolled out of it lost its own.
 */
export function useLaneSlots(frame: RefObject<HTMLElement | null>): ReadonlyMap<string, LaneSlot> {
  const [slots, setSlots] = useState<ReadonlyMap<string, LaneSlot>>(new Map());
  useLayoutEffect(() => {
    const now = new Map<string, LaneSlot>();
    for (const lane of frame.current?.querySelectorAll<HTMLElement>('[data-lane]') ?? []) {
      const signs = lane.querySelector('[data-signs]');
      if (signs && lane.dataset.lane)
        now.set(lane.dataset.lane, { head: lane.querySelector('[data-head]'), signs });
    }
    setSlots((before) => (isSame(before, now) ? before : now));
  });
  return slots;
}

const isSame = (before: ReadonlyMap<string, LaneSlot>, now: ReadonlyMap<string, LaneSlot>) =>
  before.size === now.size && [...now].every(([id, { signs }]) => before.get(id)?.signs === signs);
