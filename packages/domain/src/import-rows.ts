import type { CalendarDate } from './calendar-date.js';
import type { ColumnDates, DateChoices, DatedCells } from './import-column-dates.js';
import { type DateAnswers, type DateQuestion, yearsOff } from './import-date-question.js';
import { weekdayIn } from './import-date-text.js';
import type { ColumnMapping, ImportField } from './import-fields.js';
import { type ImportRow, readRow } from './import-row.js';
import type { ToolRow } from './import-tool-words.js';
import { weekdayNamed } from './import-weekday.js';

/** A row as the file has it, in the words of its tool. */
export interface RowToRead extends ToolRow {
  readonly number: number;
}

/** What was chosen for the dates of one row alone, and whether it is left out or taken in whatever else says. */
export interface RowDates {
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
  readonly skip?: boolean;
}

/** The rows in our words, with what their dates contradict together. */
export interface ReadRows {
  readonly rows: readonly ImportRow[];
  readonly questions: readonly DateQuestion[];
  /** So many dates name the weekday that they have. */
  readonly weekdaysRight: number;
  /** So many years later every weekday would be right; null = there is no such year near. */
  readonly yearsOff: number | null;
}

const UNANSWERED: DateAnswers = { weekdays: null, absentDays: null, yearsOff: null };

/** Reads all rows, and those whose date contradicts itself once more with the answers. No answer touches another row. */
export function readRows(
  rows: readonly RowToRead[],
  columns: ColumnMapping,
  dates: ColumnDates,
  chosen: DateChoices & { readonly rows: ReadonlyMap<number, RowDates> },
): ReadRows {
  const read = (row: RowToRead, answers: DateAnswers): ImportRow => {
    const told = readRow(row.number, row.cells, columns, dates.readingOf(row.number), answers);
    return {
      ...told,
      statusWord: row.statusWord ?? told.statusWord,
      leftOut: row.leftOut ?? told.leftOut,
    };
  };
  const first = rows.map((row) => ({ row, told: read(row, UNANSWERED) }));
  const questions = first.flatMap(({ told }) => told.questions);
  const right = first.filter(({ row, told }) => told.window && isRight(row.cells, columns, told)).length;
  const years = yearsOff(questions, right);
  const answered = first.map(({ row, told }) => {
    if (told.questions.length === 0) return told;
    const { skip, ...own } = chosen.rows.get(row.number) ?? {};
    const { weekdays, absentDays } = chosen;
    // Whoever takes a row in again asks for its date, and does not leave it out with the others.
    const unlessOut = <T extends string>(choice: T | null) =>
      skip === false && choice === 'leave_out' ? null : choice;
    return read(row, {
      weekdays: unlessOut(weekdays),
      absentDays: unlessOut(absentDays),
      yearsOff: years,
      ...own,
    });
  });
  return { rows: answered, questions, weekdaysRight: right, yearsOff: years };
}

/** The cells of a row that tell its dates. */
export function datedCells({ number, cells }: RowToRead, columns: ColumnMapping): DatedCells {
  const cell = (field: ImportField) => (cells[columns[field] ?? -1] ?? '').trim();
  return { row: number, date: cell('date'), endDate: cell('endDate'), weekday: cell('weekday') };
}

/** Whether a row names a weekday, and the right one. */
function isRight(cells: readonly string[], columns: ColumnMapping, { questions }: ImportRow): boolean {
  const names =
    weekdayIn(cells[columns.date ?? -1] ?? '') ?? weekdayNamed(cells[columns.weekday ?? -1] ?? '');
  return names !== undefined && questions.every(({ kind }) => kind !== 'weekday');
}
