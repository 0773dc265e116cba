import { chooseNotices } from '@cadans/contracts/calls/notifications';
import type { ChosenNotices, NoticePreferences } from '@cadans/contracts/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { explain } from '../../../api/explain';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { preferencesQuery } from '../notice.queries';

/** What changes in how one hears: kinds that are not named stay. */
export type Choice = Partial<NoticePreferences>;

/**
 * Keeps a choice. It stands there at once and goes to the server after the one before it; when that refuses, what it has is
 * asked again and it is said why.
 */
export function useChoose(organisationId: string) {
  const { t } = useTranslation('notices');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const { queryKey } = preferencesQuery(organisationId);
  const mutationKey = ['choose-notices', organisationId];
  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join(' ') },
    mutationFn: (choice: Choice) => {
      const now = queries.getQueryData(queryKey);
      if (!now) throw new Error('There is nothing to change yet.');
      const { daysBefore, quietHours } = now;
      const body = { kinds: [], daysBefore, quietHours, ...choice };
      return call(chooseNotices, { params: { organisationId }, body });
    },
    onMutate: async (choice) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, (now) => now && withChoice(now, choice));
    },
    onSuccess: (kept) => {
      // A later choice stands there already.
      if (queries.isMutating({ mutationKey }) <= 1) queries.setQueryData(queryKey, kept);
    },
    onError: (error) => {
      void queries.invalidateQueries({ queryKey });
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    },
  });
}

/** How one hears once a choice is made. Who wants mails of a kind again never unsubscribed. */
export function withChoice(now: ChosenNotices, { kinds = [], ...setting }: Choice): ChosenNotices {
  const chosen = new Map(kinds.map((one) => [one.kind, one]));
  return {
    ...now,
    ...setting,
    kinds: now.kinds.map((one) => {
      const choice = chosen.get(one.kind);
      return choice ? { ...one, ...choice, unsubscribedAt: choice.mail ? null : one.unsubscribedAt } : one;
    }),
  };
}
