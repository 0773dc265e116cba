import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { showToast, type ToastMessage } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { refreshProgress } from './refresh-progress';

/** One write that settles a matter, what it is called when it worked, and what one may go on with. */
export interface SettlingWrite {
  readonly send: () => Promise<unknown>;
  readonly said: string;
  readonly next?: NonNullable<ToastMessage['next']>;
}

/** What another person did first: what was seen is no longer so. */
const OVERTAKEN: ReadonlySet<number> = new Set([404, 409, 412]);

/**
 * Sends a write that settles a matter. `onDone` when it worked, and when somebody else was first: then it says so, and the
 * screen shows how things stand now. Any other refusal leaves what was filled in.
 */
export function useSettlingWrite(organisationId: string, onDone: (isSettled: boolean) => void) {
  const queries = useQueryClient();
  const { t } = useTranslation('settling');
  const { t: ui } = useTranslation('ui');
  return useMutation({
    mutationFn: ({ send }: SettlingWrite) => send(),
    onSuccess: (_, { said, next }) => {
      showToast({ text: said, ...(next && { next }) });
      onDone(true);
    },
    onError: (error) => {
      const isOvertaken = error instanceof CallError && OVERTAKEN.has(error.status);
      showToast({
        tone: 'danger',
        text: isOvertaken ? t('stale') : t('refused'),
        detail: explain(error, ui),
      });
      if (isOvertaken) onDone(false);
    },
    onSettled: () => refreshProgress(queries, organisationId),
  });
}
