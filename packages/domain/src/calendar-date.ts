/** A calendar day as `'YYYY-MM-DD'`: never an instant, so it means the same in every time zone. */
export type CalendarDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Whether the text is a day that exists, in the years 2000 to 2100 (the years Cadans plans in). */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  return year >= FIRST_YEAR && year <= LAST_YEAR && fromDayNumber(dayNumber(text)) === text;
}

/**
 * Days since 1 January 1970: the number all arithmetic on days is done in. Reckoned from the digits, without making a `Date`:
 * the dials of one organisation ask tens of thousands of times.
 */
export function dayNumber(date: CalendarDate): number {
  const month = 10 * digit(date, 5) + digit(date, 6);
  const day = 10 * digit(date, 8) + digit(date, 9);
  // Counted in years that begin in March, a leap day is the last of its year, and months have 153 days per five.
  const shifted = month > 2 ? month - 3 : month + 9;
  const century = 10 * digit(date, 0) + digit(date, 1);
  const year = 100 * century + 10 * digit(date, 2) + digit(date, 3) - (month > 2 ? 0 : 1);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * shifted + 2) / 5) + day - 719_469;
}

const digit = (date: CalendarDate, at: number) => date.charCodeAt(at) - 48;

/** The days Cadans plans in as they are asked for: making one takes a hundred times as long as finding it again. */
const FIRST_DAY = dayNumber(`${FIRST_YEAR}-01-01`);
const days = new Array<CalendarDate | undefined>(dayNumber(`${LAST_YEAR}-12-31`) - FIRST_DAY + 1);

/** The day that many days after 1 January 1970. */
export function fromDayNumber(number: number): CalendarDate {
  const known = days[number - FIRST_DAY];
  if (known !== undefined) return known;
  const made = new Date(number * DAY).toISOString().slice(0, 10);
  const place = number - FIRST_DAY;
  if (Number.isInteger(place) && place >= 0 && place < days.length) days[place] = made;
  return made;
}

/** The day `days` later (negative: earlier). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from one day to the other; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The calendar year of the day. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The month of the day, 1 to 12. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** The quarter of the day as `'2026-Q3'`: a move that changes it is a "not this quarter". */
export function quarterOf(date: CalendarDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(monthOf(date) / 3)}`;
}

/** The first day of a month (1 to 12). */
export function firstOfMonth(year: number, month: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** The last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): CalendarDate {
  return month === 12 ? `${year}-12-31` : addDays(firstOfMonth(year, month + 1), -1);
}

/** The calendar day it is at an instant in a time zone (IANA name, such as `'Europe/Amsterdam'`). */
export function dayInZone(instant: Date, timeZone: string): CalendarDate {
  const format = formats.get(timeZone) ?? formatOf(timeZone);
  formats.set(timeZone, format);
  return format.format(instant);
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
