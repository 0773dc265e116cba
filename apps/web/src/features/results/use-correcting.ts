import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Correcting<Place extends HTMLElement> {
  /** The result that is being put right. */
  readonly corrected: string | null;
  readonly correct: (resultId: string) => void;
  readonly end: () => void;
  /** Around all rows; the row of a result says `data-result` with its id. */
  readonly place: RefObject<Place | null>;
}

/** Puts one result right at a time, in its place. Afterwards the keyboard stands on its row again. */
export function useCorrecting<Place extends HTMLElement>(): Correcting<Place> {
  const [corrected, setCorrected] = useState<string | null>(null);
  const place = useRef<Place>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const row = corrected === null && last.current !== null ? `[data-result="${last.current}"] button` : null;
    last.current = corrected;
    if (row) place.current?.querySelector<HTMLElement>(row)?.focus();
  }, [corrected]);
  return { corrected, correct: setCorrected, end: () => setCorrected(null), place };
}
