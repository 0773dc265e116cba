import type { CalendarDate } from './calendar-date.js';
import { type Target, targetKey } from './import-targets.js';
import { fold } from './import-values.js';

/** An activity that is there already, as far as telling duplicates needs it. */
export interface KnownActivity {
  readonly title: string;
  readonly startsOn: CalendarDate;
  readonly firstCommittedEndsOn: CalendarDate;
  readonly channelId: string;
}

interface Candidate {
  readonly title: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** Null while the channel is not chosen: then title and day alone tell. */
  readonly channel: Target | null;
}

/**
 * Tells whether a row is there already: the same title (folded), day and channel as an activity, or as an earlier row of the
 * same file. An activity that was moved since it was imported is still found, by the date it was first committed to.
 */
export class SeenActivities {
  readonly #seen = new Set<string>();

  constructor(known: readonly KnownActivity[]) {
    for (const { title, startsOn, firstCommittedEndsOn, channelId } of known) {
      this.#remember(title, [`from ${startsOn}`, `to ${firstCommittedEndsOn}`], { id: channelId });
    }
  }

  /** Whether the row was seen before; remembers it. */
  has(candidate: Candidate): boolean {
    const { title, startsOn, endsOn, channel } = candidate;
    const days = [`from ${startsOn}`, `to ${endsOn}`];
    const found = days.some((day) => this.#seen.has(keyOf(title, day, channel)));
    this.#remember(title, days, channel);
    return found;
  }

  #remember(title: string, days: readonly string[], channel: Target | null): void {
    for (const day of days) {
      this.#seen.add(keyOf(title, day, null));
      if (channel) this.#seen.add(keyOf(title, day, channel));
    }
  }
}

function keyOf(title: string, day: string, channel: Target | null): string {
  return `${fold(title)}\n${day}\n${channel ? targetKey(channel) : ''}`;
}
