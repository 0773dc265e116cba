import { useMutationState } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWaitingCount } from '../../api/outbox';
import { useTranslation } from '../../words/use-translation';
import { usePlace } from './use-place';

const MINUTE = 60_000;

/** Whether what was done is safe: told from the writes under way. Writes with meta `saves: false` do not count. */
export function SaveState() {
  const { t } = useTranslation('shell');
  const writes = useMutationState({
    filters: { predicate: ({ meta }) => meta?.saves !== false },
    select: ({ state }) => ({ status: state.status, at: state.submittedAt }),
  });
  const now = useMinutes();
  const last = writes.reduce<(typeof writes)[number] | null>(
    (latest, write) => (latest && latest.at > write.at ? latest : write),
    null,
  );
  const minutes = last ? Math.max(0, Math.floor((now - last.at) / MINUTE)) : 0;
  const { t: ofOffline } = useTranslation('offline');
  const { organisationId } = usePlace();
  const waits = useWaitingCount(organisationId);
  const text =
    waits > 0
      ? ofOffline('waiting', { count: waits })
      : writes.some(({ status }) => status === 'pending')
        ? t('saving')
        : last?.status === 'error'
          ? t('notSaved')
          : last?.status === 'success'
            ? minutes > 0
              ? t('savedMinutes', { count: minutes })
              : t('savedNow')
            : '';
  const tone = waits > 0 ? 'text-warn' : last?.status === 'error' ? 'text-danger' : 'text-muted';
  return (
    <span role="status" className={`text-xs whitespace-nowrap max-md:sr-only ${tone}`}>
      {text}
    </span>
  );
}

// Time passes without anything else happening, so the words are looked at again every half minute.
function useMinutes(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}
