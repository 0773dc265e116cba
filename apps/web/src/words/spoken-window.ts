import type { SpokenDate } from '@cadans/domain/spoken-period';
import { formatDayInWords, formatMonth, formatWeek, formatWeekday } from './formats';
import type { Language } from './language';

/** What was said, spelled out to be sure: 'di 7 april 2026, wk 15', 'wk 15, 6 – 12 april 2026', 'april 2026'. */
export function spokenInWords({ window, precision }: SpokenDate, language: Language): string {
  const { startsOn, endsOn } = window;
  if (precision === 'month') return formatMonth(startsOn, language);
  if (startsOn === endsOn)
    return `${formatWeekday(startsOn, language)} ${startsOn.slice(0, 4)}, ${formatWeek(startsOn)}`;
  const withYear = startsOn.slice(0, 4) !== endsOn.slice(0, 4);
  const sameMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7);
  const from = sameMonth ? String(Number(startsOn.slice(8))) : formatDayInWords(startsOn, language, withYear);
  const days = `${from} – ${formatDayInWords(endsOn, language, true)}`;
  return precision === 'week' ? `${formatWeek(startsOn)}, ${days}` : days;
}
