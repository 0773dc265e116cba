import { useQuery } from '@tanstack/react-query';
import { Monitor, Smartphone } from 'lucide-react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Skeleton } from '../../../ui/skeleton';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { deviceOf } from '../device-of';
import { refusal } from '../refusal';
import { ago, clockTime } from '../times';
import { useDeviceWords } from '../use-device-words';
import { EndAll } from './end-all';
import { sessionsQuery, useEndSession } from './sessions.queries';

const POCKET = new Set(['iPhone', 'Android']);

/** Where one is signed in: each can be ended, and all at once. */
export function Sessions({ onSignedOut }: { onSignedOut: () => void }) {
  const { t, language } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const sessions = useQuery(sessionsQuery);
  const end = useEndSession();
  const words = useDeviceWords();
  const failed = refusal(end.error ?? sessions.error, ui);
  return (
    <div className="flex flex-col gap-4">
      {failed ? (
        <Banner tone="danger" title={t('failed')}>
          {failed}
        </Banner>
      ) : null}
      {sessions.isPending ? <Skeleton className="h-32" /> : null}
      <ul className="flex flex-col">
        {sessions.data?.map(({ id, agent, address, since, lastSeen, isThis }) => {
          const device = words(agent);
          const Icon = POCKET.has(deviceOf(agent).system ?? '') ? Smartphone : Monitor;
          return (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t py-3 first:border-t-0 first:pt-0"
            >
              <Icon size={18} aria-hidden className="shrink-0 text-muted" />
              <div className="min-w-0 flex-1 basis-52">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {device}
                  {isThis ? <Chip tone="good">{t('sessions.this')}</Chip> : null}
                </p>
                <p className="text-sm text-muted">
                  {t('sessions.seen', { ago: ago(lastSeen, language, t('justNow')) })} ·{' '}
                  {t('sessions.since', { at: clockTime(since, language) })}
                  {address ? <span className="tabular-nums"> · {address}</span> : null}
                </p>
              </div>
              {isThis ? null : (
                <Button
                  size="s"
                  className="max-md:min-h-11 max-md:w-full"
                  aria-label={t('sessions.endThat', { device })}
                  isPending={end.isPending && end.variables === id}
                  onPress={() =>
                    end.mutate(id, { onSuccess: () => showToast({ text: t('sessions.ended', { device }) }) })
                  }
                >
                  {t('sessions.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <EndAll onSignedOut={onSignedOut} />
    </div>
  );
}
