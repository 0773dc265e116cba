import type { Notification } from '@cadans/contracts/notifications';
import { dayInZone } from '@cadans/domain/calendar-date';
import { formatWeekday } from '../../words/formats';
import { localeOf } from '../../words/language';
import { useTranslation } from '../../words/use-translation';
import { byDay, namedDay } from './by-day';
import { type NoticeLink, NoticeRow } from './notice-row';

export interface NoticeDaysProps {
  told: readonly Notification[];
  timeZone: string;
  linkTo: NoticeLink;
  onOpen: (notice: Notification) => void;
  onRead: (notice: Notification) => void;
}

/** What one was told, under the days it was told on. */
export function NoticeDays({ told, timeZone, linkTo, onOpen, onRead }: NoticeDaysProps) {
  const { t, language } = useTranslation('notices');
  const today = dayInZone(new Date(), timeZone);
  const clock = new Intl.DateTimeFormat(localeOf(language), { timeZone, hour: '2-digit', minute: '2-digit' });
  return byDay(told, timeZone).map(({ day, told: ofDay }) => {
    const name = namedDay(day, today);
    const label = name ? t(name) : formatWeekday(day, language);
    return (
      <section key={day} aria-label={label}>
        <h3 className="section-label px-2.5 pt-3 pb-1">{label}</h3>
        <ul>
          {ofDay.map((notice) => (
            <NoticeRow
              key={notice.id}
              {...{ notice, linkTo }}
              time={clock.format(new Date(notice.createdAt))}
              onOpen={() => onOpen(notice)}
              onRead={() => onRead(notice)}
            />
          ))}
        </ul>
      </section>
    );
  });
}
