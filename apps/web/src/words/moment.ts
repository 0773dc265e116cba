import { type Language, localeOf } from './language';

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

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How long ago an instant is: '3 uur geleden'; null within the last minute. */
export function formatAgo(at: string, now: number, language: Language): string | null {
  const seconds = (Date.parse(at) - now) / 1000;
  const [unit, length] = STEPS.find(([, one]) => Math.abs(seconds) >= one) ?? [];
  if (!unit || !length || seconds > 0) return null;
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(
    Math.trunc(seconds / length),
    unit,
  );
}
