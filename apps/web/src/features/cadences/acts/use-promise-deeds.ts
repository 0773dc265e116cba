import { useMutation, useQueryClient } from '@tanstack/react-query';
import { explain } from '../../../api/explain';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { refreshPromises } from '../cadence.queries';
import type { PromiseDeed } from './promise-deeds';

/**
 * Performs deeds on promises one after the other, told with their way back when there is one. `attempt` throws the refusal,
 * for a dialog that shows it; `perform` says it in a message.
 */
export function usePromiseDeeds(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('rhythm');
  const { t: ui } = useTranslation('ui');
  const { mutateAsync, isPending } = useMutation({
    scope: { id: `cadences ${organisationId}` },
    mutationFn: ({ send }: PromiseDeed) => send(),
    onSuccess: (back, { said }) =>
      showToast({
        text: said,
        ...(back && { action: { label: ui('undo'), onPress: () => perform(back) } }),
      }),
    // Awaited: the next deed builds on the versions this one made.
    onSettled: () => refreshPromises(queries, organisationId),
  });
  const perform = (deed: PromiseDeed) =>
    void mutateAsync(deed).catch((error: unknown) =>
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) }),
    );
  return { attempt: mutateAsync, perform, isPending };
}
