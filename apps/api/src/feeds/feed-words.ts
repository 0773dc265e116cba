import type { Precision } from '@cadans/domain/activity';
import { isoWeekOf } from '@cadans/domain/iso-week';
import type { FeedEntry, FoundFeed } from './feed-statements.js';

type Language = FoundFeed['language'];

const WORDS = {
  nl: { theme: 'Thema', channel: 'Kanaal', owner: 'Eigenaar', week: 'In week', somewhere: 'ergens in' },
  en: { theme: 'Theme', channel: 'Channel', owner: 'Owner', week: 'In week', somewhere: 'some time in' },
} as const;

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** What a calendar calls a feed: what it is about, and whose. */
export function feedName({ kind, name, memberName, organisation }: FoundFeed): string {
  if (kind === 'organisation') return organisation;
  return `${kind === 'own' ? memberName : (name ?? '')} · ${organisation}`;
}

/** What stands in the calendar: the title, a tick once it is done, and the month when no day was promised. */
export function entryTitle(
  { title, status, precision, startsOn, endsOn }: FeedEntry,
  language: Language,
): string {
  const done = status === 'done' ? '✓ ' : '';
  const when =
    precision === 'month' && status !== 'done' ? ` (${somewhere(startsOn, endsOn, language)})` : '';
  return `${done}${title}${when}`;
}

/** What stands below it. Nothing of notes, money or hours: a calendar is shown to others. */
export function entryText(entry: FeedEntry, kind: FoundFeed['kind'], language: Language): string {
  const words = WORDS[language];
  const lines = [`${words.theme}: ${entry.theme}`, `${words.channel}: ${entry.channel}`];
  if (kind !== 'own') lines.push(`${words.owner}: ${entry.owner}`);
  const when = whenPromised(entry, entry.precision, language);
  return [...lines, ...(when ? [when] : [])].join('\n');
}

function whenPromised({ startsOn, endsOn }: FeedEntry, precision: Precision, language: Language): string {
  if (precision === 'week') return `${WORDS[language].week} ${isoWeekOf(startsOn).week}`;
  return precision === 'month' ? somewhere(startsOn, endsOn, language) : '';
}

function somewhere(startsOn: string, endsOn: string, language: Language): string {
  const month = (day: string) =>
    new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const [first, last] = [month(startsOn), month(endsOn)];
  return `${WORDS[language].somewhere} ${first === last ? first : `${first}–${last}`}`;
}
