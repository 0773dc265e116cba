import { type Language, localeOf } from '../../words/language';

/** An instant as the clocks of the organisation showed it: '3 jul 2026 14:05'. */
export function formatMoment(at: string, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
}
