import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { ActivityLink } from './activity-link';
import { FewAtFirst } from './few-at-first';
import { dayOf, type Known } from './known';
import { RowsHead } from './rows-head';

export interface CountedRowsProps {
  heading?: string | undefined;
  ids: readonly string[];
  known: Known;
}

/** Activities that were counted, the latest first: what, where, for which theme, whose, when, and how it stands. */
export function CountedRows({ heading, ids, known }: CountedRowsProps) {
  const rows = latestFirst(ids, known);
  return (
    <section>
      <RowsHead heading={heading} count={ids.length} />
      <FewAtFirst rows={rows}>
        {(some) => (
          <ul className="divide-y divide-line border-y border-line">
            {some.map((id) => (
              <CountedRow key={id} id={id} known={known} />
            ))}
          </ul>
        )}
      </FewAtFirst>
    </section>
  );
}

function CountedRow({ id, known }: { id: string; known: Known }) {
  const { t } = useTranslation('activities');
  const { language } = useTranslation('progress');
  const row = known.activity(id);
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 py-1.5 text-sm">
      <span className="min-w-0">
        <ActivityLink id={id} known={known} />
      </span>
      {row ? (
        <>
          <span className="text-right whitespace-nowrap text-muted tabular-nums">
            {formatDayInWords(dayOf(row), language, true)}
          </span>
          <span className="min-w-0 text-xs text-muted">
            {[known.channelName(row.channelId), known.themeName(row.themeId), known.personName(row.ownerId)]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span className="text-right text-xs text-muted">{t(`statusName.${row.status}`)}</span>
        </>
      ) : null}
    </li>
  );
}

/** Ids in order of day, the latest first; what is not known comes last. */
export function latestFirst(ids: readonly string[], known: Known): string[] {
  const day = (id: string) => {
    const row = known.activity(id);
    return row ? dayOf(row) : '';
  };
  return ids.toSorted((one, other) => (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0));
}
