import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { ActivityLink } from './activity-link';
import { dayOf, type Known } from './known';

/** What was done: where, for which theme, by whom and when. */
export function ResultActivity({ id, known }: { id: string; known: Known }) {
  const { language } = useTranslation('progress');
  const row = known.activity(id);
  return (
    <>
      <ActivityLink id={id} known={known} />
      {row ? (
        <span className="block text-xs text-muted">
          {known.channelName(row.channelId)} · {known.themeName(row.themeId)} ·{' '}
          {known.personName(row.ownerId)} ·{' '}
          <span className="whitespace-nowrap">{formatDayInWords(dayOf(row), language)}</span>
        </span>
      ) : null}
    </>
  );
}
