import { readFileSync } from 'node:fs';
import { type CalendarDate, dayInZone } from '@cadans/domain/calendar-date';
import { Injectable } from '@nestjs/common';

const HOUR = 3_600_000;

/**
 * The only place that asks what time it is. Journeys that last weeks move it: `CADANS_CLOCK_FILE` names a file that
 * holds how many hours the clock is ahead.
 */
@Injectable()
export class Clock {
  readonly #file = process.env.CADANS_CLOCK_FILE;

  now(): Date {
    return new Date(Date.now() + this.#hoursAhead() * HOUR);
  }

  /** The calendar day it is in a time zone. */
  today(timeZone: string): CalendarDate {
    return dayInZone(this.now(), timeZone);
  }

  #hoursAhead(): number {
    return this.#file ? Number(readFileSync(this.#file, 'utf8')) : 0;
  }
}
