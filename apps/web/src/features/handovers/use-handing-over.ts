import { handOver, undoHandover } from '@cadans/contracts/calls/handovers';
import type { Handover, HandoverOutdated } from '@cadans/contracts/handovers';
import type { HandoverReason, HandoverShare } from '@cadans/domain/handover';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { carriedQuery, refreshAfterHandover } from './handover.queries';

interface Given {
  readonly reason: HandoverReason;
  readonly note: string;
  readonly shares: readonly HandoverShare[];
}

/** Hands over, and takes that back. What turned out to be carried otherwise is read again and told. */
export function useHandingOver(
  organisationId: string,
  memberId: string,
  onDone?: (handover: Handover) => void,
) {
  const queries = useQueryClient();
  const { t } = useTranslation('handover');
  const { t: ui } = useTranslation('ui');
  const undo = useMutation({
    mutationFn: ({ id }: Handover) => call(undoHandover, { params: { organisationId, handoverId: id } }),
    onSuccess: () => showToast({ text: t('undone') }),
    onError: (error) => showToast({ tone: 'danger', text: t('notUndone'), detail: explain(error, ui) }),
    onSettled: () => refreshAfterHandover(queries, organisationId),
  });
  const give = useMutation({
    mutationFn: ({ shares, ...given }: Given) => {
      const body = { ...given, shares: shares.map((share) => ({ ...share, ids: [...share.ids] })) };
      return call(handOver, { params: { organisationId, memberId }, body });
    },
    // Before all is read again: then nothing is carried any more, and who asked is gone.
    onSuccess: (handover) => {
      onDone?.(handover);
      return refreshAfterHandover(queries, organisationId);
    },
    onError: () => queries.invalidateQueries({ queryKey: carriedQuery(organisationId, memberId).queryKey }),
  });
  return { give, undo, otherwise: otherwiseOf(give.error), refusal: give.error && explain(give.error, ui) };
}

function otherwiseOf(error: unknown): HandoverOutdated | undefined {
  if (!(error instanceof CallError) || error.code !== 'handover_outdated') return undefined;
  return error.current as HandoverOutdated;
}
