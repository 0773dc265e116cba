import { addDays } from '@cadans/domain/calendar-date';
import { daysInCalendar } from '@cadans/domain/calendar-feed';
import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { FeedEntry, FoundFeed } from './feed-statements.js';
import { entryText, entryTitle, feedName } from './feed-words.js';

const HOUR = 3600;

/** How long a calendar may wait before it comes again, in seconds. */
const COMES_AGAIN = HOUR;

/**
 * A feed as a calendar reads it (RFC 5545): every activity an event of whole days, free time, known again by its own id, so
 * that what moves is moved and never doubled. `home` is the address of the organisation's screens.
 */
export function calendarText(feed: FoundFeed, entries: readonly FeedEntry[], home: string): string {
  const host = new URL(home).hostname;
  const calendar = ical({
    prodId: { company: 'Cadans', product: 'Cadans', language: feed.language.toUpperCase() },
    // The library writes the name of a calendar as it is.
    name: escaped(feedName(feed)),
    ttl: COMES_AGAIN,
  });
  for (const entry of entries) {
    const { startsOn, endsOn } = daysInCalendar(entry, entry.precision);
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      sequence: entry.sequence,
      // When it was made would make every fetch another one.
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      allDay: true,
      start: midnight(startsOn),
      // The end is the first day that it is over.
      end: midnight(addDays(endsOn, 1)),
      summary: clean(entryTitle(entry, feed.language)),
      description: clean(entryText(entry, feed.kind, feed.language)),
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      url: `${home}/year/${entry.year}?activity=${entry.id}`,
    });
  }
  return `${calendar.toString()}\r\n`;
}

// Days have no time zone: the library writes the day that it is in UTC.
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Text without what no calendar file may hold: control characters, and halves of characters. */
function clean(text: string): string {
  return text.toWellFormed().replace(/(?!\n)\p{Cc}/gu, ' ');
}

function escaped(text: string): string {
  return clean(text)
    .replaceAll('\n', ' ')
    .replace(/[\\;,]/g, '\\$&');
}
