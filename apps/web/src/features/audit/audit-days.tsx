import type { AuditEvent } from '@cadans/contracts/audit';
import { dayInZone } from '@cadans/domain/calendar-date';
import { formatWeekday } from '../../words/formats';
import { localeOf } from '../../words/language';
import { useTranslation } from '../../words/use-translation';
import { AuditRow } from './audit-row';

export interface AuditDaysProps {
  events: readonly AuditEvent[];
  /** That of the organisation: where its days begin. */
  timeZone: string;
}

/** What was done, under the days it was done on. */
export function AuditDays({ events, timeZone }: AuditDaysProps) {
  const { language } = useTranslation('audit');
  const days = Map.groupBy(events, ({ at }) => dayInZone(new Date(at), timeZone));
  const clock = new Intl.DateTimeFormat(localeOf(language), { timeZone, hour: '2-digit', minute: '2-digit' });
  return [...days].map(([day, ofDay]) => {
    const label = `${formatWeekday(day, language)} ${day.slice(0, 4)}`;
    return (
      <section key={day} aria-label={label} className="not-first:mt-4">
        <h2 className="section-label pb-1">{label}</h2>
        <ul>
          {ofDay.map((event) => (
            <AuditRow key={event.id} event={event} time={clock.format(new Date(event.at))} />
          ))}
        </ul>
      </section>
    );
  });
}
