/** Notes that are not saved yet, with what they were built on. */
export interface KeptNotes {
  readonly text: string;
  readonly base: string;
  readonly version: number;
}

const at = (reviewId: string) => `cadans.review-notes.${reviewId}`;

/** What was written of a review and did not reach the server: after a closed laptop too. */
export function keptNotes(reviewId: string): KeptNotes | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(at(reviewId)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps what is not saved on this device; null forgets it. */
export function keepNotes(reviewId: string, notes: KeptNotes | null): void {
  try {
    if (notes === null) localStorage.removeItem(at(reviewId));
    else localStorage.setItem(at(reviewId), JSON.stringify(notes));
  } catch {
    // Storage can be blocked or full; the text stays as long as the screen does.
  }
}

function isKept(kept: unknown): kept is KeptNotes {
  if (typeof kept !== 'object' || kept === null) return false;
  const { text, base, version } = kept as Partial<Record<keyof KeptNotes, unknown>>;
  return typeof text === 'string' && typeof base === 'string' && typeof version === 'number';
}
