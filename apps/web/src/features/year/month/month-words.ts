import { type Language, localeOf } from '../../../words/language';
import type { Translate } from '../../../words/use-translation';
import type { MonthDay } from './month-model';

/** A day as it is read aloud: 'woensdag 15 juli, vandaag, 2 activiteiten: Zomereditie; Klantverhaal'. */
export function monthDayWords(
  { day, isToday, holiday, activities }: MonthDay,
  language: Language,
  t: Translate<'month'>,
): string {
  const format = formats.get(language) ?? formatOf(language);
  formats.set(language, format);
  const titles = activities.map(({ title }) => title).join('; ');
  return [
    format.format(new Date(day)).replace(',', ''),
    isToday ? t('today') : null,
    holiday?.[language],
    activities.length > 0 ? t('dayHolds', { count: activities.length, titles }) : t('dayFree'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<Language, Intl.DateTimeFormat>();

const formatOf = (language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
