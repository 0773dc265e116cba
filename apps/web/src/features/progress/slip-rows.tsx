import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { ActivityLink } from './activity-link';
import { FewAtFirst } from './few-at-first';
import type { Known } from './known';
import { RowsHead } from './rows-head';

/** Postponements that were counted, the latest first: what slid, why, how many days, and when that was said. */
export function SlipRows({ ids, known }: { ids: readonly string[]; known: Known }) {
  const { t, language } = useTranslation('progress');
  const { t: ofActivities } = useTranslation('activities');
  const rows = ids
    .flatMap((id) => known.postponement(id) ?? [])
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
  return (
    <section>
      <RowsHead count={ids.length} />
      <FewAtFirst rows={rows}>
        {(some) => (
          <ul className="divide-y divide-line border-y border-line">
            {some.map(({ id, activityId, reason, days, crossesQuarter, on }) => (
              <li key={id} className="grid grid-cols-[1fr_auto] gap-x-4 py-1.5 text-sm">
                <span className="min-w-0">
                  <ActivityLink id={activityId} known={known} />
                </span>
                <span className="text-right whitespace-nowrap tabular-nums">
                  {t('days', { count: days })}
                </span>
                <span className="text-xs text-muted">
                  {ofActivities(`postponementReason.${reason}`)}
                  {crossesQuarter ? ` · ${ofActivities('crossesQuarter')}` : ''}
                </span>
                <span className="text-right text-xs text-muted">{formatDayInWords(on, language, true)}</span>
              </li>
            ))}
          </ul>
        )}
      </FewAtFirst>
    </section>
  );
}
