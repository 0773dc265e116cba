import { yearOf } from '@cadans/domain/calendar-date';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../words/use-translation';
import type { Known } from './known';

/** The title of an activity, as the way to it: the year it is in, with the activity open. */
export function ActivityLink({ id, known }: { id: string; known: Known }) {
  const { t } = useTranslation('progress');
  const row = known.activity(id);
  if (!row) return <span className="text-faint">{t(known.facts ? 'rowGone' : 'unknown')}</span>;
  return (
    <Link
      to="/o/$organisationId/year/$year"
      params={{ organisationId: known.organisationId, year: yearOf(row.startsOn) }}
      search={{ activity: id }}
      className="font-medium text-ink underline decoration-line-strong underline-offset-2 hover:decoration-accent max-md:inline-flex max-md:min-h-11 max-md:items-center"
    >
      {row.title}
    </Link>
  );
}
