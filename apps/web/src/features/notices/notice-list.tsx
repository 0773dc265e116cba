import type { Notification } from '@cadans/contracts/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { useEffect } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { askOlder, forgetOlder, noticesQuery } from './notice.queries';
import { NoticeDays } from './notice-days';
import type { NoticeLink } from './notice-row';
import { useReadNotices } from './use-read-notices';

export interface NoticeListProps {
  organisationId: string;
  /** Where days begin and clocks are read. */
  timeZone: string;
  linkTo: NoticeLink;
  /** Somebody went to where a notice leads. */
  onGone: () => void;
}

/** What one was told, newest first; what it leads to is read by going there. */
export function NoticeList({ organisationId, timeZone, linkTo, onGone }: NoticeListProps) {
  const { t } = useTranslation('notices');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(noticesQuery(organisationId));
  const older = useMutation({
    mutationFn: () => askOlder(queries, organisationId),
    meta: { saves: false },
    onError: (refused) => showToast({ tone: 'danger', text: explain(refused, ui) }),
  });
  const read = useReadNotices(organisationId);
  useEffect(() => () => forgetOlder(queries, organisationId), [queries, organisationId]);
  const markRead = ({ id, readAt }: Notification) => {
    if (readAt === null) read.mutate([id]);
  };
  if (!data && error)
    return (
      <Banner
        tone="danger"
        title={explain(error, ui)}
        actions={<Button onPress={() => void refetch()}>{ui('retry')}</Button>}
      />
    );
  if (!data) return <Skeleton className="h-40 w-full" />;
  const { told, isMore } = data;
  if (told.length === 0)
    return (
      <EmptyState title={t('noneTitle')} icon={<Bell size={22} />}>
        {t('none')}
      </EmptyState>
    );
  return (
    <>
      <NoticeDays
        {...{ told, timeZone, linkTo }}
        onOpen={(notice) => {
          markRead(notice);
          onGone();
        }}
        onRead={markRead}
      />
      {isMore ? (
        <div className="flex justify-center py-3">
          <Button isPending={older.isPending} onPress={() => older.mutate()}>
            {t('older')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
