import { awayWithWork } from './away.js';
import { comingBeats } from './beat.js';
import { addDays, type CalendarDate, yearOf } from './calendar-date.js';
import type { SilentCadence, UncoveredCadence } from './decisions-about-promises.js';
import { evidenceOf } from './evidence.js';
import { type Facts, themesOfYear } from './facts.js';
import { mondayOf } from './iso-week.js';
import type { Situation } from './needs-decision.js';
import type { Noise } from './noise.js';
import { promiseName } from './promise-name.js';
import type { Promised } from './publication.js';
import { type Silence, silenceOf } from './silence.js';
import { starvedThemes } from './starved-theme.js';

/** So many weeks ahead a beat that nobody planned asks for a decision. */
export const UNCOVERED_WEEKS = 4;

/** Puts together what decisions are found in, from the facts, the promises in them and the noise of now. */
export function situationOf(facts: Facts, promises: readonly Promised[], noise: Noise): Situation {
  const { today, activities, results } = facts;
  const newYear = `${yearOf(today)}-01-01`;
  const states = promises.map((promise) => ({ promise, silence: silenceOf(promise, today) }));
  const thisYear = activities.filter(({ doneOn }) => doneOn !== null && doneOn >= newYear);
  return {
    work: activities,
    silent: states.flatMap(({ promise, silence }) =>
      silence?.level === 'silent' ? [silentCadence(facts, promise, silence)] : [],
    ),
    uncovered: states.flatMap(({ promise, silence }) =>
      silence?.level === 'silent' ? [] : uncoveredCadence(facts, promise),
    ),
    starved: starvedThemes(activities, themesOfYear(facts, yearOf(today)), today),
    noise,
    requests: facts.requests,
    noGos: facts.noGos,
    nextReview: facts.nextReview,
    away: awayWithWork(facts.absences, activities, today),
    evidence: evidenceOf(thisYear, results, today),
    isHoliday: (date) => facts.holidays.has(date),
  };
}

/** Silent since the day after the last on which it was merely quiet. Days paused meanwhile are not looked for. */
function silentCadence(facts: Facts, promise: Promised, { days, interval }: Silence): SilentCadence {
  return {
    ...nameOf(facts, promise),
    days,
    since: addDays(facts.today, Math.floor(2 * interval) + 1 - days),
  };
}

/** None when all beats of the coming weeks are filled, so that nothing has to be decided. */
function uncoveredCadence(facts: Facts, promise: Promised): UncoveredCadence[] {
  const { today } = facts;
  const monday = mondayOf(today);
  const open = comingBeats(promise, addDays(today, 7 * UNCOVERED_WEEKS - 1), today).filter(
    ({ state }) => state === 'open',
  );
  const weeks = [...new Set(open.map(({ day }) => latest(mondayOf(day), monday)))];
  return weeks.length === 0 ? [] : [{ ...nameOf(facts, promise), weeks }];
}

/** The latest row of a promise, and how it is called. */
function nameOf(facts: Facts, { chain }: Promised): { cadenceId: string; channel: string } {
  const row = chain.at(-1);
  return { cadenceId: row?.id ?? '', channel: promiseName(facts, row) };
}

const latest = (one: CalendarDate, other: CalendarDate) => (one < other ? other : one);
