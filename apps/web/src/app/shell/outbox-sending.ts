import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isReached, onConnection } from '../../api/connection';
import { explain } from '../../api/explain';
import { onOutbox, waiting } from '../../api/outbox';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { useMembership } from '../use-membership';

const TRY_AGAIN = 15_000;

/** Null when it cannot be fetched: then nothing could be sent either. */
const load = () => import('../../api/send-waiting').catch(() => null);
// At hand before the connection goes.
void load();

/** Sends what waits as soon as there is a connection and says that it was, and looks for one while there is none. Draws nothing. */
export function OutboxSending(): null {
  const queries = useQueryClient();
  const { t } = useTranslation('ui');
  const { t: ofOffline } = useTranslation('offline');
  const userId = useMembership().session.user.id;
  useEffect(() => {
    let busy = false;
    const send = () => {
      if (busy) return;
      busy = true;
      void load()
        .then((part) => part?.sendWaiting(queries, userId, (error) => explain(error, t)) ?? 0)
        .then((count) => {
          if (count > 0) showToast({ text: ofOffline('sent', { count }) });
        })
        .finally(() => {
          busy = false;
        });
    };
    const isSomeWaiting = () => waiting().some((one) => one.userId === userId && one.refused === undefined);
    const look = () => {
      if (isSomeWaiting()) send();
      else if (!isReached()) void queries.refetchQueries({ type: 'active', stale: true });
    };
    if (isSomeWaiting()) send();
    const timer = setInterval(look, TRY_AGAIN);
    const ifReached = () => {
      if (isReached()) look();
    };
    const stop = [onConnection(ifReached), onOutbox(ifReached)];
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      for (const end of stop) end();
      window.removeEventListener('online', look);
    };
  }, [queries, userId, t, ofOffline]);
  return null;
}
