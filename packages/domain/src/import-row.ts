import { isCalendarDate } from './calendar-date.js';
import { type DateRefusal, type ReadDate, readDate, spanning } from './import-date.js';
import type { DateOrder } from './import-date-order.js';
import { isUndated } from './import-date-text.js';
import type { ColumnMapping, ImportField } from './import-fields.js';
import { namesIn, withoutPeople } from './import-people.js';
import { readNumber, splitValues } from './import-values.js';

/** Why a row cannot be imported at all. */
export type RowRefusal = DateRefusal | 'no_title' | 'too_long' | 'hidden_characters' | 'not_a_number';

/** What was done to a row so that it fits: said in the dry run, so that nothing changes silently. */
export type RowNote =
  | 'title_shortened'
  | 'link_ignored'
  | 'one_channel_of_several'
  | 'not_yet_done'
  | 'finish_ignored';

/** A row of the file in our words, before its values are matched with themes, members and channels. */
export interface ImportRow {
  /** As the spreadsheet numbers it: the first line of the file is 1. */
  readonly number: number;
  readonly title: string;
  readonly brief: string;
  /** Null when the row has no date (it is parked) or one that cannot be read (`refusals` tells). */
  readonly window: ReadDate | null;
  readonly themes: readonly string[];
  /** The first owns, the others help. */
  readonly people: readonly string[];
  readonly helpers: readonly string[];
  readonly channels: readonly string[];
  readonly statusWord: string;
  readonly finishedOn: string | null;
  readonly link: string | null;
  readonly campaign: string;
  readonly effortHours: number | null;
  readonly budget: number | null;
  readonly refusals: readonly RowRefusal[];
  readonly notes: readonly RowNote[];
}

const TITLE = 200;
const BRIEF = 10_000;
const NAME = 80;
// Control characters, bidirectional overrides and byte order marks: never meant, and refused everywhere else too.
const HIDDEN = /(?![\n\t\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Whether a cell has control characters, which nobody sees and nobody means. */
export function hasHidden(cell: string): boolean {
  return HIDDEN.test(cell);
}

/** Reads one row with the chosen columns and date order. Wrong parts are told, never guessed. */
export function readRow(
  number: number,
  cells: readonly string[],
  columns: ColumnMapping,
  order: DateOrder | null,
): ImportRow {
  const refusals: RowRefusal[] = [];
  const notes: RowNote[] = [];
  const cell = (field: ImportField) => (cells[columns[field] ?? -1] ?? '').trim();
  const inNotes = (field: ImportField) => columns[field] !== null && columns[field] === columns.brief;
  if (Object.values(columns).some((column) => HIDDEN.test(cells[column ?? -1] ?? '')))
    refusals.push('hidden_characters');
  const amount = (field: 'effort' | 'budget') => {
    const read = cell(field) === '' ? null : readNumber(cell(field), { thousands: field === 'budget' });
    const most = field === 'budget' ? 100_000_000 : 10_000;
    if (cell(field) !== '' && (read === null || read > most)) refusals.push('not_a_number');
    return read === null ? null : Math.round(read * 100) / 100;
  };
  const title = titleOf(cell('title'));
  if (title.text === '') refusals.push('no_title');
  if (title.shortened) notes.push('title_shortened');
  const link = linkOf(cell('link'), inNotes('link'));
  if (link === null && cell('link') !== '' && !inNotes('link')) notes.push('link_ignored');
  const notesText = inNotes('owner') || inNotes('helpers') ? withoutPeople(cell('brief')) : cell('brief');
  const brief = [title.shortened ? cell('title') : '', notesText === link ? '' : notesText]
    .filter(Boolean)
    .join('\n\n');
  const themes = splitValues(cell('theme'));
  const people = namesIn(cell('owner'), 'owner', inNotes('owner'));
  const helpers = namesIn(cell('helpers'), 'helpers', inNotes('helpers'));
  const channels = splitValues(cell('channel'));
  if (channels.length > 1) notes.push('one_channel_of_several');
  if (
    brief.length > BRIEF ||
    [...themes, ...people, ...helpers, ...channels].some(({ length }) => length > NAME)
  )
    refusals.push('too_long');
  const finished = readDate(cell('finished'), order);
  if (!finished.ok && !isUndated(cell('finished'))) notes.push('finish_ignored');
  const effort = amount('effort');
  return {
    number,
    title: title.text,
    brief,
    window: windowOf(cell('date'), cell('endDate'), order, refusals),
    themes,
    people,
    helpers,
    channels,
    statusWord: cell('status'),
    finishedOn: finished.ok && isCalendarDate(finished.value.endsOn) ? finished.value.endsOn : null,
    link,
    campaign: cell('campaign').replace(/\s+/g, ' ').slice(0, 120),
    effortHours: effort === null ? null : Math.round(effort * 10) / 10,
    budget: amount('budget'),
    refusals,
    notes,
  };
}

/** A row with only a last day is on that day; with neither it is parked. */
function windowOf(
  from: string,
  to: string,
  order: DateOrder | null,
  refusals: RowRefusal[],
): ReadDate | null {
  const given = [from, to].filter((text) => !isUndated(text));
  const read = given.map((text) => readDate(text, order));
  const [first, last = first] = read;
  if (!first || !last) return null;
  const whole = first.ok && last.ok ? spanning(first.value, last.value) : first.ok ? last : first;
  if (whole.ok) return whole.value;
  refusals.push(whole.why);
  return null;
}

/** One line of at most 200 characters; what is longer is cut at a word and kept whole in the brief. */
function titleOf(text: string): { text: string; shortened: boolean } {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= TITLE) return { text: line, shortened: false };
  const cut = line.slice(0, TITLE - 1);
  return {
    text: `${cut.slice(0, cut.lastIndexOf(' ') > TITLE / 2 ? cut.lastIndexOf(' ') : TITLE - 1)}…`,
    shortened: true,
  };
}

function linkOf(text: string, inText: boolean): string | null {
  const found = inText ? (/https?:\/\/[^\s<>"]+/i.exec(text)?.[0] ?? '') : text;
  const link = /^www\.\S+$/i.test(found) ? `https://${found}` : found;
  return /^https?:\/\/[^\s]+$/i.test(link) && link.length <= 2000 ? link : null;
}
