import type { Review } from '@cadans/contracts/review-forms';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** So long, in milliseconds, what the other decided is marked. */
const MARKED = 8000;

/** The matters about which somebody else just decided, or took a decision back. `own` are the versions made here. */
export function useArrivals(
  review: Review,
  own: RefObject<ReadonlyMap<string, number>>,
): ReadonlySet<string> {
  const known = useRef<ReadonlyMap<string, number> | null>(null);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const before = known.current;
    known.current = new Map(review.items.map(({ id, version }) => [id, version]));
    if (before === null) return;
    const came = review.items.filter(
      ({ id, version }) =>
        before.has(id) && version > (before.get(id) ?? 0) && own.current.get(id) !== version,
    );
    if (came.length > 0) setFresh((now) => new Set([...now, ...came.map(({ id }) => id)]));
  }, [review, own]);
  useEffect(() => {
    if (fresh.size === 0) return;
    const timer = setTimeout(() => setFresh(new Set()), MARKED);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh;
}
