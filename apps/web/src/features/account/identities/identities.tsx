import { useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';
import { ago, clockTime } from '../times';
import { identitiesQuery, useLeaveToLink } from './identities.queries';
import { UnlinkIdentity } from './unlink-identity';

/** The account at the identity provider by which somebody signs in, or how to link one. */
export function Identities({ provider }: { provider: string }) {
  const { t, language } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const identities = useQuery(identitiesQuery);
  const leave = useLeaveToLink();
  const [leaving, setLeaving] = useState<{ id: string; provider: string } | null>(null);
  const failed = refusal(identities.error ?? leave.error, ui);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-pretty text-muted">{t('identities.text', { name: provider })}</p>
      {failed ? (
        <Banner tone="danger" title={t('failed')}>
          {failed}
        </Banner>
      ) : null}
      {identities.isPending ? <Skeleton className="h-12" /> : null}
      {identities.data && identities.data.length > 0 ? (
        <ul className="flex flex-col">
          {identities.data.map(({ id, provider: name, email, since, lastUsed }) => (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t py-3 first:border-t-0 first:pt-0"
            >
              <Building2 size={18} aria-hidden className="shrink-0 text-muted" />
              <div className="min-w-0 flex-1 basis-52">
                <p className="font-medium wrap-anywhere">{email ? `${name} · ${email}` : name}</p>
                <p className="text-sm text-muted">
                  {t('identities.since', { at: clockTime(since, language) })} ·{' '}
                  {lastUsed
                    ? t('passkeys.used', { ago: ago(lastUsed, language, t('justNow')) })
                    : t('passkeys.unused')}
                </p>
              </div>
              <Button
                size="s"
                className="max-md:min-h-11 max-md:w-full"
                aria-label={t('identities.unlinkThat', { name })}
                onPress={() => setLeaving({ id, provider: name })}
              >
                {t('identities.unlink')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {identities.data?.length === 0 ? (
        <Button
          className="self-start max-md:w-full"
          icon={<Building2 size={15} aria-hidden />}
          isPending={leave.isPending || leave.isSuccess}
          onPress={() => leave.mutate(location.pathname)}
        >
          {t('identities.link', { name: provider })}
        </Button>
      ) : null}
      {leaving ? <UnlinkIdentity {...leaving} onClose={() => setLeaving(null)} /> : null}
    </div>
  );
}
