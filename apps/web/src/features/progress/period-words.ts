import { monthOf, yearOf } from '@cadans/domain/calendar-date';
import type { Period } from '@cadans/domain/period';
import { formatMonth, formatWeek } from '../../words/formats';
import type { Language } from '../../words/language';
import type { Translate } from '../../words/use-translation';

const quarterIn = ({ start }: Period) => Math.ceil(monthOf(start) / 3);

/** A period by its name: 'wk 27', 'juli 2026', '3e kwartaal 2026', '2026'. */
export function periodInWords(period: Period, t: Translate<'progress'>, language: Language): string {
  const { kind, start, end } = period;
  switch (kind) {
    case 'week':
      return formatWeek(start);
    case 'fortnight':
      return `${formatWeek(start)}–${formatWeek(end).replace(/\D+/, '')}`;
    case 'month':
      return formatMonth(start, language);
    case 'quarter':
      return t('quarter', { quarter: quarterIn(period), year: yearOf(start) });
    case 'year':
      return String(yearOf(start));
  }
}

/** The same as short as it can be, for beside another: 'juni', 'Q1', '2025'. */
export function periodInShort(period: Period, t: Translate<'progress'>, language: Language): string {
  if (period.kind === 'quarter') return t('quarterShort', { quarter: quarterIn(period) });
  if (period.kind === 'month') return formatMonth(period.start, language).replace(/ \d+$/, '');
  return periodInWords(period, t, language);
}
