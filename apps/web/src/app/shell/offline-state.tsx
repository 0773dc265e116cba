import { type QueryCache, useQueryClient } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useWaitingCount } from '../../api/outbox';
import { localeOf } from '../../words/language';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { usePlace } from './use-place';

const SHOWN: ReadonlySet<unknown> = new Set(['year', 'work', 'activity']);

/** How old what one sees is; on a phone also how much waits, which stands in the bar elsewhere. */
export function OfflineState() {
  const { t } = useTranslation('offline');
  const { language } = useLanguage();
  const waits = useWaitingCount(usePlace().organisationId);
  const cache = useQueryClient().getQueryCache();
  const at = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => oldestShown(cache),
  );
  return (
    <p
      role="status"
      data-no-print
      className="flex items-center gap-2 border-b border-warn-line bg-warn-soft px-4 py-1.5 text-sm text-warn md:px-6.5"
    >
      <CloudOff size={15} aria-hidden className="shrink-0" />
      <span>
        {at === null ? t('lineUnknown') : t('line', { time: formatTime(at, localeOf(language)) })}
        {waits > 0 ? (
          <span aria-hidden className="font-semibold md:hidden">
            {' '}
            {t('waiting', { count: waits })}.
          </span>
        ) : null}
      </span>
    </p>
  );
}

// The oldest of what is on the screen: nothing there is older than is said.
function oldestShown(cache: QueryCache): number | null {
  const ages = cache
    .findAll({ type: 'active', predicate: ({ queryKey }) => SHOWN.has(queryKey[0]) })
    .flatMap(({ state }) => (state.data === undefined ? [] : [state.dataUpdatedAt]));
  return ages.length > 0 ? Math.min(...ages) : null;
}

/** '14:05', with the day when it was another one. */
function formatTime(at: number, locale: string): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    ...(!isToday && { day: 'numeric', month: 'long' }),
  }).format(at);
}
