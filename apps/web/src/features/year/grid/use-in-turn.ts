import { startTransition, useEffect, useState } from 'react';
import { nextInTurn } from './in-turn';
import type { Lane } from './lanes';

/**
 * The lanes as they are drawn: when much of what they hold changes they follow one after another, some in every frame, so
 * that clearing a filter of a full year holds up no letter that is typed meanwhile. What stood there stays until its turn.
 */
export function useInTurn(lanes: readonly Lane[]): readonly Lane[] {
  const [now, setNow] = useState({ lanes, drawn: lanes });
  if (now.lanes !== lanes) setNow({ lanes, drawn: nextInTurn(lanes, now.drawn) });
  useEffect(() => {
    if (now.drawn === now.lanes) return;
    const asked = requestAnimationFrame(() =>
      startTransition(() => setNow((then) => ({ ...then, drawn: nextInTurn(then.lanes, then.drawn) }))),
    );
    return () => cancelAnimationFrame(asked);
  }, [now]);
  return now.drawn;
}
