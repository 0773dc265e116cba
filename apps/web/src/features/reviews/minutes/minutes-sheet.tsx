import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { showMinutes } from '@cadans/contracts/reviews';
import { Chip } from '../../../ui/chip';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { reviewName } from '../choice-words';
import { figureInWords } from '../figures-shown';
import { DecisionTable } from './decision-table';
import './print-minutes.css';

export type MinutesTold = AnswerOf<typeof showMinutes>;

/** The minutes of a review as one calm page: how things stood, what was decided, and what was said. */
export function MinutesSheet({ minutes }: { minutes: MinutesTold }) {
  const { t, language } = useTranslation('reviews');
  const { organisation, review, people } = minutes;
  const { items, notes, closedOn, openedOn } = review;
  const name = (id: string | null) => people.find((one) => one.id === id)?.name ?? '';
  const day = (date: string) => formatDayInWords(date, language, true);
  const earlier = items.filter(({ kind }) => kind === 'earlier_decision');
  const others = items.filter(({ kind }) => kind !== 'earlier_decision');
  return (
    <article
      data-minutes
      className="mx-auto w-full max-w-3xl rounded-card border border-line bg-surface px-5 py-6 shadow-card md:px-10 md:py-9"
    >
      <header className="border-b border-line pb-4">
        <p className="section-label">{organisation}</p>
        <h1 className="pt-1 font-serif text-[1.75rem] leading-tight font-semibold">
          {reviewName(review, t, language)}
        </h1>
        <p className="pt-1 text-sm text-muted">
          {t('heldBy', { day: day(openedOn), person: name(review.openedById) })}
          {closedOn === null
            ? ''
            : ` · ${t('closedBy', { day: day(closedOn), person: name(review.closedById) })}`}
        </p>
        {closedOn === null ? (
          <Chip tone="warn" className="mt-2">
            {t('stillOpen')}
          </Chip>
        ) : null}
      </header>
      <section aria-labelledby="stand" className="border-b border-line py-4">
        <h2 id="stand" className="section-label pb-2">
          {t('standOf')}
        </h2>
        <dl className="grid grid-cols-3 gap-x-4 gap-y-3 sm:grid-cols-6 print:grid-cols-6">
          {review.figures.map((photo) => (
            <div key={photo.figure} className="flex flex-col-reverse justify-end">
              <dt className="text-xs text-muted text-pretty">{t(`photo.${photo.figure}`)}</dt>
              <dd className="figure-serif text-xl leading-tight">{figureInWords(photo, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {earlier.length > 0 ? <DecisionTable title={t('followed')} items={earlier} name={name} /> : null}
      {others.length > 0 || earlier.length === 0 ? (
        <DecisionTable title={t('decisions')} items={others} name={name} />
      ) : null}
      <section aria-labelledby="said" className="pt-4">
        <h2 id="said" className="pb-1.5 font-serif text-lg font-semibold">
          {t('notes')}
        </h2>
        <p className={notes === '' ? 'text-sm text-muted' : 'text-sm whitespace-pre-wrap text-pretty'}>
          {notes || t('notesNone')}
        </p>
      </section>
    </article>
  );
}
