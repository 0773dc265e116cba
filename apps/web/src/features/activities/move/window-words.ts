import type { Precision, Window } from '@cadans/domain/activity';
import { isSameIsoWeek } from '@cadans/domain/iso-week';
import { isWholeMonth } from '@cadans/domain/window-shift';
import { formatDayInWords, formatMonth, formatWeek, formatWeekday } from '../../../words/formats';
import type { Language } from '../../../words/language';

/** A window as people say it: 'do 2 juli', 'wk 27 · 29 juni – 5 juli', 'maart 2026', '24 – 26 maart'. */
export function windowInWords(
  { startsOn, endsOn, precision }: Window & { precision: Precision },
  language: Language,
): string {
  if (startsOn === endsOn) return formatWeekday(startsOn, language);
  if (precision === 'month' && isWholeMonth({ startsOn, endsOn })) return formatMonth(startsOn, language);
  const sameMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7);
  const from = sameMonth ? String(Number(startsOn.slice(8))) : formatDayInWords(startsOn, language);
  const days = `${from} – ${formatDayInWords(endsOn, language)}`;
  return precision === 'week' && isSameIsoWeek(startsOn, endsOn) ? `${formatWeek(startsOn)} · ${days}` : days;
}
