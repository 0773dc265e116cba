import { type Beat, comingBeats } from './beat.js';
import { addDays, type CalendarDate, daysBetween } from './calendar-date.js';
import { type Facts, promisesOf } from './facts.js';
import { promiseName } from './promise-name.js';
import type { Promised } from './publication.js';
import type { Reminded, Reminder } from './reminder.js';
import { counted, dayInWords, type Noun, type Sentence } from './sentence.js';
import { directorsOf } from './who-hears.js';

/** So many days before the first beat that nobody planned its owner hears, and then the director. */
export const OWNER_HEARS = 28;
export const DIRECTOR_HEARS = 14;

/** A promise whose planned activities end: the first beat that nobody planned. */
export interface RunningOut {
  /** The first row the promise ever had: its name through all changes. */
  readonly promiseId: string;
  readonly beat: Beat;
  readonly ownerId: string;
  /** By its channel, and its theme if it names one. */
  readonly name: string;
  readonly sentence: Sentence;
}

/** The promises with an open beat in the coming four weeks, the nearest first. What is paused on purpose is not open. */
export function runningOutOf(facts: Facts, promises: readonly Promised[] = promisesOf(facts)): RunningOut[] {
  const { today } = facts;
  return promises
    .flatMap((promise) => {
      const beat = comingBeats(promise, addDays(today, OWNER_HEARS), today).find(
        ({ state }) => state === 'open',
      );
      const row = promise.chain.find(({ id }) => id === beat?.cadenceId);
      if (!beat || !row) return [];
      const name = promiseName(facts, row);
      const promiseId = promise.chain[0]?.id ?? row.id;
      return [{ promiseId, beat, ownerId: row.ownerId, name, sentence: sentenceOf(name, beat.day, today) }];
    })
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/**
 * The owner hears four weeks before a promise runs out, a director who does not own it two weeks before. Once per promise
 * and month in which it runs out: who plans three weeks ahead, always, is not told so every week.
 */
export function remindersOfPromises(facts: Facts, members: readonly Reminded[]): Reminder[] {
  const directors = directorsOf(members);
  const active = new Set(members.flatMap(({ id, active }) => (active ? [id] : [])));
  return runningOutOf(facts).flatMap(({ promiseId, beat, ownerId, sentence }) => {
    const told = (as: string, memberId: string): Reminder => ({
      key: `running_out ${as} ${promiseId} ${beat.day.slice(0, 7)}`,
      memberId,
      kind: 'running_out',
      ids: [beat.cadenceId],
      sentence,
    });
    const isNear = daysBetween(facts.today, beat.day) <= DIRECTOR_HEARS;
    const others = isNear ? directors.filter(({ id }) => id !== ownerId) : [];
    return [
      ...(active.has(ownerId) ? [told('owner', ownerId)] : []),
      ...others.map(({ id }) => told('director', id)),
    ];
  });
}

const placeOf = ({ beat, promiseId }: RunningOut) => `${beat.day} ${promiseId}`;

const DAYS: Noun = { nl: ['dag', 'dagen'], en: ['day', 'days'] };

function sentenceOf(name: string, day: CalendarDate, today: CalendarDate): Sentence {
  const on = dayInWords(day);
  const left = daysBetween(today, day);
  if (left < 0)
    return {
      nl: `${name}: de slag van ${on.nl} staat nog open.`,
      en: `${name}: the beat of ${on.en} is still open.`,
    };
  const days = left === 0 ? { nl: 'vandaag', en: 'today' } : inDays(left);
  return {
    nl: `${name}: de eerste slag die niemand heeft gepland valt op ${on.nl}, ${days.nl}.`,
    en: `${name}: the first beat that nobody planned falls on ${on.en}, ${days.en}.`,
  };
}

function inDays(left: number): Sentence {
  const days = counted(left, DAYS);
  return { nl: `over ${days.nl}`, en: `in ${days.en}` };
}
