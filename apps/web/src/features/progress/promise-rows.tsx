import type { Progress } from '@cadans/contracts/progress';
import { wholeDown } from '@cadans/domain/sentence';
import { classes } from '../../ui/classes';
import { useTranslation } from '../../words/use-translation';
import type { Known } from './known';
import { periodInWords } from './period-words';
import { PromiseLink } from './promise-link';
import { promiseInWords } from './promise-words';

type PromiseProgress = Progress['promises'][number];

/** Promises with the periods that were counted: kept, partly, or missed. */
export function PromiseRows({ promises, known }: { promises: readonly PromiseProgress[]; known: Known }) {
  const { t } = useTranslation('progress');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {promises.map(({ cadence, rhythm }) => (
        <li key={cadence.id} className="grid gap-x-4 gap-y-1.5 py-2.5 text-sm md:grid-cols-[14rem_1fr_auto]">
          <span className="min-w-0">
            <PromiseLink
              organisationId={known.organisationId}
              cadenceId={cadence.id}
              className="font-medium text-ink underline decoration-line-strong underline-offset-2 hover:decoration-accent"
            >
              {known.promiseName(cadence)}
            </PromiseLink>
            <span className="block text-xs text-muted">
              {promiseInWords(cadence, t)} · {t('ownerIs', { person: known.personName(cadence.ownerId) })}
            </span>
          </span>
          <Periods rhythm={rhythm} />
          <span className="text-xs text-muted tabular-nums md:text-right">
            {rhythm.value === null
              ? t('tooYoung')
              : t('inOrder', {
                  value: wholeDown(rhythm.value),
                  kept: rhythm.kept,
                  promised: rhythm.promised,
                })}
            {rhythm.streak > 0 ? (
              <span className="block">{t('streakNow', { count: rhythm.streak })}</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Periods({ rhythm }: Pick<PromiseProgress, 'rhythm'>) {
  const { t, language } = useTranslation('progress');
  return (
    <ol className="flex flex-wrap content-start gap-1">
      {rhythm.periods.map(({ period, promised, done, kept }) => (
        <li
          key={period.start}
          title={t('periodOf', { period: periodInWords(period, t, language), kept, promised, done })}
          className={classes(
            'min-w-9 rounded-[0.25rem] border px-1 text-center text-2xs tabular-nums',
            kept >= promised
              ? 'border-accent-line bg-accent-soft text-accent'
              : kept > 0
                ? 'border-warn-line bg-warn-soft text-warn'
                : 'border-danger-line bg-danger-soft text-danger',
          )}
        >
          <span className="sr-only">
            {t('periodOf', { period: periodInWords(period, t, language), kept, promised, done })}
          </span>
          <span aria-hidden>
            {kept}/{promised}
          </span>
        </li>
      ))}
    </ol>
  );
}
