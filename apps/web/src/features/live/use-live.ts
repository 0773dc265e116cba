import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { firstScreen } from '../../ui/later';

const AGAIN_AFTER = 10_000;

/**
 * Keeps what is on screen up to date with what colleagues do, as long as the organisation is open. It begins when the first
 * screen stands: what happened in between is in the first message.
 */
export function useLive(organisationId: string): void {
  const queries = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    // Old browsers and tests have no line: they see what is new when they ask for it.
    if (typeof EventSource === 'undefined' || !navigator.locks) return;
    let end = () => clearTimeout(again);
    let again: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const begin = async () => {
      await firstScreen;
      const { follow } = await import('./follow');
      if (!isOver) end = follow(queries, organisationId, () => void router.invalidate());
    };
    const tryToBegin = () =>
      void begin().catch(() => {
        // Its code could not be fetched.
        if (!isOver) again = setTimeout(tryToBegin, AGAIN_AFTER);
      });
    tryToBegin();
    return () => {
      isOver = true;
      end();
    };
  }, [queries, router, organisationId]);
}
