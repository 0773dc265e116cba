import type { Request } from '@cadans/contracts/requests';
import { formatMoment } from '../../words/moment';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './around';

/** What happened to a request, from first to last. */
export function History({ request, around }: { request: Request; around: Around }) {
  const { t, language } = useTranslation('requests');
  const nameOf = (byId: string | null) =>
    byId === null
      ? (request.requester?.name ?? t('requester'))
      : (around.members.find(({ id }) => id === byId)?.name ?? t('somebody'));
  return (
    <section aria-label={t('history')} className="border-t border-line pt-4">
      <h3 className="section-label pb-2">{t('history')}</h3>
      <ol className="flex flex-col gap-2.5 text-sm">
        {request.history.map(({ kind, byId, text, at }) => (
          <li key={`${kind} ${at}`} className="border-l-2 border-line pl-3">
            <span>{t(`events.${kind}`, { name: nameOf(byId) })}</span>{' '}
            <time dateTime={at} className="text-xs whitespace-nowrap text-muted">
              {formatMoment(at, around.timeZone, language)}
            </time>
            {text === '' || kind === 'received' ? null : (
              <span className="block font-serif text-pretty whitespace-pre-line italic">“{text}”</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
