import { readNotifications } from '@cadans/contracts/calls/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { unreadQuery } from '../../api/unread.queries';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { noticesQuery } from './notice.queries';

/** Marks what one was told as read: these, or (null) all of it. It shows at once; when it is refused, it is asked again. */
export function useReadNotices(organisationId: string) {
  const { t } = useTranslation('ui');
  const queries = useQueryClient();
  const { queryKey } = noticesQuery(organisationId);
  return useMutation({
    mutationFn: (ids: readonly string[] | null) =>
      call(readNotifications, { params: { organisationId }, body: ids ? { ids: [...ids] } : {} }),
    // Reading is no work that could be lost.
    meta: { saves: false },
    onMutate: async (ids) => {
      await queries.cancelQueries({ queryKey });
      const readAt = new Date().toISOString();
      let read = 0;
      queries.setQueryData(queryKey, (known) => {
        if (!known) return known;
        const told = known.told.map((one) => {
          if (one.readAt !== null || (ids && !ids.includes(one.id))) return one;
          read += 1;
          return { ...one, readAt };
        });
        return { ...known, told };
      });
      const unread = unreadQuery(organisationId).queryKey;
      queries.setQueryData(unread, (known = 0) => (ids ? Math.max(0, known - read) : 0));
    },
    onError: (error) => {
      void queries.invalidateQueries({ queryKey });
      showToast({ tone: 'danger', text: explain(error, t) });
    },
  });
}
