import { type Language, localeOf } from '../../words/language';
import { formatAgo } from '../../words/moment';

/** An instant as the clock of this device shows it: 'di 24 nov 14:05'. */
export function clockTime(at: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
}

/** How long ago an instant is, in words: what is as recent as `now` says so. */
export const ago = (at: string, language: Language, now: string): string =>
  formatAgo(at, Date.now(), language) ?? now;
