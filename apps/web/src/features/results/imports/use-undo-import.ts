import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CallError } from '../../../api/call-error';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { type Undoing, undoImport } from './result-import.queries';

/** Takes an import back. `corrected` names what somebody put right since, when that is why it was refused. */
export function useUndoImport(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('result-imports');
  const { mutate, isPending, error, variables } = useMutation({
    mutationFn: (undoing: Undoing) => undoImport(queries, organisationId, undoing),
    onSuccess: ({ takenBack, putBack }) =>
      showToast({ text: t('undoneNow', { count: takenBack + putBack }) }),
  });
  const isCorrected = error instanceof CallError && error.code === 'put_right_since';
  const corrected = isCorrected ? error.errors.map(({ detail }) => detail) : [];
  return { undo: mutate, isPending, error, corrected, importId: variables?.importId };
}
