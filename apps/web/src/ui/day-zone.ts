import { useEffect } from 'react';

let zone: string | undefined;

/** The time zone whose days the screen counts in; none while no screen of an organisation stands there. */
export const dayZone = (): string | undefined => zone;

/** Counts days where the organisation is, not where the browser is, as long as its screen stands there. */
export function useDayZone(timeZone: string): void {
  useEffect(() => {
    zone = timeZone;
    return () => {
      zone = undefined;
    };
  }, [timeZone]);
}
