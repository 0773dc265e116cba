import { addDays, type CalendarDate } from '@cadans/domain/calendar-date';
import { localeOf } from '../../../words/language';
import { useLanguage } from '../../../words/use-language';
import { monthRowRole, weekdayRole } from './month-roles';

/** The names of the days, Monday first. */
export function MonthHead({ monday }: { monday: CalendarDate }) {
  const { language } = useLanguage();
  const short = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' });
  return (
    <div
      {...monthRowRole(0)}
      className="grid grid-cols-[2.25rem_repeat(7,minmax(0,1fr))] border-b border-line bg-surface text-2xs font-semibold text-muted"
    >
      {Array.from({ length: 7 }, (_, index) => {
        const day = new Date(addDays(monday, index));
        return (
          <span
            key={long.format(day)}
            {...weekdayRole(index + 1, long.format(day))}
            className="border-l border-line px-2.5 py-1.5"
            style={{ gridColumn: index + 2 }}
          >
            {short.format(day)}
          </span>
        );
      })}
    </div>
  );
}
