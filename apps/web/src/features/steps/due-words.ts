import type { CalendarDate } from '@cadans/domain/calendar-date';
import { stepDueOn } from '@cadans/domain/step';
import type { YearPlan } from '../../api/year-plan';
import { formatWeekday } from '../../words/formats';
import type { Language } from '../../words/language';
import type { Translate } from '../../words/use-translation';

interface Due {
  readonly workingDaysBefore: number;
  readonly dueOn: CalendarDate;
}

/** When a step is due: 'T−10 werkdagen · do 12 maart'. */
export function dueInWords(
  { workingDaysBefore, dueOn }: Due,
  language: Language,
  t: Translate<'steps'>,
): string {
  const day = formatWeekday(dueOn, language);
  return workingDaysBefore === 0 ? t('onTheDay', { day }) : t('dueLong', { count: workingDaysBefore, day });
}

/**
 * The day a step would be due, before the server says so. The year knows its own holidays: of a day in the year before
 * the server has the last word.
 */
export function dueOnIn(
  { holidays }: Pick<YearPlan, 'holidays'>,
  endsOn: CalendarDate,
  workingDaysBefore: number,
): CalendarDate {
  const days = new Set<string>(holidays.map(({ on }) => on));
  return stepDueOn({ workingDaysBefore }, { endsOn }, (day) => days.has(day));
}
