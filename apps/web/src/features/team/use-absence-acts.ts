import type { Absence } from '@cadans/contracts/absences';
import { changeAbsence, tellAbsence, withdrawAbsence } from '@cadans/contracts/calls/absences';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshAbsences } from '../../api/absences.queries';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import type { absenceOf } from './absence-draft';

type Said = NonNullable<ReturnType<typeof absenceOf>>;

/** Tells, changes and takes back that somebody is away. */
export function useAbsenceActs(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('team');
  const { t: ui } = useTranslation('ui');
  const onSettled = () => refreshAbsences(queries, organisationId);
  const tell = useMutation({
    mutationFn: (body: Said) => call(tellAbsence, { params: { organisationId }, body }),
    onSuccess: () => showToast({ text: t('told') }),
    onSettled,
  });
  const change = useMutation({
    mutationFn: ({ absence, said }: { absence: Absence; said: Said }) => {
      const { memberId: _, ...body } = said;
      const at = { params: { organisationId, absenceId: absence.id }, version: absence.version };
      return call(changeAbsence, { ...at, body });
    },
    onSuccess: () => showToast({ text: t('changed') }),
    onSettled,
  });
  const withdraw = useMutation({
    mutationFn: ({ id, version }: Absence) =>
      call(withdrawAbsence, { params: { organisationId, absenceId: id }, version }),
    onSuccess: (_, { memberId, from, until, standInId, reason }) =>
      showToast({
        text: t('withdrawn'),
        action: {
          label: ui('undo'),
          onPress: () => tell.mutate({ memberId, from, until, standInId, reason }),
        },
      }),
    onError: (error) => showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) }),
    onSettled,
  });
  return { tell, change, withdraw };
}
