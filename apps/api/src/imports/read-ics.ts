import type { DecodedText } from './decode-text.js';
import { type IcsEvent, icsEvents, icsText, icsTexts } from './ics-events.js';
import { dayText, icsDuration, icsMoment, ZoneClock } from './ics-moment.js';
import { SeriesWriter } from './ics-series.js';
import { gridOf, LIMITS, refuseEmpty, type Table, type TableNote } from './table.js';
import { UnreadableFile } from './unreadable-file.js';

/** Where and when a calendar is read: days are those of the organisation, series end next year. */
export interface IcsGround {
  readonly timeZone: string;
  readonly today: string;
}

const HEAD = [
  'Titel',
  'Datum',
  'Einddatum',
  'Omschrijving',
  'Locatie',
  'Categorie',
  'Eigenaar',
  'Helpers',
  'Link',
  'Status',
];
/** Columns that are always there. */
const ALWAYS = 2;
const DAY = 86_400;
/** After so many steps the server does other work first. */
const STRETCH = 50_000;

/** Whether a text is a calendar file. */
export function isIcs(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(text.slice(0, 1000));
}

/**
 * Reads the events of a calendar as rows. A whole day is that day; a moment is the day it is in the organisation's zone; the
 * last day is the last on which it is. A series is written out, an event of it that was changed stands as it became. What is
 * left out of a series, and what is no event, is told.
 */
export async function icsTable(
  { encoding, text }: DecodedText,
  { timeZone, today }: IcsGround,
): Promise<Table> {
  const { events, others } = icsEvents(text);
  const clock = new ZoneClock(timeZone);
  const series = new SeriesWriter(clock, today);
  const changed = changedDays(events, clock);
  const rows: string[][] = [];
  const counts = { series: 0, series_cut: 0, series_unread: 0, other_entries: others };
  let stretch = 0;
  let letters = 0;
  for (const event of events) {
    const written = rowsOf(event, {
      clock,
      series,
      changed: changed.get(textOf(event, 'UID')) ?? new Set(),
    });
    if (event.some(({ name }) => name === 'RRULE')) counts.series++;
    if (written.isCut) counts.series_cut++;
    if (written.isUnread) counts.series_unread++;
    rows.push(...written.rows);
    letters += written.rows.reduce(
      (sum, cells) => sum + cells.reduce((all, cell) => all + cell.length, 0),
      0,
    );
    if (rows.length > LIMITS.rows) throw new UnreadableFile('too_many_rows');
    if (letters > LIMITS.letters) throw new UnreadableFile('too_much_text');
    if (series.lookedAt + rows.length * 500 < stretch + STRETCH) continue;
    stretch = series.lookedAt + rows.length * 500;
    await new Promise((resolve) => setImmediate(resolve));
  }
  const used = HEAD.map((_, column) => column).filter(
    (column) => column < ALWAYS || rows.some((cells) => cells[column] !== ''),
  );
  const numbered = rows.map((cells, index) => ({
    number: index + 2,
    cells: used.map((column) => cells[column] ?? ''),
  }));
  refuseEmpty({ rows: numbered, width: 0 });
  const grid = gridOf([{ number: 1, cells: used.map((column) => HEAD[column] ?? '') }, ...numbered]);
  const notes = (['series', 'series_cut', 'series_unread', 'other_entries'] as const)
    .map((code): TableNote => ({ code, count: counts[code] }))
    .filter(({ count }) => count > 0);
  return { kind: 'ics', encoding, delimiter: null, sheets: [], sheet: null, notes, ...grid };
}

interface RowGround {
  readonly clock: ZoneClock;
  readonly series: SeriesWriter;
  /** Days of this series that stand on their own in the file. */
  readonly changed: ReadonlySet<number>;
}

function rowsOf(event: IcsEvent, { clock, series, changed }: RowGround) {
  const begins = event.find(({ name }) => name === 'DTSTART');
  const first = begins && icsMoment(begins);
  const cells = (from: string, to: string) => [
    icsText(textOf(event, 'SUMMARY')).trim(),
    ...[from, to === from ? '' : to],
    ...[icsText(textOf(event, 'DESCRIPTION')).trim(), icsText(textOf(event, 'LOCATION')).trim()],
    event
      .filter(({ name }) => name === 'CATEGORIES')
      .flatMap(({ value }) => icsTexts(value))
      .join(', '),
    ...[peopleIn(event, 'ORGANIZER').join(', '), peopleIn(event, 'ATTENDEE').join(', ')],
    ...[textOf(event, 'URL').trim(), statusOf(event)],
  ];
  // What is no day is told on its own row.
  if (!first) return { rows: [cells(begins?.value ?? '', '')], isCut: false, isUnread: false };
  const more = daysMore(event, clock);
  const isChange = event.some(({ name }) => name === 'RECURRENCE-ID');
  const { days, ...told } = isChange
    ? { days: [clock.local(first).day], isCut: false, isUnread: false }
    : series.days(event, first, changed);
  return { rows: days.map((day) => cells(dayText(day), dayText(day + more))), ...told };
}

/** How many days an event goes on after its first. The end of whole days is the day after the last; midnight is the day before. */
function daysMore(event: IcsEvent, clock: ZoneClock): number {
  const [begins, ends] = [
    event.find(({ name }) => name === 'DTSTART'),
    event.find(({ name }) => name === 'DTEND'),
  ];
  const first = begins && icsMoment(begins);
  if (!first) return 0;
  const from = clock.local(first);
  const until = ends && icsMoment(ends);
  const length = icsDuration(textOf(event, 'DURATION')) ?? 0;
  const after = (from.seconds ?? 0) + length;
  const to = until ? clock.local(until) : { day: from.day + Math.floor(after / DAY), seconds: after % DAY };
  const isBeforeMidnight = (to.seconds ?? 0) === 0;
  return Math.max(0, to.day - from.day - (isBeforeMidnight ? 1 : 0));
}

/** The days of series that were changed one by one, by the id of the series. */
function changedDays(events: readonly IcsEvent[], clock: ZoneClock): Map<string, Set<number>> {
  const changed = new Map<string, Set<number>>();
  for (const event of events) {
    const was = event.find(({ name }) => name === 'RECURRENCE-ID');
    const moment = was && icsMoment(was);
    if (!moment) continue;
    const id = textOf(event, 'UID');
    changed.set(id, (changed.get(id) ?? new Set()).add(clock.local(moment).day));
  }
  return changed;
}

/** Only what was cancelled says something about the work: an appointment that stands is not thereby done. */
function statusOf(event: IcsEvent): string {
  return textOf(event, 'STATUS').trim().toUpperCase() === 'CANCELLED' ? 'Geannuleerd' : '';
}

function peopleIn(event: IcsEvent, role: 'ORGANIZER' | 'ATTENDEE'): string[] {
  const named = event
    .filter(
      ({ name, parameters }) => name === role && !/^(RESOURCE|ROOM)$/i.test(parameters.get('CUTYPE') ?? ''),
    )
    .map(({ parameters, value }) => parameters.get('CN') || value.replace(/^mailto:/i, ''));
  // A name with a comma in it would become two.
  return [...new Set(named.map((name) => name.replace(/\s*,\s*/g, ' ').trim()).filter(Boolean))];
}

function textOf(event: IcsEvent, wanted: string): string {
  return event.find(({ name }) => name === wanted)?.value ?? '';
}
