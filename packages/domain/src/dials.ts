import { addDays, type CalendarDate, yearOf } from './calendar-date.js';
import type { DateSpan } from './date-span.js';
import { type EffectiveThemes, effectiveThemes } from './effective-themes.js';
import { type Facts, leadDaysByChannel, themesOfYear } from './facts.js';
import { type FocusScore, focusOf } from './focus-score.js';
import { type Noise, noiseOf } from './noise.js';
import { meanRhythm, type OrganisationRhythm, organisationRhythm } from './organisation-rhythm.js';
import { type Ownership, ownershipOf } from './ownership.js';
import { type Period, previousPeriod } from './period.js';
import type { Promised } from './publication.js';
import { type Rhythm, rhythmOf } from './rhythm.js';

/** The three dials of an organisation, as they stood at one moment, each with what it is beside. */
export interface Dials {
  readonly rhythm: OrganisationRhythm;
  readonly focus: FocusScore;
  readonly effectiveThemes: EffectiveThemes;
  readonly noise: Noise;
  readonly ownership: Ownership;
}

/** The rhythm of every promise, in the order of the promises. */
export function rhythmsOf(promises: readonly Promised[], asOf: CalendarDate): Rhythm[] {
  return promises.map((promise) => rhythmOf(promise, asOf));
}

/**
 * The day a period is judged from: today, or of one that is over the day after it ended, so that its own weeks are the last
 * closed ones. What happened since to its activities is known: a look back, not a photograph of that day.
 */
export function asOfIn(period: Period, today: CalendarDate): CalendarDate {
  return period.end < today ? addDays(period.end, 1) : today;
}

/** The days of a period up to today, both included. Of a period to come there are none. */
export function toDate({ start, end }: Period, today: CalendarDate): DateSpan {
  return { from: start, until: end < today ? end : today };
}

/**
 * The three dials (product rule "The three dials") for a period: focus over its days to date, against the weights of the
 * year it lies in; rhythm, noise and ownership over the last closed periods before `asOfIn(period)`.
 */
export function dialsOf(facts: Facts, rhythms: readonly Rhythm[], period: Period): Dials {
  const asOf = asOfIn(period, facts.today);
  const chosen = themesOfYear(facts, yearOf(period.start));
  const focus = focusOf(facts.activities, chosen, toDate(period, facts.today));
  return {
    rhythm: organisationRhythm(rhythms),
    focus,
    effectiveThemes: effectiveThemes(
      focus.themes.map(({ share }) => share),
      chosen.map(({ weight }) => weight),
    ),
    noise: noiseOf(facts.activities, noiseRules(facts), asOf),
    ownership: ownershipOf(facts.activities, asOf),
  };
}

/** What the three dials said at the end of the period before; null = not enough history yet. */
export interface DialsBefore {
  readonly period: Period;
  readonly rhythm: number | null;
  readonly focus: number | null;
  readonly ownership: number | null;
}

/** The three values a period earlier, to be compared with. */
export function dialsBefore(facts: Facts, promises: readonly Promised[], period: Period): DialsBefore {
  const before = previousPeriod(period);
  const chosen = themesOfYear(facts, yearOf(before.start));
  const asOf = asOfIn(before, facts.today);
  return {
    period: before,
    rhythm: meanRhythm(rhythmsOf(promises, asOf)).value,
    focus: focusOf(facts.activities, chosen, toDate(before, facts.today)).value,
    ownership: ownershipOf(facts.activities, asOf).value,
  };
}

const noiseRules = (facts: Facts) => ({
  leadDays: leadDaysByChannel(facts),
  buffer: facts.noiseBuffer,
  isHoliday: (date: CalendarDate) => facts.holidays.has(date),
});
