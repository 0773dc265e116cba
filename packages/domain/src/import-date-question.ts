import { addDays, type CalendarDate, firstOfMonth, lastOfMonth, yearOf } from './calendar-date.js';
import { calendarParts, type DateReading, readDate } from './import-date.js';
import { weekdayIn, withYear } from './import-date-text.js';
import { weekdayOf } from './iso-week.js';

/** Which end of a row's window a question is about. */
export type DatePart = 'start' | 'end';

/**
 * What a date contradicts, so that it is asked and never guessed:
 * - `weekday`: it names another weekday (1 is Monday) than the day has; `options` are the day as written and the nearest
 *   day with that weekday;
 * - `absent_day`: the month has no such day; `options` are its last day and the first of the next month.
 */
export interface DateQuestion {
  readonly kind: 'weekday' | 'absent_day';
  readonly part: DatePart;
  /** The date as it stands in the file. */
  readonly text: string;
  readonly weekday: number | null;
  readonly options: readonly [CalendarDate, CalendarDate];
}

/** What becomes of dates with another weekday: the day as written, the nearest such day, another year, or left out. */
export const WEEKDAY_CHOICES = ['keep', 'nearest', 'other_year', 'leave_out'] as const;
export type WeekdayChoice = (typeof WEEKDAY_CHOICES)[number];

/** What becomes of days that do not exist: the last day of the month, the first of the next, or left out. */
export const ABSENT_DAY_CHOICES = ['before', 'after', 'leave_out'] as const;
export type AbsentDayChoice = (typeof ABSENT_DAY_CHOICES)[number];

/** The answers for all rows at once, and for one row alone: those go first. */
export interface DateAnswers {
  readonly weekdays: WeekdayChoice | null;
  readonly absentDays: AbsentDayChoice | null;
  /** So many years later all weekdays agree; null = they do in no year near. */
  readonly yearsOff: number | null;
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
}

/** What a single date contradicts, if anything. `beside` is the weekday that another column says of this row. */
export function questionOf(
  text: string,
  part: DatePart,
  how: DateReading,
  beside?: number,
): DateQuestion | undefined {
  const read = readDate(text, how);
  if (!read.ok) return read.why === 'no_such_day' ? absentDay(text, part, how) : undefined;
  const { startsOn, endsOn } = read.value;
  if (startsOn !== endsOn) return undefined;
  const weekday = [weekdayIn(text), beside].find(
    (said) => said !== undefined && said !== weekdayOf(startsOn),
  );
  if (weekday === undefined) return undefined;
  // From three days before to three days after.
  const nearest = addDays(startsOn, ((weekday - weekdayOf(startsOn) + 10) % 7) - 3);
  return { kind: 'weekday', part, text, weekday, options: [startsOn, nearest] };
}

function absentDay(text: string, part: DatePart, how: DateReading): DateQuestion | undefined {
  const whole = how.year == null ? text : (withYear(text, how.year) ?? text);
  const parts = calendarParts(whole, how.order);
  if (!parts || 'why' in parts) return undefined;
  const { year, month, day } = parts;
  if (month < 1 || month > 12 || day < 29 || day > 31 || year < 2000 || year > 2100) return undefined;
  const before = lastOfMonth(year, month);
  const after = month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1);
  return { kind: 'absent_day', part, text, weekday: null, options: [before, after] };
}

/** What was answered: a day, that the row is left out, or nothing yet. */
export function answerTo(question: DateQuestion, answers: DateAnswers): CalendarDate | 'leave_out' | null {
  const own = answers[question.part];
  if (own !== undefined) return own;
  const [first, second] = question.options;
  if (question.kind === 'absent_day') {
    if (answers.absentDays === 'leave_out') return 'leave_out';
    return answers.absentDays && (answers.absentDays === 'before' ? first : second);
  }
  if (answers.weekdays === 'keep') return first;
  if (answers.weekdays === 'nearest') return second;
  if (answers.weekdays === 'other_year')
    return answers.yearsOff === null ? null : inOtherYear(first, answers.yearsOff);
  return answers.weekdays;
}

/** The same day of the month some years later; null for 29 February in a year without one. */
export function inOtherYear(date: CalendarDate, years: number): CalendarDate | null {
  const moved = `${yearOf(date) + years}${date.slice(4)}`;
  return readDate(moved, null).ok ? moved : null;
}

/** So many contradictions and no agreement make it likely that the year is wrong, and not the days. */
const ENOUGH = 3;

/**
 * In how many years from the written one every weekday agrees, when none agrees now: a calendar that was copied from
 * another year. Null when some agree, when there are fewer than three, or when no year within two fits them all.
 */
export function yearsOff(questions: readonly DateQuestion[], agreeing: number): number | null {
  const asked = questions.filter(({ kind }) => kind === 'weekday');
  if (agreeing > 0 || asked.length < ENOUGH) return null;
  const fits = (years: number) =>
    asked.every(({ options: [date], weekday }) => {
      const moved = inOtherYear(date, years);
      return moved !== null && weekdayOf(moved) === weekday;
    });
  return [1, -1, 2, -2].find(fits) ?? null;
}
