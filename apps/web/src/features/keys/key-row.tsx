import type { ApiKey } from '@cadans/contracts/keys';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Dialog } from '../../ui/dialog';
import { showToast } from '../../ui/toast-queue';
import { dayHere, momentHere } from '../../words/here';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { useRevokeKey } from './key.queries';

export interface KeyRowProps {
  apiKey: ApiKey;
  state: 'works' | 'revoked' | 'expired';
  /** Otherwise it says whose it is. */
  isOwn: boolean;
  organisationId: string;
}

/** One key: how it is recognised, what it may, how long still, when and from where it was last used, and the way to end it. */
export function KeyRow({ apiKey, state, isOwn, organisationId }: KeyRowProps) {
  const { t } = useTranslation('keys');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const revoking = useRevokeKey(organisationId);
  const { name, prefix, scopes, expiresAt, lastUsedAt, lastUsedFrom, memberName } = apiKey;
  const used =
    lastUsedAt === null
      ? t('neverUsed')
      : t('used', { at: momentHere(lastUsedAt, language), from: lastUsedFrom ?? '' });
  const revoke = () =>
    revoking.mutate(apiKey.id, {
      onSuccess: () => {
        setAsking(false);
        showToast({ text: t('revoked', { name }) });
      },
      onError: (error) => showToast({ text: explain(error, ui), tone: 'danger' }),
    });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
          <span className="min-w-0 break-words">{name}</span>
          <code className="rounded-sm bg-sunken px-1.5 font-mono text-xs font-normal text-muted">
            {prefix}…
          </code>
          {state === 'works' ? null : <Chip>{t(`state.${state}`)}</Chip>}
        </p>
        <p className="text-sm text-muted">
          {[
            ...(isOwn ? [] : [t('of', { name: memberName })]),
            scopes.map((scope) => t(`scope.${scope}.name`)).join(', '),
            ...(state === 'works' ? [t('worksUntil', { day: dayHere(expiresAt, language) })] : []),
          ].join(' · ')}
        </p>
        <p className="text-sm text-muted">{used}</p>
      </div>
      {state === 'works' ? (
        <Button aria-label={t('revokeOf', { name })} onPress={() => setAsking(true)}>
          {t('revoke')}
        </Button>
      ) : null}
      {isAsking ? (
        <Dialog
          title={t('revokeTitle', { name })}
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
