import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchLaterParts } from '../../ui/later';

// The sheet of a large year is still being drawn for a while after its answer is there.
const REST = 800;

/** Fetches what the first screen could do without, once that stands with its data. Draws nothing anew. */
export function useLaterParts(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (queries.isFetching() === 0) timer = setTimeout(rest, REST);
    };
    const rest = () => {
      stop();
      fetchLaterParts();
    };
    const stop = queries.getQueryCache().subscribe(look);
    look();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries]);
}
