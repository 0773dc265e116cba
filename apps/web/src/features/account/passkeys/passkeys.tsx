import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';
import { ago, clockTime } from '../times';
import { AddPasskey } from './add-passkey';
import { canUsePasskeys } from './ceremony';
import { passkeysQuery } from './passkeys.queries';
import { RemovePasskey } from './remove-passkey';

/** The passkeys of a person: what they are for, each by its name, and another. */
export function Passkeys() {
  const { t, language } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const passkeys = useQuery(passkeysQuery);
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null);
  const failed = refusal(passkeys.error, ui);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-pretty text-muted">{t('passkeys.text')}</p>
      {failed ? (
        <Banner tone="danger" title={t('failed')}>
          {failed}
        </Banner>
      ) : null}
      {passkeys.isPending ? <Skeleton className="h-12" /> : null}
      {passkeys.data && passkeys.data.length > 0 ? (
        <ul className="flex flex-col">
          {passkeys.data.map(({ id, name, since, lastUsed, isBackedUp }) => (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t py-3 first:border-t-0 first:pt-0"
            >
              <KeyRound size={18} aria-hidden className="shrink-0 text-muted" />
              <div className="min-w-0 flex-1 basis-52">
                <p className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
                  {name}
                  {isBackedUp ? <Chip>{t('passkeys.backedUp')}</Chip> : null}
                </p>
                <p className="text-sm text-muted">
                  {t('passkeys.since', { at: clockTime(since, language) })} ·{' '}
                  {lastUsed
                    ? t('passkeys.used', { ago: ago(lastUsed, language, t('justNow')) })
                    : t('passkeys.unused')}
                </p>
              </div>
              <Button
                size="s"
                className="max-md:min-h-11 max-md:w-full"
                aria-label={t('passkeys.removeThat', { name })}
                onPress={() => setLeaving({ id, name })}
              >
                {t('passkeys.remove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {canUsePasskeys() ? <AddPasskey /> : <Banner>{t('passkeys.cannot')}</Banner>}
      {leaving ? <RemovePasskey {...leaving} onClose={() => setLeaving(null)} /> : null}
    </div>
  );
}
