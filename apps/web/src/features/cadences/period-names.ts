import { isoWeekOf } from '@cadans/domain/iso-week';
import type { Period, PeriodKind } from '@cadans/domain/period';
import { formatMonth } from '../../words/formats';
import { type Language, localeOf } from '../../words/language';
import type { Translate } from '../../words/use-translation';

/** How often something is promised: '2× per maand'. */
export function oftenOf({ times, per }: { times: number; per: PeriodKind }, t: Translate<'rhythm'>): string {
  return t(`often.${per}`, { times });
}

/** A period where there is little room: '48', '47–48', 'nov', 'Q4 2026', '2026'. */
export function shortPeriod({ kind, start, end }: Period, language: Language): string {
  if (kind === 'week') return String(isoWeekOf(start).week);
  if (kind === 'fortnight') return `${isoWeekOf(start).week}–${isoWeekOf(end).week}`;
  if (kind === 'month') return months[language].format(new Date(start));
  return kind === 'quarter' ? `${quarterName(start)} ${start.slice(0, 4)}` : start.slice(0, 4);
}

/** A period as it is said: 'week 48', 'week 47–48', 'november 2026', 'Q4 2026', '2026'. */
export function periodInWords(period: Period, language: Language, ui: Translate<'ui'>): string {
  const { kind, start } = period;
  if (kind === 'month') return formatMonth(start, language);
  const short = shortPeriod(period, language);
  return kind === 'quarter' || kind === 'year' ? short : ui('weekLong', { week: short });
}

const quarterName = (start: string) => `Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;

const monthFormat = (language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' });
// Making a format costs a hundred times what using it does.
const months = { nl: monthFormat('nl'), en: monthFormat('en') };
