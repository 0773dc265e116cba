import { byId } from './by-id.js';
import { yearOf } from './calendar-date.js';
import { type CoverageWeeks, coverageOf } from './coverage.js';
import { isWithin } from './date-span.js';
import { asOfIn, rhythmsOf, toDate } from './dials.js';
import { type FactRow, type Facts, promisesOf, themesOfYear } from './facts.js';
import { type FocusScore, focusOf } from './focus-score.js';
import { type OrganisationRhythm, organisationRhythm } from './organisation-rhythm.js';
import type { Period } from './period.js';
import { byDay, type ChannelWork, type Promised, type WorkByChannel, workByChannel } from './publication.js';
import { type Rhythm, rhythmOf } from './rhythm.js';

/** How far ahead of today is covered; `value` 0 to 100, unrounded, null = nothing is promised in those weeks. */
export interface LiveCoverage {
  readonly weeks: CoverageWeeks;
  readonly value: number | null;
  readonly promised: number;
  readonly covered: number;
}

/** The dials that a move changes, as `dialsOf` and `coverageOf` tell them. */
export interface LiveValues {
  readonly rhythm: OrganisationRhythm;
  readonly focus: FocusScore;
  /** Over the coming 4, 8 and 13 weeks. */
  readonly coverage: readonly LiveCoverage[];
}

/** The dials as they would be, and the promises held against the work as it would be: those that a move does not touch are the same ones. */
export interface LiveMove extends LiveValues {
  readonly promises: readonly Promised[];
}

/** The dials as they are, and as they would be. */
export interface LiveDials {
  readonly now: LiveMove;
  /** What they would say if these rows stood as they are given; a row takes the place of the one with its id. */
  moved(rows: readonly FactRow[]): LiveMove;
}

const WEEKS = [4, 8, 13] as const;

/**
 * The dials of a period, kept in parts, so that what a move touches is reckoned anew and nothing else: the promises on its
 * channels, and the focus if the period knows the activity. By the very rules of the whole reckoning, and equal to it.
 */
export function liveDials(facts: Facts, period: Period): LiveDials {
  const { today, activities } = facts;
  const asOf = asOfIn(period, today);
  const span = toDate(period, today);
  const chosen = themesOfYear(facts, yearOf(period.start));
  const promises = promisesOf(facts);
  const rhythms = rhythmsOf(promises, asOf);
  const covers = promises.map((promise) => coversOf(promise, today));
  const known = new Map(activities.map((row) => [row.id, row]));
  const counts = ({ status, startsOn }: FactRow) => status !== 'scrapped' && isWithin(startsOn, span);
  const counted = activities.filter(counts).toSorted(byId);
  const work = workByChannel(activities);
  const now: LiveMove = {
    rhythm: organisationRhythm(rhythms),
    focus: focusOf(counted, chosen, span),
    coverage: sumOf(covers),
    promises,
  };
  const before = (rows: readonly FactRow[]) => rows.flatMap(({ id }) => known.get(id) ?? []);

  const promisesWith = (rows: readonly FactRow[]): readonly Promised[] => {
    const channels = new Set([...rows, ...before(rows)].map(({ channelId }) => channelId));
    const anew = workWith(work, rows, channels);
    return promises.map((promise) => (isOn(promise, channels) ? { ...promise, work: anew } : promise));
  };

  // A share hangs on what counts and not on which day: along a drag the focus changes where the period begins and ends.
  const told = (row: FactRow) =>
    counts(row) ? `${row.id} ${row.themeId} ${row.channelId} ${row.effortHours}` : '';
  let last = { told: '', focus: now.focus };
  const focusWith = (rows: readonly FactRow[]): FocusScore => {
    const was = before(rows).map(told).join();
    const is = rows.map(told).join();
    if (was === is) return now.focus;
    const key = `${rows.map(({ id }) => id).join()} ${is}`;
    if (last.told !== key) {
      const ids = new Set(rows.map(({ id }) => id));
      const others = counted.filter(({ id }) => !ids.has(id));
      last = { told: key, focus: focusOf([...others, ...rows.filter(counts)], chosen, span) };
    }
    return last.focus;
  };

  return {
    now,
    moved: (rows) => {
      const touched = promisesWith(rows);
      const anew = <Part>(kept: readonly Part[], reckon: (promise: Promised) => Part): Part[] =>
        kept.map((part, place) => {
          const promise = touched[place];
          return promise && promise !== promises[place] ? reckon(promise) : part;
        });
      return {
        rhythm: organisationRhythm(anew<Rhythm>(rhythms, (promise) => rhythmOf(promise, asOf))),
        focus: focusWith(rows),
        coverage: sumOf(anew(covers, (promise) => coversOf(promise, today))),
        promises: touched,
      };
    },
  };
}

const isOn = ({ chain }: Promised, channels: ReadonlySet<string>) =>
  chain.some(({ channelId }) => channels.has(channelId));

/** The work of these channels with rows in the place of those with their ids; of the others as it was. */
function workWith(
  work: WorkByChannel,
  rows: readonly FactRow[],
  channels: ReadonlySet<string>,
): WorkByChannel {
  const ids = new Set(rows.map(({ id }) => id));
  const own = workByChannel(rows);
  const anew = new Map(work);
  for (const channel of channels) {
    const list = (which: keyof ChannelWork) => [
      ...(work.get(channel)?.[which] ?? []).filter(({ activityId }) => !ids.has(activityId)),
      ...(own.get(channel)?.[which] ?? []),
    ];
    anew.set(channel, {
      published: list('published').sort(byDay),
      planned: list('planned').sort(byDay),
    });
  }
  return anew;
}

const coversOf = (promise: Promised, today: string) =>
  WEEKS.map((weeks) => {
    const { promised, covered } = coverageOf([promise], weeks, today);
    return { promised, covered };
  });

/** Coverage adds up over promises: what is promised and what is covered, then the share. */
function sumOf(covers: readonly (readonly { promised: number; covered: number }[])[]): LiveCoverage[] {
  return WEEKS.map((weeks, place) => {
    const promised = covers.reduce((sum, each) => sum + (each[place]?.promised ?? 0), 0);
    const covered = covers.reduce((sum, each) => sum + (each[place]?.covered ?? 0), 0);
    return { weeks, value: promised === 0 ? null : (100 * covered) / promised, promised, covered };
  });
}
