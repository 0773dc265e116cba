import { useIsFetching } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchLaterParts } from '../../ui/later';

const REST = 300;

/** Fetches what the first screen could do without, once that stands with its data. */
export function useLaterParts(): void {
  const isBusy = useIsFetching() > 0;
  useEffect(() => {
    if (isBusy) return;
    const timer = setTimeout(fetchLaterParts, REST);
    return () => clearTimeout(timer);
  }, [isBusy]);
}
