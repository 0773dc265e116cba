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
    // Awaited: what is told stands on the screen by then, and the next deed builds on the versions this one made.
    onSettled: async (back, error, { said }) => {
      await refreshPromises(queries, organisationId);
      if (error || back === undefined) return;
      const undo = back && { action: { label: ui('undo'), onPress: () => perform(back) } };
      showToast({ text: said, ...undo });
    },
  });
  const perform = (deed: PromiseDeed) =>
    void mutateAsync(deed).catch((error: unknown) =>
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) }),
    );
  return { attempt: mutateAsync, perform, isPending };
}
