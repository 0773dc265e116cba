import { dayNumber } from '@cadans/domain/calendar-date';
import type { IcsEvent, IcsProperty } from './ics-events.js';
import { type IcsMoment, icsMoment, type ZoneClock } from './ics-moment.js';
import { type IcsRule, icsRule, ruleDays } from './ics-rule.js';
import { UnreadableFile } from './unreadable-file.js';

/** The days of an event that comes again, and what was left out of them. */
export interface SeriesDays {
  readonly days: readonly number[];
  /** More were found than are taken: those nearest to today stay. */
  readonly isCut: boolean;
  /** Its rule is not understood: only its first time stays. */
  readonly isUnread: boolean;
}

/** So many times of one event at most: a week for almost eight years. */
const MOST_TIMES = 400;
/** So many days are looked at in one file, over all its series. */
const MOST_LOOKED_AT = 2_000_000;
/** An event that comes a number of times is counted from its first; it cannot begin in the Middle Ages. */
const MOST_YEARS = 100;
const FIRST_DAY = dayNumber('2000-01-01');
const LAST_DAY = dayNumber('2100-12-31');

/** Writes out series, up to the end of next year when they have none themselves. */
export class SeriesWriter {
  readonly #clock: ZoneClock;
  readonly #today: number;
  readonly #endless: number;
  #lookedAt = 0;

  constructor(clock: ZoneClock, today: string) {
    this.#clock = clock;
    this.#today = dayNumber(today);
    this.#endless = dayNumber(`${Number(today.slice(0, 4)) + 1}-12-31`);
  }

  /** How many days were looked at so far: whoever waits for it may let others go first. */
  get lookedAt(): number {
    return this.#lookedAt;
  }

  /** The days on which an event is, in the zone of the clock; without a rule only its own. `excluded` are such days too. */
  days(event: IcsEvent, first: IcsMoment, excluded: ReadonlySet<number>): SeriesDays {
    const rules = event.filter(({ name }) => name === 'RRULE').map(({ value }) => icsRule(value));
    const isUnread = rules.includes(undefined);
    const own = this.#clock.local(first).day;
    const days = new Set([own, ...this.#listed(event, 'RDATE')]);
    for (const rule of rules) {
      if (rule) for (const day of this.#ofRule(rule, first)) days.add(day);
    }
    for (const day of [...this.#listed(event, 'EXDATE'), ...excluded]) days.delete(day);
    const near = [...days].toSorted((one, other) => this.#distance(one) - this.#distance(other));
    const kept = near.slice(0, MOST_TIMES).toSorted((one, other) => one - other);
    return { days: kept, isCut: near.length > MOST_TIMES, isUnread };
  }

  #distance(day: number): number {
    return Math.abs(day - this.#today);
  }

  #listed(event: IcsEvent, name: 'RDATE' | 'EXDATE'): number[] {
    const moments = event
      .filter((property) => property.name === name)
      .flatMap((property) => listedMoments(property));
    return moments.map((moment) => this.#clock.local(moment).day);
  }

  *#ofRule(rule: IcsRule, first: IcsMoment): Generator<number> {
    const until =
      rule.until === null ? undefined : icsMoment({ name: '', value: rule.until, parameters: new Map() });
    const isEndless = until === undefined && rule.count === null;
    const end = until ? this.#clock.local(until) : undefined;
    // Where nothing is counted, the years before ours need not be looked at.
    const isCounted = rule.count !== null;
    if (isCounted && first.day < FIRST_DAY - MOST_YEARS * 366) return;
    const last = Math.min(isEndless ? this.#endless : LAST_DAY, end ? end.day + 1 : LAST_DAY);
    let count = 0;
    for (const day of ruleDays(rule, first.day, last, () => this.#look())) {
      const here = this.#clock.local({ ...first, day });
      const isOver =
        end &&
        (here.day > end.day || (here.day === end.day && (here.seconds ?? 0) > (end.seconds ?? 86_400)));
      if (isOver || (rule.count !== null && ++count > rule.count)) return;
      yield here.day;
    }
  }

  #look(): void {
    this.#lookedAt++;
    if (this.#lookedAt > MOST_LOOKED_AT) throw new UnreadableFile('too_many_rows');
  }
}

function listedMoments(property: IcsProperty): IcsMoment[] {
  // A period stands as its beginning, a slash, and its end.
  return property.value.split(',').flatMap((one) => icsMoment(property, one.split('/')[0]) ?? []);
}
