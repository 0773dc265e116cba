import { decideAgainst, keepNoGo, liftNoGo } from '@cadans/contracts/calls/no-gos';
import type { NoGo, NoGoOn } from '@cadans/contracts/no-gos';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { refreshNoGos } from '../../api/no-gos.queries';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './asked';
import { subjectName } from './subject-name';

export interface Decision {
  readonly on: NoGoOn;
  readonly reason: string;
  readonly reviewOn: string;
}

/** Deciding, keeping and lifting. Who asks waits for the answer, and gets the server's reason when it refuses. */
export function useNoGoActs(organisationId: string, { channels }: Pick<Around, 'channels'>) {
  const queries = useQueryClient();
  const { t } = useTranslation('no-gos');
  const { t: ui } = useTranslation('ui');
  const nameOf = (noGo: NoGo) => subjectName(noGo, { channels }, t);
  const at = ({ id, version }: NoGo) => ({ params: { organisationId, noGoId: id }, version });
  // A no-go on a channel is its stance, which the years show too.
  const onSettled = async () => {
    void queries.invalidateQueries({ queryKey: ['channels', organisationId] });
    void queries.invalidateQueries({ queryKey: ['year', organisationId] });
    await refreshNoGos(queries, organisationId);
  };
  const sayRefusal = (error: unknown) =>
    showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });

  const takeBack = useMutation({
    mutationFn: (noGo: NoGo) => call(liftNoGo, { ...at(noGo), body: { reason: t('takenBack') } }),
    onSuccess: (noGo) => showToast({ text: t('liftedNow', { name: nameOf(noGo) }) }),
    onError: sayRefusal,
    onSettled,
  });
  const decide = useMutation({
    mutationFn: (body: Decision) => call(decideAgainst, { params: { organisationId }, body }),
    onSuccess: (noGo) =>
      showToast({
        text: t('decided', { name: nameOf(noGo) }),
        action: { label: ui('undo'), onPress: () => takeBack.mutate(noGo) },
      }),
    onSettled,
  });
  const keep = useMutation({
    mutationFn: ({ noGo, reviewOn, note }: { noGo: NoGo; reviewOn: string; note: string }) =>
      call(keepNoGo, { ...at(noGo), body: { reviewOn, note } }),
    onSuccess: (noGo) => showToast({ text: t('kept', { name: nameOf(noGo) }) }),
    onSettled,
  });
  const lift = useMutation({
    mutationFn: ({ noGo, reason }: { noGo: NoGo; reason: string }) =>
      call(liftNoGo, { ...at(noGo), body: { reason } }),
    onSuccess: (noGo) => showToast({ text: t('liftedNow', { name: nameOf(noGo) }) }),
    onSettled,
  });
  return { decide, keep, lift };
}
