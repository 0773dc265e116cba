import type { PlannedActivity } from '../../api/year-plan';
import { formatMonth, formatWeek, formatWeekday } from '../../words/formats';
import type { Language } from '../../words/language';

/** When an activity is due, as exactly as it was meant: 'do 2 juli', 'wk 27', 'juli 2026'. Done: the day it was done. */
export function dueInWords(activity: PlannedActivity, language: Language): string {
  const { status, doneOn, endsOn, precision } = activity;
  if (status === 'done' && doneOn) return formatWeekday(doneOn, language);
  if (precision === 'week') return formatWeek(endsOn);
  return precision === 'month' ? formatMonth(endsOn, language) : formatWeekday(endsOn, language);
}
