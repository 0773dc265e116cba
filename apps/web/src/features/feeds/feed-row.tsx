import type { CalendarFeed } from '@cadans/contracts/feeds';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showToast } from '../../ui/toast-queue';
import { formatDayInWords } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { useRevokeFeed } from './feed.queries';

/** One feed, and the way to close it. */
export function FeedRow({ feed, organisationId }: { feed: CalendarFeed; organisationId: string }) {
  const { t } = useTranslation('feeds');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const revoking = useRevokeFeed(organisationId);
  const name =
    feed.name === null
      ? t(`kind.${feed.kind}`)
      : t('about', { kind: t(`kind.${feed.kind}`), name: feed.name });
  const day = (on: string) => formatDayInWords(on, language, true);
  const fetched =
    feed.lastFetchedAt === null
      ? t('neverFetched')
      : t('fetched', { day: day(feed.lastFetchedAt.slice(0, 10)) });
  const revoke = () =>
    revoking.mutate(feed.id, {
      onSuccess: () => {
        setAsking(false);
        showToast({ text: t('closed', { name }) });
      },
      onError: (error) => showToast({ text: explain(error, ui), tone: 'danger' }),
    });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold break-words">{name}</p>
        <p className="text-sm text-muted">{`${t('madeOn', { day: day(feed.createdOn) })} · ${fetched}`}</p>
      </div>
      <Button aria-label={t('closeOf', { name })} onPress={() => setAsking(true)}>
        {t('close')}
      </Button>
      {isAsking ? (
        <Dialog
          title={t('closeTitle', { name })}
          isOpen
          onOpenChange={setAsking}
          size="s"
          role="alertdialog"
          footer={
            <>
              <Button onPress={() => setAsking(false)}>{t('back')}</Button>
              <Button variant="danger" isPending={revoking.isPending} onPress={revoke}>
                {t('closeNow')}
              </Button>
            </>
          }
        >
          <p className="text-muted">{t('closeText')}</p>
        </Dialog>
      ) : null}
    </li>
  );
}
