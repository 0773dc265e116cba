import { isOpen, type Status } from './activity.js';
import type { Chain, Pause } from './cadence.js';
import { type CalendarDate, dayNumber } from './calendar-date.js';
import type { Stretch } from './in-force.js';
import type { PeriodKind } from './period.js';
import type { Span } from './promised.js';

/** What an activity has to tell to be held against a promise. */
export interface Publishable {
  readonly id: string;
  readonly channelId: string;
  readonly themeId: string;
  readonly status: Status;
  /** The last day of its window: until it is done it is planned for this day. */
  readonly endsOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
}

/** An activity on the day it was published, or is planned for. */
export interface Publication {
  readonly activityId: string;
  readonly themeId: string;
  readonly on: CalendarDate;
  /** `on` as a day number. */
  readonly day: number;
}

/** What was published on a channel and what is planned there, each in order of day, then of id. */
export interface ChannelWork {
  readonly published: readonly Publication[];
  readonly planned: readonly Publication[];
}

/** All work of an organisation by channel: made once, then read by every promise. */
export type WorkByChannel = ReadonlyMap<string, ChannelWork>;

/** One promise with its pauses, and the work it is held against: that of its channels at least. */
export interface Promised {
  readonly chain: Chain;
  readonly pauses: readonly Pause[];
  readonly work: WorkByChannel;
}

/**
 * Sorts activities out by channel. Published is only what is done, on the day it was done (rule 8); planned is what is
 * open, on its last day. What was scrapped is neither.
 */
export function workByChannel(activities: readonly Publishable[]): WorkByChannel {
  const work = new Map<string, { published: Publication[]; planned: Publication[] }>();
  for (const { id, channelId, themeId, status, endsOn, doneOn } of activities) {
    const published = status === 'done' && doneOn !== null;
    if (!published && !isOpen(status)) continue;
    let channel = work.get(channelId);
    if (!channel) {
      channel = { published: [], planned: [] };
      work.set(channelId, channel);
    }
    const on = published ? doneOn : endsOn;
    (published ? channel.published : channel.planned).push({
      activityId: id,
      themeId,
      on,
      day: dayNumber(on),
    });
  }
  for (const { published, planned } of work.values()) {
    published.sort(byDay);
    planned.sort(byDay);
  }
  return work;
}

/** What counts for a promise: on its channel, of its theme if it names one, on days it was in force and not paused. */
export function counting(
  which: keyof ChannelWork,
  stretches: readonly Stretch[],
  work: WorkByChannel,
): Publication[] {
  return stretches.flatMap(({ row, from, until }) => {
    const onChannel = onDays(work.get(row.channelId)?.[which] ?? [], { from, until });
    return row.themeId === null ? onChannel : onChannel.filter(({ themeId }) => themeId === row.themeId);
  });
}

/** What counts in the periods of each kind that was promised: `counting` of the stretches promised per that kind. */
export function countingPerKind(
  which: keyof ChannelWork,
  stretches: readonly Stretch[],
  work: WorkByChannel,
): ReadonlyMap<PeriodKind, Publication[]> {
  const perKind = Map.groupBy(stretches, ({ row }) => row.per);
  return new Map([...perKind].map(([kind, own]) => [kind, counting(which, own, work)]));
}

/** The part of a list in order of day that lies on the days from..until. */
export function onDays(publications: readonly Publication[], { from, until }: Span): Publication[] {
  return publications.slice(firstFrom(publications, from), firstFrom(publications, until + 1));
}

/** How many come before a day: by halving. */
function firstFrom(publications: readonly Publication[], day: number): number {
  let low = 0;
  let high = publications.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((publications[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Orders publications by day, then by id. */
export function byDay(one: Publication, other: Publication): number {
  return one.day - other.day || (one.activityId < other.activityId ? -1 : 1);
}
