import { giveHours } from '@cadans/contracts/calls/members';
import type { TeamLoad } from '@cadans/contracts/team';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { teamLoadQuery } from './team.queries';
import { withHours } from './with-hours';

export interface GivenHours {
  readonly memberId: string;
  readonly hoursAWeek: number | null;
}

/** Says how many hours a week somebody has: the bars follow at once, and it can be taken back. */
export function useGiveHours(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('team');
  const { t: ui } = useTranslation('ui');
  const { queryKey } = teamLoadQuery(organisationId);
  const give = useMutation({
    mutationFn: ({ memberId, hoursAWeek }: GivenHours) =>
      call(giveHours, { params: { organisationId, memberId }, body: { hoursAWeek } }),
    // One after the other, in the order in which they were said.
    scope: { id: `hours ${organisationId}` },
    onMutate: async ({ memberId, hoursAWeek }) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<TeamLoad>(queryKey);
      if (before) queries.setQueryData(queryKey, withHours(before, memberId, hoursAWeek));
      return before?.people.find((one) => one.memberId === memberId)?.hoursAWeek ?? null;
    },
    onError: (error, { memberId }, was = null) => {
      queries.setQueryData<TeamLoad>(queryKey, (now) => now && withHours(now, memberId, was));
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['carried', organisationId] });
      return queries.invalidateQueries({ queryKey });
    },
  });
  return (given: GivenHours, was: number | null) =>
    give.mutate(given, {
      onSuccess: () =>
        showToast({
          text: t('hoursGiven'),
          action: { label: ui('undo'), onPress: () => give.mutate({ ...given, hoursAWeek: was }) },
        }),
    });
}
