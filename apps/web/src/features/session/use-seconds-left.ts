import { useEffect, useState } from 'react';

const SECOND = 1000;

/** How many whole seconds there are until an instant (milliseconds since 1970), counted down; 0 once it is past. */
export function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(ticking);
    };
    const ticking = setInterval(tick, SECOND);
    tick();
    return () => clearInterval(ticking);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / SECOND));
}
