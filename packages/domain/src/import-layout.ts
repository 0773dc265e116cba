import { looksLikeDate, looksLikeLink } from './import-header.js';
import { fold } from './import-values.js';

/** The tools whose export is recognised; `matrix` is a year with its periods across, `plain` any other
 * table. */
export const LAYOUTS = [
  'notion',
  'asana',
  'google_calendar',
  'hootsuite',
  'trello',
  'airtable',
  'buffer',
  'matrix',
  'plain',
] as const;
export type Layout = (typeof LAYOUTS)[number];

interface Recognisable {
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly fileName: string;
}

/**
 * Tells from which tool a table comes, by its header, its file name and how it writes dates. Where the headers come from:
 * Trello's board export as people keep it in public repositories ('Card ID, Card Name, Card URL, …, Archived, Start Date,
 * Due Complete'); Buffer's help on bulk upload ('Text, Image URL, Tags, Posting Time'); for its report of sent posts, of
 * which no header is documented, what every version has (a text, a date, a channel and counts). Airtable has the headers
 * of its user: it is known by its file name ('Posts-Grid view.csv') or by the addresses of its attachments.
 */
export function recogniseLayout({ header, rows, fileName }: Recognisable): Layout {
  if (header === null) return isBulk(rows) ? 'hootsuite' : 'plain';
  const words = new Set(header.map(fold));
  const has = (...wanted: string[]) => wanted.every((word) => words.has(word));
  if (has('task id', 'section/column') || has('task id', 'assignee', 'due date')) return 'asana';
  if (has('subject', 'start date') && (words.has('all day event') || words.has('start time')))
    return 'google_calendar';
  if (has('card id', 'card name')) return 'trello';
  if (has('text', 'posting time') || isSentPosts(words)) return 'buffer';
  if (/-[^-]*\bview\.csv$/i.test(fileName) || rows.some((cells) => cells.some(isAirtableFile)))
    return 'airtable';
  // Notion puts the page's id of 32 hexadecimals behind the name of the file.
  const named = /[0-9a-f]{32}(_all)?\.csv$/i.test(fileName);
  const longDates = rows.some((cells) => cells.some((cell) => /^[A-Z][a-z]+ \d{1,2}, \d{4}\b/.test(cell)));
  if (has('name') && (named || longDates)) return 'notion';
  return 'plain';
}

/** Attachments stand as 'photo.png (https://v5.airtableusercontent.com/…)'. */
function isAirtableFile(cell: string): boolean {
  return /\(https:\/\/[a-z0-9]+\.(?:airtableusercontent|airtable)\.com\//i.test(cell);
}

/** Buffer's report of posts that were sent: each with the channel it went to and what came of it. */
export function isSentPosts(words: ReadonlySet<string>): boolean {
  const some = (...wanted: string[]) => wanted.some((word) => words.has(word));
  return (
    words.has('text') &&
    some('date', 'sent at', 'published at', 'due at') &&
    some('channel', 'service', 'profile', 'channel name') &&
    some('impressions', 'engagements', 'engagement rate', 'likes', 'reactions', 'clicks', 'reach')
  );
}

/** A bulk file for Hootsuite: day and time, text, and a link or nothing. */
function isBulk(rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  if (!first || first.length > 4) return false;
  return filled.every(
    ([when = '', text = '', link = '']) =>
      looksLikeDate(when) &&
      /\d:\d\d/.test(when) &&
      text.trim() !== '' &&
      (link.trim() === '' || looksLikeLink(link)),
  );
}
