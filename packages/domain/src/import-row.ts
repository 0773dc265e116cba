import { isCalendarDate } from './calendar-date.js';
import { type DateReading, type DateRefusal, type ReadDate, readDate } from './import-date.js';
import type { DateOrder } from './import-date-order.js';
import type { DateAnswers, DateQuestion } from './import-date-question.js';
import { isUndated } from './import-date-text.js';
import type { ColumnMapping, ImportField } from './import-fields.js';
import { namesIn, withoutPeople } from './import-people.js';
import type { LeftOut } from './import-tool-words.js';
import { readNumber, splitValues } from './import-values.js';
import { weekdayNamed } from './import-weekday.js';
import { readWindow } from './import-window.js';

/** Why a row cannot be imported at all. */
export type RowRefusal =
  | DateRefusal
  | 'weekday_contradicts'
  | 'no_title'
  | 'too_long'
  | 'hidden_characters'
  | 'not_a_number';

/** What was done to a row so that it fits: said in the dry run, so that nothing changes silently. */
export type RowNote =
  | 'title_shortened'
  | 'link_ignored'
  | 'one_channel_of_several'
  | 'not_yet_done'
  | 'finish_ignored'
  | 'date_chosen';

/** A row of the file in our words, before its values are matched with themes, members and channels. */
export interface ImportRow {
  /** As the spreadsheet numbers it: the first line of the file is 1. */
  readonly number: number;
  readonly title: string;
  readonly brief: string;
  /** Null when the row has no date (it is parked) or one that cannot be read (`refusals` tells). */
  readonly window: ReadDate | null;
  /** What its dates contradict, answered or not. */
  readonly questions: readonly DateQuestion[];
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
  /** Why it is left out unless whoever imports takes it in; null = it is not. */
  readonly leftOut: LeftOut | null;
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

/**
 * Reads one row with the chosen columns and what is known of its dates. Wrong parts are told, never guessed: a date that
 * contradicts itself has to be answered, when `answers` are asked for at all.
 */
export function readRow(
  number: number,
  cells: readonly string[],
  columns: ColumnMapping,
  how: DateOrder | DateReading | null,
  answers?: DateAnswers,
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
  const finished = readDate(cell('finished'), how);
  if (!finished.ok && !isUndated(cell('finished'))) notes.push('finish_ignored');
  const effort = amount('effort');
  const reading = typeof how === 'string' || how === null ? { order: how } : how;
  const dates = readWindow([cell('date'), cell('endDate')], reading, answers, weekdayNamed(cell('weekday')));
  if (dates.isAnswered) notes.push('date_chosen');
  return {
    number,
    title: title.text,
    brief,
    window: dates.window,
    questions: dates.questions,
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
    leftOut: dates.isLeftOut ? 'date_left_out' : null,
    refusals: [...refusals, ...(dates.why ? [dates.why] : [])],
    notes,
  };
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
