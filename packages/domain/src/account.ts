import { sortOutMatters } from './arranged.js';
import { type Attention, attentionOf } from './attention.js';
import { beatsOf } from './beat.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import { coverageOf } from './coverage.js';
import { dialsBefore, dialsOf, rhythmsOf } from './dials.js';
import { type Facts, promisesOf } from './facts.js';
import { isoWeekOf, mondayOfWeek, weeksInIsoYear } from './iso-week.js';
import { periodOf } from './period.js';
import { decisionsOf } from './progress.js';
import type { Promised } from './publication.js';
import { silenceOf } from './silence.js';

/** A dial in the portfolio: 0 to 100, unrounded, and the points it gained since the quarter before; null = too early to say. */
export interface AccountDial {
  readonly value: number | null;
  readonly trend: number | null;
}

/** One ISO week of an account: what was published, what is planned, and promised moments that went by. */
export interface AccountWeek {
  readonly done: number;
  readonly planned: number;
  readonly missed: number;
}

/** An account in one line of the portfolio. */
export interface Account {
  /** The day it was reckoned for. */
  readonly on: CalendarDate;
  readonly rhythm: AccountDial;
  readonly focus: AccountDial;
  readonly ownership: AccountDial;
  /** Coverage of the coming four weeks, 0 to 100; null = nothing is promised. */
  readonly c4: number | null;
  readonly attention: Attention;
  /** How many matters need a decision; a silence that is being ended asks for none any more. */
  readonly decisions: number;
  /** The weeks of the ISO year that today lies in, first to last. */
  readonly weeks: readonly AccountWeek[];
  /** The last day on which the next review is in time; null = none was agreed. */
  readonly nextReview: CalendarDate | null;
}

/** What the portfolio tells of an account today: the dials of the running quarter, its attention and its year. */
export function accountOf(facts: Facts): Account {
  const { today } = facts;
  const promises = promisesOf(facts);
  const quarter = periodOf('quarter', today);
  const dials = dialsOf(facts, rhythmsOf(promises, today), quarter);
  const before = dialsBefore(facts, promises, quarter);
  const decisions = decisionsOf(facts, promises, dials.noise);
  const states = promises.flatMap((promise) => {
    const cadence = promise.chain.at(-1);
    return cadence ? [{ cadence, silence: silenceOf(promise, today) }] : [];
  });
  const c4 = coverageOf(promises, 4, today).value;
  const isHoliday = (date: CalendarDate) => facts.holidays.has(date);
  return {
    on: today,
    rhythm: dial(dials.rhythm.value, before.rhythm),
    focus: dial(dials.focus.value, before.focus),
    ownership: dial(dials.ownership.value, before.ownership),
    c4,
    attention: attentionOf({ decisions, c4, approvals: [], isHoliday }, today),
    decisions: sortOutMatters(decisions, states).open.length,
    weeks: weeksOf(facts, promises),
    nextReview: facts.nextReview?.dueOn ?? null,
  };
}

const dial = (value: number | null, before: number | null): AccountDial => ({
  value,
  trend: value === null || before === null ? null : value - before,
});

function weeksOf({ today, activities }: Facts, promises: readonly Promised[]): AccountWeek[] {
  const { year } = isoWeekOf(today);
  const weeks = Array.from({ length: weeksInIsoYear(year) }, () => ({ done: 0, planned: 0, missed: 0 }));
  const first = mondayOfWeek({ year, week: 1 });
  const last = addDays(first, 7 * weeks.length - 1);
  const count = (day: CalendarDate, what: keyof AccountWeek) => {
    if (day < first || day > last) return;
    const week = weeks[isoWeekOf(day).week - 1];
    if (week) week[what] += 1;
  };
  for (const { status, doneOn, endsOn } of activities) {
    if (status === 'done' && doneOn !== null) count(doneOn, 'done');
    else if (status !== 'done' && status !== 'scrapped') count(endsOn, 'planned');
  }
  for (const promise of promises)
    for (const { day, state } of beatsOf(promise, first, today, today))
      if (state === 'missed') count(day, 'missed');
  return weeks;
}
