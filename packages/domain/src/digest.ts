import { isOpen, isOverdue } from './activity.js';
import { sortOutMatters } from './arranged.js';
import { type Beat, comingBeats } from './beat.js';
import { addDays, type CalendarDate, daysBetween } from './calendar-date.js';
import type { DecisionItem } from './decision-item.js';
import { hearsWeekly } from './digest-home.js';
import { type FactRow, type Facts, promisesOf } from './facts.js';
import { mondayOf } from './iso-week.js';
import { periodOf } from './period.js';
import { progressOf } from './progress.js';
import type { Reminded } from './reminder.js';
import { type RunningOut, runningOutOf } from './running-out.js';
import type { Sentence } from './sentence.js';

/** Work as a digest names it. */
export interface DigestWork {
  readonly id: string;
  readonly title: string;
  readonly channel: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** Days past its last day; 0 = not late. */
  readonly daysLate: number;
}

/** A promised moment of this week that nobody filled. */
export interface DigestBeat {
  readonly cadenceId: string;
  readonly channel: string;
  readonly day: CalendarDate;
}

/** What carries somebody's name. */
export interface OwnWeek {
  /** The longest late first. */
  readonly late: readonly DigestWork[];
  /** Due up to Sunday, by day. */
  readonly thisWeek: readonly DigestWork[];
  /** Of the promises one owns, by day; gone by within the running period, too. */
  readonly openBeats: readonly DigestBeat[];
}

/** A dial on one line; 0 to 100, unrounded, null = not enough history yet. The trend is in points since the quarter before. */
export interface DigestDial {
  readonly dial: 'rhythm' | 'focus' | 'ownership';
  readonly value: number | null;
  readonly trend: number | null;
  readonly sentence: Sentence;
}

/** What a director has to know, to fit one screen. Of the organisation, never of persons (rule 10). */
export interface OneScreen {
  readonly dials: readonly DigestDial[];
  /** What is left to decide, newest first. */
  readonly decisions: readonly DecisionItem[];
  /** All late work, whoever owns it. */
  readonly late: readonly DigestWork[];
  readonly runningOut: readonly RunningOut[];
}

/** What somebody's digest says of one organisation. */
export interface Digest {
  readonly today: CalendarDate;
  readonly own: OwnWeek;
  /** Only the director's. */
  readonly screen: OneScreen | null;
}

/** The digest of a member, as of the facts' today. None for who neither plans nor steers, and for who is not active. */
export function digestOf(facts: Facts, member: Omit<Reminded, 'daysBefore'>): Digest | null {
  if (!hearsWeekly(member)) return null;
  const screen = member.role === 'director' ? oneScreen(facts) : null;
  return { today: facts.today, own: ownWeek(facts, member.id), screen };
}

/** The work and the open beats that carry a member's name, up to Sunday. */
export function ownWeek(facts: Facts, memberId: string): OwnWeek {
  const { today } = facts;
  const sunday = addDays(mondayOf(today), 6);
  const own = facts.activities.filter(({ ownerId, status }) => ownerId === memberId && isOpen(status));
  const beats = promisesOf(facts).flatMap((promise) =>
    comingBeats(promise, sunday, today).filter(
      ({ state, cadenceId }) =>
        state === 'open' && promise.chain.some((row) => row.id === cadenceId && row.ownerId === memberId),
    ),
  );
  return {
    late: worded(
      facts,
      own.filter((row) => isOverdue(row, today)),
    ),
    thisWeek: worded(
      facts,
      own.filter(({ endsOn }) => endsOn >= today && endsOn <= sunday),
    ),
    openBeats: beats
      .map((beat) => beatOf(facts, beat))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  };
}

function oneScreen(facts: Facts): OneScreen {
  const { today, activities } = facts;
  const { dials, before, decisions, promises } = progressOf(facts, periodOf('quarter', today));
  const dial = (name: DigestDial['dial']): DigestDial => {
    const { value, sentence } = dials[name];
    const was = before[name];
    return { dial: name, value, trend: value === null || was === null ? null : value - was, sentence };
  };
  return {
    dials: [dial('rhythm'), dial('focus'), dial('ownership')],
    decisions: sortOutMatters(decisions, promises).open,
    late: worded(
      facts,
      activities.filter((row) => isOverdue(row, today)),
    ),
    runningOut: runningOutOf(facts),
  };
}

function worded({ channels, today }: Facts, rows: readonly FactRow[]): DigestWork[] {
  return rows
    .map(({ id, title, channelId, startsOn, endsOn }) => ({
      id,
      title,
      channel: nameIn(channels, channelId),
      startsOn,
      endsOn,
      daysLate: Math.max(0, daysBetween(endsOn, today)),
    }))
    .toSorted((one, other) => (`${one.endsOn} ${one.id}` < `${other.endsOn} ${other.id}` ? -1 : 1));
}

function beatOf({ channels, cadences }: Facts, { cadenceId, day }: Beat): DigestBeat {
  const channelId = cadences.find(({ id }) => id === cadenceId)?.channelId ?? '';
  return { cadenceId, channel: nameIn(channels, channelId), day };
}

const nameIn = (channels: Facts['channels'], channelId: string) =>
  channels.find(({ id }) => id === channelId)?.name ?? '';
