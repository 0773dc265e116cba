import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import type { ColumnDates } from '@cadans/domain/import-column-dates';
import type { Outcome } from './outcome.js';

/** What the dates of a file say about the order of day and month. */
export function dateOrderOf({ order, dates }: ColumnDates): ImportDryRun['dateOrder'] {
  const at = 'row' in order ? dates[order.row] : undefined;
  const proofs = order.kind === 'contradictory' ? order.proofs : [];
  return {
    kind: order.kind,
    order: order.kind === 'certain' ? order.order : null,
    options: 'options' in order ? [...order.options] : [],
    row: at?.row ?? null,
    text: at?.text ?? null,
    proofs: proofs.map((proof) => ({
      order: proof.order,
      rows: proof.rows.slice(0, 20).map((row) => dates[row]?.row ?? 0),
    })),
  };
}

/** What else the dates of a file cannot tell: numbers, years, weekdays, days that do not exist. */
export function datesOf({ dates, read, named, sheet }: Outcome): ImportDryRun['dates'] {
  const { serials, yearless, years } = dates;
  const number = serials.kind === 'not_needed' ? undefined : dates.dates[serials.row];
  const without = dates.places[yearless.rows[0] ?? -1];
  const rowInFile = (row: number | undefined) =>
    row === undefined ? null : (sheet.places.get(row)?.row ?? row);
  const asked = (kind: 'weekday' | 'absent_day') =>
    read.questions.filter((question) => question.kind === kind).length;
  return {
    serials: {
      kind: serials.kind,
      options: serials.kind === 'not_needed' ? [] : [...serials.options],
      count: serials.kind === 'not_needed' ? 0 : serials.count,
      row: number?.row ?? null,
      text: number?.text ?? null,
    },
    years: {
      count: yearless.rows.length,
      row: rowInFile(without?.row),
      text: without?.text ?? null,
      weekdays: yearless.weekdays,
      named,
      anewRow: rowInFile(dates.places[yearless.begunAnew ?? -1]?.row),
      anew: dates.places[yearless.begunAnew ?? -1]?.text ?? null,
      options: years.map((option) => ({ ...option })),
    },
    weekdays: { count: asked('weekday'), right: read.weekdaysRight, yearsOff: read.yearsOff },
    absentDays: asked('absent_day'),
  };
}
