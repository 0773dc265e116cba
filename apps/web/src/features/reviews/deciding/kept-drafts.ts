import { useState } from 'react';
import type { Draft } from './draft';

/** What is being filled in, by matter. */
export type Drafts = Readonly<Record<string, Draft>>;

const at = (reviewId: string) => `cadans.review-drafts.${reviewId}`;

/** What was filled in about matters and not decided yet: kept on this device, so that a closed laptop loses nothing. */
export function useKeptDrafts(reviewId: string) {
  const [drafts, setDrafts] = useState(() => read(reviewId));
  const keep = (itemId: string, draft: Draft | null) => {
    const { [itemId]: _, ...others } = drafts;
    const next = draft === null ? others : { ...others, [itemId]: draft };
    setDrafts(next);
    try {
      if (Object.keys(next).length === 0) localStorage.removeItem(at(reviewId));
      else localStorage.setItem(at(reviewId), JSON.stringify(next));
    } catch {
      // Storage can be blocked or full; it stays as long as the screen does.
    }
  };
  return [drafts, keep] as const;
}

// Only this screen writes there, and whoever cleans it up loses no more than what was not decided.
function read(reviewId: string): Drafts {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(at(reviewId)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Drafts) : {};
  } catch {
    return {};
  }
}
