import type { CalendarDate } from '@cadans/domain/calendar-date';
import { type Language, localeOf } from '../../words/language';

const formatIn = (language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
// Making a format costs a hundred times what using it does.
const formats = { nl: formatIn('nl'), en: formatIn('en') };

/** 'vrijdag 3 juli' or 'Friday 3 July'. */
export const longDay = (day: CalendarDate, language: Language): string =>
  formats[language].format(new Date(day)).replace(',', '');
