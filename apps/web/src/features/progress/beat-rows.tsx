import type { PromiseBeats } from '@cadans/domain/beats-per-promise';
import { buttonClasses } from '../../ui/button-classes';
import { formatWeekday } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import type { Known } from './known';
import { PromiseLink } from './promise-link';
import { promiseInWords } from './promise-words';

/** Promised moments that nobody planned, by promise, with the way to fill them. */
export function BeatRows({ promises, known }: { promises: readonly PromiseBeats[]; known: Known }) {
  const { t, language } = useTranslation('progress');
  if (promises.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {promises.map(({ cadence, beats }) => (
        <li key={cadence.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5 text-sm">
          <span className="min-w-0 flex-1 basis-64">
            <span className="font-medium">{known.promiseName(cadence)}</span>{' '}
            <span className="text-xs text-muted">
              {promiseInWords(cadence, t)} · {t('ownerIs', { person: known.personName(cadence.ownerId) })}
            </span>
            <span className="block text-muted">
              {beats.map(({ day }) => formatWeekday(day, language)).join(' · ')}
            </span>
          </span>
          <span className="font-semibold tabular-nums">{t('beats', { count: beats.length })}</span>
          <PromiseLink
            organisationId={known.organisationId}
            cadenceId={cadence.id}
            fill
            className={buttonClasses('outline', 's')}
          >
            {t('act.plan')}
            <span className="sr-only"> {known.promiseName(cadence)}</span>
          </PromiseLink>
        </li>
      ))}
    </ul>
  );
}
