import { formatNumber } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { countOf, type OwnWeek } from './lay-week';

/** The week in three counts: late, still to do this week, and finished since Monday of last week. */
export function WeekFigures({ week }: { week: OwnWeek }) {
  const { t } = useTranslation('week');
  const { language } = useLanguage();
  const figures = [
    { name: 'late', count: week.late.length, tone: week.late.length > 0 ? 'text-danger' : 'text-accent' },
    { name: 'toDo', count: countOf(week.days), tone: 'text-accent' },
    { name: 'finished', count: week.finished.length, tone: 'text-accent' },
  ] as const;
  return (
    <dl className="flex gap-x-7 max-md:w-full">
      {figures.map(({ name, count, tone }) => (
        <div
          key={name}
          className="flex flex-row-reverse items-baseline justify-end gap-2 max-md:flex-col-reverse max-md:items-start max-md:gap-1"
        >
          <dt className="text-xs text-muted">{t(`figure.${name}`)}</dt>
          <dd className={`figure-serif text-2xl leading-none ${tone}`}>{formatNumber(count, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
