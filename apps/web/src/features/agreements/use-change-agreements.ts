import type { Agreements } from '@cadans/contracts/agreements';
import { changeAgreements } from '@cadans/contracts/calls/agreements';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { agreementsQuery } from './agreements.queries';

export type AgreedNumbers = Omit<Agreements, 'version'>;

interface AgreementsChange {
  /** As they were seen: what undo goes back to. */
  readonly seen: Agreements;
  readonly wanted: AgreedNumbers;
  /** True for the undo of a change, which offers no undo of its own. */
  readonly isUndo?: boolean;
}

/** Agrees otherwise. Who asks waits for the answer and gets the refusal; what shows the dials reads them again. */
export function useChangeAgreements(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('agreements');
  const { t: ui } = useTranslation('ui');
  const { queryKey } = agreementsQuery(organisationId);
  const change = useMutation({
    scope: { id: `agreements ${organisationId}` },
    mutationFn: ({ seen, wanted }: AgreementsChange) =>
      call(changeAgreements, { params: { organisationId }, body: wanted, version: seen.version }),
    onSuccess: (agreed, { seen, isUndo }) => {
      queries.setQueryData(queryKey, agreed);
      const { version: _, ...wanted } = seen;
      const undo = () => change.mutate({ seen: agreed, wanted, isUndo: true });
      showToast({
        text: t(isUndo ? 'undone' : 'changed'),
        ...(!isUndo && { action: { label: ui('undo'), onPress: undo } }),
      });
    },
    onError: (error, { isUndo }) => {
      void queries.invalidateQueries({ queryKey });
      if (isUndo) showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    },
    onSettled: () => {
      for (const what of ['year', 'facts', 'progress'])
        void queries.invalidateQueries({ queryKey: [what, organisationId] });
    },
  });
  return change;
}
