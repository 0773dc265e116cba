import type { ShareLink } from '@cadans/contracts/shares';
import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Dialog } from '../../ui/dialog';
import { showToast } from '../../ui/toast-queue';
import { formatDayInWords } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { useRevokeShare } from './share.queries';

/** One link: what it shows, how long still, how often it was seen, and the way to end it. */
export function ShareRow({ share, organisationId }: { share: ShareLink; organisationId: string }) {
  const { t } = useTranslation('sharing');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const revoking = useRevokeShare(organisationId);
  const day = (on: string) => formatDayInWords(on, language, true);
  const isFiltered = Object.values(share.filter).some((part) => part !== undefined && part !== '');
  const facts = [
    t('ofYear', { year: share.year }),
    isFiltered ? t('filtered') : t('whole'),
    ...(share.showsOwners ? [t('withOwners')] : []),
    t('madeOn', { day: day(share.createdOn) }),
  ];
  const seen =
    share.lastSeenOn === null
      ? t('neverSeen')
      : t('seen', { count: share.views, day: day(share.lastSeenOn) });
  const revoke = () =>
    revoking.mutate(share.id, {
      onSuccess: () => {
        setAsking(false);
        showToast({ text: t('revoked', { name: share.name }) });
      },
      onError: (error) => showToast({ text: explain(error, ui), tone: 'danger' }),
    });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
          <span className="min-w-0 break-words">{share.name}</span>
          {share.hasPassword ? (
            <Chip icon={<LockKeyhole size={12} aria-hidden />}>{t('withPassword')}</Chip>
          ) : null}
          {share.state === 'open' ? null : <Chip>{t(`state.${share.state}`)}</Chip>}
        </p>
        <p className="text-sm text-muted">{facts.join(' · ')}</p>
        <p className="text-sm text-muted">
          {share.state === 'open' ? `${t('worksUntil', { day: day(share.expiresOn) })} · ` : ''}
          {seen}
        </p>
      </div>
      {share.state === 'open' || share.state === 'left' ? (
        <Button aria-label={t('revokeOf', { name: share.name })} onPress={() => setAsking(true)}>
          {t('revoke')}
        </Button>
      ) : null}
      {isAsking ? (
        <Dialog
          title={t('revokeTitle', { name: share.name })}
          isOpen
          onOpenChange={setAsking}
          size="s"
          role="alertdialog"
          footer={
            <>
              <Button onPress={() => setAsking(false)}>{t('back')}</Button>
              <Button variant="danger" isPending={revoking.isPending} onPress={revoke}>
                {t('revokeNow')}
              </Button>
            </>
          }
        >
          <p className="text-muted">{t('revokeText')}</p>
        </Dialog>
      ) : null}
    </li>
  );
}
