import { type CalendarDate, dayNumber, yearOf } from './calendar-date.js';
import { readDate } from './import-date.js';
import type { DateOrder } from './import-date-order.js';
import { weekdayIn, withYear } from './import-date-text.js';
import { weekdayOf } from './iso-week.js';

/** Which year dates without one fall in: `runsOn` = from the row where the months begin anew, the year after it. */
export interface YearChoice {
  readonly first: number;
  readonly runsOn: boolean;
}

/** A choice with what speaks for it: of the weekdays that the dates name, so many are right. */
export interface YearOption extends YearChoice {
  readonly weekdaysRight: number;
}

/** The dates of a column that name no year, in the order of the file. */
export interface Yearless {
  /** Where they stand in what was given; the first is 0. */
  readonly rows: readonly number[];
  /** Where the months begin anew (nov, dec, jan, feb), when that happens exactly once. */
  readonly begunAnew: number | null;
  /** How many of them name a weekday. */
  readonly weekdays: number;
}

/** A leap year with 53 weeks, so that every date without a year exists in it. */
const ANY_YEAR = 2004;
/** Back by more than half a year is a new year; less is a row out of order. */
const BACK = 180;

export interface YearlessCell {
  readonly text: string;
  /** What another column says of that row (1 is Monday). */
  readonly weekday: number | undefined;
}

/** Finds the dates without a year, and whether they cross the new year. */
export function yearlessDates(cells: readonly YearlessCell[], order: DateOrder | null): Yearless {
  const rows = cells.flatMap(({ text }, row) => (withYear(text, ANY_YEAR) === undefined ? [] : [row]));
  const days = rows.flatMap((row) => {
    const read = readDate(cells[row]?.text ?? '', { order, year: ANY_YEAR });
    return read.ok ? [{ row, day: dayNumber(read.value.endsOn) }] : [];
  });
  const anew = days.filter(({ day }, at) => at > 0 && (days[at - 1]?.day ?? 0) - day > BACK);
  const weekdays = rows.filter((row) => saidOf(cells[row]) !== undefined).length;
  return { rows, begunAnew: anew.length === 1 ? (anew[0]?.row ?? null) : null, weekdays };
}

/** The year of a row under a choice. */
export function yearOfRow(row: number, { begunAnew }: Yearless, { first, runsOn }: YearChoice): number {
  return runsOn && begunAnew !== null && row >= begunAnew ? first + 1 : first;
}

/**
 * The years that are offered, never chosen: this one and the next, the one that the file's name or title gives, those in
 * which every named weekday is right, and for months that begin anew the same as two years.
 */
export function yearOptions(
  cells: readonly YearlessCell[],
  yearless: Yearless,
  given: { readonly order: DateOrder | null; readonly named: number | null; readonly today: CalendarDate },
): YearOption[] {
  const thisYear = yearOf(given.today);
  const near = Array.from({ length: 9 }, (_, at) => thisYear - 5 + at);
  const option = (first: number, runsOn: boolean): YearOption => ({
    first,
    runsOn,
    weekdaysRight: rightWeekdays(cells, yearless, { first, runsOn }, given.order),
  });
  const all = [false, ...(yearless.begunAnew === null ? [] : [true])].flatMap((runsOn) =>
    [...new Set([...near, ...(given.named === null ? [] : [given.named])])].map((first) =>
      option(first, runsOn),
    ),
  );
  const fits = ({ weekdaysRight }: YearOption) =>
    yearless.weekdays > 0 && weekdaysRight === yearless.weekdays;
  const usual = ({ first, runsOn }: YearOption) =>
    [thisYear, thisYear + (runsOn ? -1 : 1), given.named].includes(first);
  return all
    .filter((one) => usual(one) || fits(one))
    .toSorted((one, other) => one.first - other.first || Number(one.runsOn) - Number(other.runsOn));
}

function rightWeekdays(
  cells: readonly YearlessCell[],
  yearless: Yearless,
  choice: YearChoice,
  order: DateOrder | null,
): number {
  return yearless.rows.filter((row) => {
    const said = saidOf(cells[row]);
    const read = readDate(cells[row]?.text ?? '', { order, year: yearOfRow(row, yearless, choice) });
    return read.ok && said === weekdayOf(read.value.startsOn) && read.value.startsOn === read.value.endsOn;
  }).length;
}

function saidOf(cell: YearlessCell | undefined): number | undefined {
  return cell && (weekdayIn(cell.text) ?? cell.weekday);
}

/** The year that a name or a title gives ('Jaarplanning 2026.xlsx'): the only one in it, else none. */
export function yearNamed(text: string): number | null {
  const years = new Set(text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 && year ? Number(year) : null;
}
