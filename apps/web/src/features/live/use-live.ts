import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openLine } from './live-line';
import { type Heard, takeOverChanges } from './take-over-changes';

/** Keeps what is on screen up to date with what colleagues do, as long as the organisation is open. */
export function useLive(organisationId: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    // Old browsers and tests have no line: they see what is new when they ask for it.
    if (typeof EventSource === 'undefined' || !navigator.locks) return;
    const heard: Heard = new Map();
    return openLine(organisationId, (changes) => takeOverChanges(queries, organisationId, changes, heard));
  }, [queries, organisationId]);
}
