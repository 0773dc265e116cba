import { fromDayNumber } from '@cadans/domain/calendar-date';
import type { IcsProperty } from './ics-events.js';

const DAY = 86_400;

/** A day in a calendar file, with a time of day or without. */
export interface IcsMoment {
  /** Days since 1 January 1970, on the clock of `zone`. */
  readonly day: number;
  /** Seconds since midnight on that clock; null for a whole day. */
  readonly seconds: number | null;
  /** `UTC`, a name of a zone, or null for the clock on the wall, wherever one is. */
  readonly zone: string | null;
}

/** Reads `20260302`, `20260302T090000` or `20260302T080000Z`; none when there is no such day. */
export function icsMoment({ value, parameters }: IcsProperty, text = value): IcsMoment | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(text.trim());
  if (!found) return undefined;
  const [year = 0, month = 0, dayOfMonth = 0] = found.slice(1, 4).map(Number);
  const midnight = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCFullYear() !== year) return undefined;
  const day = midnight.getTime() / 86_400_000;
  if (found[4] === undefined) return { day, seconds: null, zone: null };
  const seconds = Number(found[4]) * 3600 + Number(found[5]) * 60 + Number(found[6]);
  const zone = found[7] === 'Z' ? 'UTC' : (parameters.get('TZID') ?? null);
  return { day, seconds: Math.min(seconds, DAY - 1), zone };
}

/** Reads `P1D`, `PT1H30M`, `P2W` in seconds; none when it is no length of time. */
export function icsDuration(text: string): number | undefined {
  const found =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/.exec(
      text.trim(),
    );
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds;
}

/** Tells which day it is in one zone at a moment on the clock of another. */
export class ZoneClock {
  readonly #zone: string;
  readonly #offsets = new Map<string, number | null>();
  readonly #formats = new Map<string, Intl.DateTimeFormat | null>();

  constructor(zone: string) {
    this.#zone = zone;
  }

  /** The same moment on the clock of this zone. A zone that nobody knows (Outlook has its own) counts as this one. */
  local(moment: IcsMoment): { day: number; seconds: number | null } {
    const { day, seconds, zone } = moment;
    if (seconds === null || zone === null || zone === this.#zone) return { day, seconds };
    const here = day * DAY + seconds;
    const offset = zone === 'UTC' ? 0 : this.#offset(here, zone);
    if (offset === null) return { day, seconds };
    const instant = here - offset;
    const there = instant + (this.#offset(instant, this.#zone) ?? 0);
    return { day: Math.floor(there / DAY), seconds: there - Math.floor(there / DAY) * DAY };
  }

  /** How far the clock of a zone is ahead of UTC, in seconds. */
  #offset(instant: number, zone: string): number | null {
    // Clocks are put forward on a quarter of an hour; asking costs much more than remembering.
    const quarter = `${Math.floor(instant / 900)} ${zone}`;
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    const offset = this.#reckoned(instant, zone);
    this.#offsets.set(quarter, offset);
    return offset;
  }

  #reckoned(instant: number, zone: string): number | null {
    const format = this.#formats.has(zone) ? this.#formats.get(zone) : this.#formatOf(zone);
    if (!format) return null;
    const parts = new Map(
      format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const shown = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return Number.isFinite(shown) ? shown / 1000 - instant : null;
  }

  #formatOf(zone: string): Intl.DateTimeFormat | null {
    let format: Intl.DateTimeFormat | null = null;
    try {
      format = new Intl.DateTimeFormat('en', {
        timeZone: zone,
        hourCycle: 'h23',
        ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
      });
    } catch {
      // No such zone.
    }
    this.#formats.set(zone, format);
    return format;
  }
}

/** A day as it stands in a table. */
export function dayText(day: number): string {
  return fromDayNumber(day);
}
