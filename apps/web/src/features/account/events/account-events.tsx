import { listAccountEvents } from '@cadans/contracts/calls/account-events';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { Banner } from '../../../ui/banner';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';
import { clockTime } from '../times';
import { useDeviceWords } from '../use-device-words';
import { eventWord } from './event-word';

/** What happened to the safety of somebody's account, the newest first. */
export function AccountEvents() {
  const { t, language } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const words = useDeviceWords();
  const { data, error, isPending } = useQuery({
    queryKey: ['account-events'],
    queryFn: async ({ signal }) => (await call(listAccountEvents, { signal })).events,
    staleTime: 0,
  });
  const failed = refusal(error, ui);
  if (isPending) return <Skeleton className="h-40" />;
  if (failed)
    return (
      <Banner tone="danger" title={t('failed')}>
        {failed}
      </Banner>
    );
  if (!data || data.length === 0) return <p className="text-muted">{t('events.none')}</p>;
  return (
    <ul className="flex flex-col">
      {data.map(({ id, at, kind, door, agent, address }) => (
        <li
          key={id}
          className="grid gap-x-4 border-line border-t py-2.5 first:border-t-0 first:pt-0 md:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <time dateTime={at} className="text-sm text-muted tabular-nums">
            {clockTime(at, language)}
          </time>
          <div className="min-w-0">
            <p className="font-medium">{t(eventWord(kind, door))}</p>
            {agent || address ? (
              <p className="text-sm text-muted wrap-anywhere">
                {[agent && words(agent), address].filter(Boolean).join(' · ')}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
