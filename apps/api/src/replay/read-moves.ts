import { type CalendarDate, daysBetween } from '@cadans/domain/calendar-date';
import { readDate } from '@cadans/domain/import-date';
import { type DateOrder, dateOrder } from '@cadans/domain/import-date-order';
import { fold } from '@cadans/domain/import-values';
import { splitTable } from '../imports/reading.js';
import { decided } from './decided-order.js';
import { columnList } from './history-columns.js';
import { ReplayError } from './replay-error.js';
import { tableIn } from './table-in.js';

/**
 * What a change of a date was. `moved` = from a day to another, less than a year apart; `unchanged` = to the same day;
 * `yearTypo` = 365 days or more, a year put right; `placeholder` = from 9999-12-31 ("no date yet") to a day; `undated` =
 * a day was taken away again; `dated` = it had none before (also when it got none); `invalid` = a day that does not exist.
 */
export const MOVE_KINDS = [
  'moved',
  'unchanged',
  'yearTypo',
  'placeholder',
  'undated',
  'dated',
  'invalid',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** One line of a list of changes. */
export interface HistoryMove {
  readonly line: number;
  /** What the list calls the activity: a slug, a file, a title, an address. */
  readonly key: string;
  /** The day it was changed; null = that cannot be read. */
  readonly on: CalendarDate | null;
  readonly kind: MoveKind;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** From `from` to `to`, negative when earlier; 0 unless it is `moved` or a `yearTypo`. */
  readonly days: number;
}

const COLUMNS = {
  on: 'gewijzigdop, changedon, changedat, changed, datumwijziging, wijzigingsdatum, changedate, commitdate, timestamp, movedon, verplaatstop, gewijzigd, at, op, on, modifiedon',
  key: 'slug, bestand, file, filename, path, pad, titel, title, naam, name, activiteit, activity, taskid, taakid, id, key, sleutel, url, link, task, taak, onderwerp, subject, topic',
  from: 'oudedatum, olddate, datumoud, vorigedatum, previousdate, originaldate, fromdate, van, from, oud, old, was, before',
  to: 'nieuwedatum, newdate, datumnieuw, todate, naar, to, nieuw, new, wordt, becomes, after',
} as const;
const MEANING = {
  on: 'the day of the change',
  key: 'the activity',
  from: 'the old date',
  to: 'the new date',
};

const A_YEAR = 365;

/** Reads a CSV of changes. Refused when a column is missing, or when the dates do not tell which is the day. */
export function readMoves(name: string, bytes: Uint8Array, order: DateOrder | undefined): HistoryMove[] {
  const table = tableIn(name, bytes);
  const { header, rows } = splitTable(table, true);
  const bare = (header ?? []).map((cell) => fold(cell).replace(/[^a-z0-9]/g, ''));
  const column = (field: keyof typeof COLUMNS) => {
    const found = COLUMNS[field]
      .split(', ')
      .map((word) => bare.indexOf(word))
      .find((at) => at >= 0);
    if (found === undefined)
      throw new ReplayError(
        `${name} has no column for ${MEANING[field]}. ${columnList(header, table.width)}`,
      );
    return found;
  };
  const at = { on: column('on'), key: column('key'), from: column('from'), to: column('to') };
  const dates = [at.from, at.to, at.on].flatMap((place) =>
    rows.map(({ number, cells }) => ({ line: number, text: cells[place] ?? '' })),
  );
  const read = decided(name, dateOrder(dates.map(({ text }) => text)), dates, order);
  return rows.map(({ number, cells }) => {
    const [from, to] = [stateOf(cells[at.from] ?? '', read), stateOf(cells[at.to] ?? '', read)];
    const on = stateOf(cells[at.on] ?? '', read);
    const days = isDay(from) && isDay(to) ? daysBetween(from.day, to.day) : 0;
    return {
      line: number,
      key: (cells[at.key] ?? '').trim(),
      on: isDay(on) ? on.day : null,
      kind: kindOf(from, to, days),
      from: isDay(from) ? from.day : null,
      to: isDay(to) ? to.day : null,
      days,
    };
  });
}

type State = { readonly day: CalendarDate } | 'placeholder' | 'none' | 'invalid';
const isDay = (state: State): state is { day: CalendarDate } => typeof state === 'object';

/** What a cell with a date says. A word ('draft', 'undated') is no date; what looks like a date and is none is invalid. */
function stateOf(cell: string, order: DateOrder | null): State {
  const text = cell.trim();
  if (/^9999\b|\b9999$/.test(text)) return 'placeholder';
  const read = readDate(text, order);
  if (read.ok) return { day: read.value.startsOn };
  return /\d/.test(text) ? 'invalid' : 'none';
}

function kindOf(from: State, to: State, days: number): MoveKind {
  if (from === 'invalid' || to === 'invalid') return 'invalid';
  if (!isDay(to)) return isDay(from) ? 'undated' : 'dated';
  if (from === 'placeholder') return 'placeholder';
  if (!isDay(from)) return 'dated';
  if (days === 0) return 'unchanged';
  return Math.abs(days) >= A_YEAR ? 'yearTypo' : 'moved';
}
