import type { CalendarDate } from './calendar-date.js';
import { type DateReading, rangeIn } from './import-date.js';
import { type DateOrder, type DateOrderVerdict, dateOrder } from './import-date-order.js';
import type { AbsentDayChoice, WeekdayChoice } from './import-date-question.js';
import { type Serials, type SerialVerdict, serialDates } from './import-date-serial.js';
import { withYear } from './import-date-text.js';
import { weekdayNamed } from './import-weekday.js';
import {
  type YearChoice,
  type Yearless,
  type YearlessCell,
  type YearOption,
  yearlessDates,
  yearOfRow,
  yearOptions,
} from './import-yearless.js';

/** What whoever imports chose about dates; null = not chosen. */
export interface DateChoices {
  readonly serials: Serials | null;
  readonly year: YearChoice | null;
  readonly weekdays: WeekdayChoice | null;
  readonly absentDays: AbsentDayChoice | null;
}

/** The cells of a row that tell its dates. */
export interface DatedCells {
  readonly row: number;
  readonly date: string;
  readonly endDate: string;
  readonly weekday: string;
}

/** What the dates of a file say together, and how each row's are read under what was chosen. */
export interface ColumnDates {
  readonly order: DateOrderVerdict;
  /** The dates that the order was decided by: its rows count in here. */
  readonly dates: readonly { readonly row: number; readonly text: string }[];
  readonly serials: SerialVerdict;
  readonly yearless: Yearless;
  readonly years: readonly YearOption[];
  /** The date without a year of each row, or ''; `yearless` counts its rows in here. */
  readonly places: readonly { readonly row: number; readonly text: string }[];
  readonly readingOf: (row: number) => DateReading;
}

/**
 * Decides over the whole column what single dates cannot tell: the order of day and month, whether numbers are dates, the
 * year of dates without one. What is certain needs no choice; what is not is left open until it is chosen. `rows` stand in
 * the order in which the file tells time: down a list, but across a year matrix.
 */
export function columnDates(
  rows: readonly DatedCells[],
  chosen: DateChoices & { readonly dateOrder: DateOrder | null },
  given: { readonly today: CalendarDate; readonly named: number | null },
): ColumnDates {
  const said = new Map(rows.map(({ row, weekday }) => [row, weekdayNamed(weekday)]));
  const ends = (end: 'date' | 'endDate') =>
    rows.flatMap((cells) => rangeIn(cells[end]).map((text) => ({ row: cells.row, text })));
  const dates = [...ends('date'), ...ends('endDate')];
  const verdict = dateOrder(
    dates.map(({ text }) => text),
    true,
  );
  const order = verdict.kind === 'certain' ? verdict.order : chosen.dateOrder;
  const serials = serialDates(
    dates.map(({ row, text }, at) => ({ text, weekday: at < rows.length ? said.get(row) : undefined })),
  );
  const system = serials.kind === 'certain' ? '1900' : chosen.serials;
  const cells = rows.map((cell): YearlessCell & { readonly row: number } => {
    const texts = [cell.date, cell.endDate].flatMap(rangeIn);
    return {
      row: cell.row,
      text: texts.find((text) => withYear(text, 2000) !== undefined) ?? '',
      weekday: said.get(cell.row),
    };
  });
  const yearless = yearlessDates(cells, order);
  const placeOf = new Map(rows.map(({ row }, at) => [row, at]));
  const readingOf = (row: number): DateReading => ({
    order,
    serials: system,
    year: chosen.year && yearOfRow(placeOf.get(row) ?? 0, yearless, chosen.year),
  });
  const years = yearless.rows.length === 0 ? [] : yearOptions(cells, yearless, { ...given, order });
  return { order: verdict, dates, serials, yearless, years, places: cells, readingOf };
}
