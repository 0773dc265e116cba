import { dayInZone } from '@cadans/domain/calendar-date';
import { formatDayInWords } from './formats';
import type { Language } from './language';
import { formatMoment } from './moment';

/** The time zone of who looks: for what machines do, which belongs to no day of the plan. */
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment as the clocks of who looks show it. */
export function momentHere(instant: string, language: Language): string {
  return formatMoment(instant, here(), language);
}

/** The day of a moment as the calendar of who looks shows it, with its year. */
export function dayHere(instant: string, language: Language): string {
  return formatDayInWords(dayInZone(new Date(instant), here()), language, true);
}
