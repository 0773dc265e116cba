import { useTranslation } from '../../../words/use-translation';
import type { NextReview } from './next-card';

/** So many sentences say enough of what is to come. */
const FIRST = 3;

/** What would be on the agenda today: how much of what, and the first sentences. */
export function AgendaPreview({ agenda }: Pick<NextReview, 'agenda'>) {
  const { t, language } = useTranslation('reviews');
  const kinds = [...Map.groupBy(agenda, ({ kind }) => kind)];
  return (
    <section aria-labelledby="agenda-now">
      <h3 id="agenda-now" className="pb-2 text-sm text-muted">
        {t('agendaNow')}
      </h3>
      {agenda.length === 0 ? (
        <p className="text-sm">{t('agendaNone')}</p>
      ) : (
        <>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {kinds.map(([kind, items]) => (
              <li key={kind} className="flex items-baseline gap-1.5">
                <span className="figure-serif text-xl leading-none">{items.length}</span>
                <span className="text-sm">{t(`kind.${kind}`)}</span>
              </li>
            ))}
          </ul>
          <ul className="mt-3 divide-y divide-line border-t border-line text-sm">
            {agenda.slice(0, FIRST).map(({ key, sentence }) => (
              <li key={key} className="py-2 text-pretty">
                {sentence[language]}
              </li>
            ))}
          </ul>
          {agenda.length > FIRST ? (
            <p className="text-sm text-muted">{t('more', { count: agenda.length - FIRST })}</p>
          ) : null}
        </>
      )}
    </section>
  );
}
