import type { Language } from '../../words/language';
import type { Translate } from '../../words/use-translation';
import { clockTime } from './clock-time';

const MINUTE = 60;

/** How long one has to wait, in seconds while that can be sat out, else in minutes with the time on the clock. */
export function waitingWords(seconds: number, t: Translate<'doors'>, language: Language): string {
  if (seconds <= MINUTE) return t('wait', { count: seconds });
  return t('waitMinutes', {
    count: Math.ceil(seconds / MINUTE),
    time: clockTime(Date.now() + seconds * 1000, language),
  });
}
