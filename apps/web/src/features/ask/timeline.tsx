import type { Asked } from '@cadans/contracts/ask';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';

/** What happened to a request, from first to last, by day. Who of the organisation did it is not told. */
export function Timeline({ history }: Pick<Asked, 'history'>) {
  const { t, language } = useTranslation('ask');
  return (
    <section aria-label={t('history')}>
      <h2 className="section-label pb-3">{t('history')}</h2>
      <ol className="flex flex-col">
        {[...history.entries()].map(([at, { kind, on, text }]) => (
          <li key={at} className="group relative flex gap-3.5 pb-4 last:pb-0">
            <span
              aria-hidden
              className="absolute top-3 bottom-[-0.35rem] left-[0.28rem] w-px bg-line group-last:hidden"
            />
            <span
              aria-hidden
              data-mark
              className="relative mt-1.5 size-2.5 shrink-0 rounded-full border border-line-strong bg-surface group-last:border-accent group-last:bg-accent"
            />
            <div className="min-w-0 text-sm">
              <p>
                {t(`events.${kind}`)}{' '}
                <time dateTime={on} className="text-xs whitespace-nowrap text-muted">
                  {formatDayInWords(on, language, true)}
                </time>
              </p>
              {text === '' ? null : (
                <p className="mt-0.5 font-serif text-pretty break-words whitespace-pre-line italic">
                  “{text}”
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
