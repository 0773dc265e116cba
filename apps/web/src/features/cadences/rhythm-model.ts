import type { Cadence as Stored } from '@cadans/contracts/cadences';
import { type Cadence, oldestFirst } from '@cadans/domain/cadence';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import { type Coverage, coverageOf } from '@cadans/domain/coverage';
import { asOfIn, rhythmsOf } from '@cadans/domain/dials';
import { type Evenness, evennessOf } from '@cadans/domain/evenness';
import { type Facts, promisesOf } from '@cadans/domain/facts';
import { type OrganisationRhythm, organisationRhythm } from '@cadans/domain/organisation-rhythm';
import { type Period, periodOf, previousPeriod } from '@cadans/domain/period';
import type { Promised } from '@cadans/domain/publication';
import { type Rhythm, rhythmOf } from '@cadans/domain/rhythm';
import { type DoingNothing, doingNothing, type Runway, runwayOf } from '@cadans/domain/runway';
import { type Silence, silenceOf } from '@cadans/domain/silence';
import { factsWithPlan } from '../../api/facts-with-plan';
import type { YearPlan } from '../../api/year-plan';

/** Whether a promise still has to begin, counts today, or is over. */
export type Phase = 'running' | 'coming' | 'over';

/** One promise as the screen tells it. */
export interface PromiseState {
  /** Of its first row: stays what it is, however the promise changes. */
  readonly id: string;
  readonly promise: Promised;
  /** The row in force today, else the next to begin, else the last. */
  readonly row: Cadence;
  /** The row that can be changed. */
  readonly latest: Cadence;
  readonly phase: Phase;
  readonly rhythm: Rhythm;
  readonly silence: Silence | null;
  readonly evenness: Evenness;
}

/** The rhythm of an organisation and of all its promises, today. */
export interface RhythmModel {
  readonly today: CalendarDate;
  readonly promises: readonly PromiseState[];
  readonly organisation: OrganisationRhythm;
  /** What the rhythm was at the end of the quarter before. */
  readonly before: { readonly period: Period; readonly value: number | null };
  /** Over the coming 4, 8 and 13 weeks. */
  readonly coverage: readonly Coverage[];
  readonly runway: Runway;
  readonly nothing: DoingNothing;
}

/** The facts with what stands on the screen: the years that are read, and the promises as they were last changed. */
export function factsOnScreen(facts: Facts, plans: readonly YearPlan[], stored: readonly Stored[]): Facts {
  const pauses = stored.flatMap(({ id, pauses }) =>
    pauses.map(({ from, until }) => ({ cadenceId: id, from, until })),
  );
  return plans.reduce(factsWithPlan, { ...facts, cadences: stored, pauses });
}

/** Reckons everything the screen says, with the rules of the domain. */
export function readRhythm(facts: Facts): RhythmModel {
  const { today } = facts;
  const promises = promisesOf(facts);
  const before = previousPeriod(periodOf('quarter', today));
  const place = new Map(facts.channels.map(({ id }, at) => [id, at]));
  const states = promises
    .flatMap((promise) => stateOf(promise, today))
    .toSorted(
      (one, other) =>
        PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase) ||
        (place.get(one.row.channelId) ?? 0) - (place.get(other.row.channelId) ?? 0),
    );
  return {
    today,
    promises: states,
    organisation: organisationRhythm(rhythmsOf(promises, today)),
    before: { period: before, value: organisationRhythm(rhythmsOf(promises, asOfIn(before, today))).value },
    coverage: ([4, 8, 13] as const).map((weeks) => coverageOf(promises, weeks, today)),
    runway: runwayOf(promises, today),
    nothing: doingNothing(promises, today),
  };
}

const PHASES: readonly Phase[] = ['running', 'coming', 'over'];

function stateOf(promise: Promised, today: CalendarDate): PromiseState[] {
  const rows = oldestFirst(promise.chain);
  const [first] = rows;
  const latest = rows.at(-1);
  if (!first || !latest) return [];
  const begun = rows.findLast(({ validFrom }) => validFrom <= today);
  const isOver = latest.validUntil !== null && latest.validUntil < today;
  const rhythm = rhythmOf(promise, today);
  return [
    {
      id: first.id,
      promise,
      row: begun ?? first,
      latest,
      phase: isOver ? 'over' : begun ? 'running' : 'coming',
      rhythm,
      silence: silenceOf(promise, today),
      evenness: evennessOf(promise, rhythm.periods[0]?.period.start ?? today, today),
    },
  ];
}
