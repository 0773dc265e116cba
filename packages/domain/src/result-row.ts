import type { CalendarDate } from './calendar-date.js';
import { type DateRefusal, readDate } from './import-date.js';
import type { DateOrder } from './import-date-order.js';
import { isUndated } from './import-date-text.js';
import { hasHidden } from './import-row.js';
import { readNumber } from './import-values.js';
import { RESULT_FIELDS, type ResultColumns, type ResultField } from './result-columns.js';
import { MEASURES, type Measure } from './yield.js';

/** Why a row with results cannot be read. */
export type ResultRowRefusal =
  | DateRefusal
  | 'not_a_number'
  | 'nothing_measured'
  | 'measured_in_future'
  | 'hidden_characters'
  | 'too_long';

/** What of a row cannot be read; `field` is null when it is the row as a whole. */
export interface RefusedCell {
  readonly why: ResultRowRefusal;
  readonly field: ResultField | null;
}

/** One row of a file with results, as it was read. */
export interface ResultFileRow {
  /** As the spreadsheet numbers it: the first line of the file is 1. */
  readonly number: number;
  readonly id: string;
  readonly link: string;
  readonly title: string;
  /** When the activity went out; tells apart what has one title. */
  readonly date: CalendarDate | null;
  readonly numbers: { readonly [measure in Measure]: number | null };
  /** Null = the row does not say. */
  readonly measuredOn: CalendarDate | null;
  readonly source: string;
  readonly note: string;
  readonly refusals: readonly RefusedCell[];
}

const MOST = 1_000_000_000;
const SOURCE = 200;
const NOTE = 1000;
// What tools write where nothing was measured.
const NOT_MEASURED = /^(?:|[-–—]|n\.?\/?[av]\.?(?:t\.?)?|nb|onbekend|unknown|null)$/i;

/**
 * Reads one row with results: '1.840', '€ 1.250,50'. People and money are counted whole and in cents; an empty cell or a
 * dash is not measured, which is not 0. A formula is no number, and stays text where text may stand.
 */
export function readResultRow(
  number: number,
  cells: readonly string[],
  columns: ResultColumns,
  order: DateOrder | null,
  today: CalendarDate,
): ResultFileRow {
  const refusals: RefusedCell[] = [];
  const cell = (field: ResultField) => (cells[columns[field] ?? -1] ?? '').trim();
  const numberIn = (measure: Measure): number | null => {
    if (NOT_MEASURED.test(cell(measure))) return null;
    const read = readNumber(cell(measure), { thousands: true });
    const perUnit = measure === 'revenue' || measure === 'cost' ? 100 : 1;
    const isWhole = read !== null && Math.abs(read * perUnit - Math.round(read * perUnit)) < 1e-4;
    if (!isWhole || read > MOST) refusals.push({ why: 'not_a_number', field: measure });
    return isWhole ? Math.round(read * perUnit) / perUnit : null;
  };
  const dayIn = (field: 'date' | 'measuredOn'): CalendarDate | null => {
    if (isUndated(cell(field))) return null;
    const read = readDate(cell(field), order);
    if (read.ok && read.value.startsOn === read.value.endsOn) return read.value.startsOn;
    refusals.push({ why: read.ok ? 'not_a_date' : read.why, field });
    return null;
  };
  const numbers = Object.fromEntries(MEASURES.map((measure) => [measure, numberIn(measure)])) as Record<
    Measure,
    number | null
  >;
  const measuredOn = dayIn('measuredOn');
  const [source, note] = [cell('source').replace(/\s+/g, ' '), cell('note')];
  for (const field of RESULT_FIELDS)
    if (hasHidden(cells[columns[field] ?? -1] ?? '')) refusals.push({ why: 'hidden_characters', field });
  if (source.length > SOURCE) refusals.push({ why: 'too_long', field: 'source' });
  if (note.length > NOTE) refusals.push({ why: 'too_long', field: 'note' });
  if (measuredOn !== null && measuredOn > today)
    refusals.push({ why: 'measured_in_future', field: 'measuredOn' });
  const isEmpty = MEASURES.every((measure) => numbers[measure] === null);
  if (isEmpty && !refusals.some(({ why }) => why === 'not_a_number'))
    refusals.push({ why: 'nothing_measured', field: null });
  const date = dayIn('date');
  return {
    number,
    id: cell('id').toLowerCase(),
    link: cell('link'),
    title: cell('title'),
    date,
    numbers,
    measuredOn,
    source,
    note,
    refusals,
  };
}
