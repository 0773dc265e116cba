import type { CalendarDate } from './calendar-date.js';
import type { HandoverKind } from './handover.js';
import { decimal, type Sentence } from './sentence.js';
import { type Away, awayOn } from './standing-in.js';

/** Something that needs a new owner. Hours it weighs in the coming 13 weeks. */
export interface Ownerless {
  readonly kind: HandoverKind;
  readonly id: string;
  readonly themeId: string | null;
  readonly endsOn: CalendarDate | null;
  readonly hours: number;
}

/** Somebody who could carry on: never who leaves, is suspended, asks or looks only (`takesWork`). */
export interface Successor {
  readonly memberId: string;
  readonly name: string;
  /** Hours left in the coming 13 weeks; below zero = carries too much already. */
  readonly room: number;
  /** The themes they own, or have work on. */
  readonly themeIds: ReadonlySet<string>;
}

/** Null = there is nobody who can take it. */
export interface ProposedOwner {
  readonly toId: string | null;
  readonly sentence: Sentence;
}

/**
 * Proposes who carries on with what: who already works on that theme and has room; else who has the most room; else who is
 * the least full. What is proposed takes of their room, so that one person does not get all. Nobody is proposed for what is
 * due while they are away. Of two alike the one whose id comes first. In the order of the things that are given.
 */
export function proposeOwners(
  things: readonly Ownerless[],
  successors: readonly Successor[],
  absences: readonly Away[],
  today: CalendarDate,
  nameOfTheme: (id: string) => string,
): ProposedOwner[] {
  const room = new Map(successors.map(({ memberId, room }) => [memberId, room]));
  const left = ({ memberId }: Successor) => room.get(memberId) ?? 0;
  const byRoom = (one: Successor, other: Successor) =>
    left(other) - left(one) || (one.memberId < other.memberId ? -1 : 1);
  return things.map(({ themeId, endsOn, hours }) => {
    const day = endsOn === null || endsOn < today ? today : endsOn;
    const there = successors.filter(({ memberId }) => !awayOn(absences, memberId, day));
    const roomy = there.filter((one) => left(one) > 0);
    const knowing = themeId === null ? [] : roomy.filter(({ themeIds }) => themeIds.has(themeId));
    const from = knowing.length > 0 ? knowing : roomy.length > 0 ? roomy : there;
    const chosen = from.reduce<Successor | undefined>(
      (best, one) => (best && byRoom(best, one) < 0 ? best : one),
      undefined,
    );
    if (!chosen) return { toId: null, sentence: NOBODY };
    room.set(chosen.memberId, left(chosen) - hours);
    const theme = themeId === null ? null : nameOfTheme(themeId);
    const sentence =
      from === knowing
        ? knows(chosen, theme ?? '')
        : from === roomy
          ? hasRoom(chosen, theme)
          : leastFull(chosen);
    return { toId: chosen.memberId, sentence };
  });
}

const NOBODY: Sentence = {
  nl: 'Er is niemand die dit kan overnemen.',
  en: 'There is nobody who can take this over.',
};

function knows({ name, room }: Successor, theme: string): Sentence {
  const hours = decimal(room);
  return {
    nl: `${name} werkt al aan ${theme} en had vooraf nog ${hours.nl} uur ruimte in 13 weken.`,
    en: `${name} already works on ${theme} and had ${hours.en} hours of room in 13 weeks beforehand.`,
  };
}

function hasRoom({ name, room }: Successor, theme: string | null): Sentence {
  const hours = decimal(room);
  if (theme === null)
    return {
      nl: `${name} had vooraf nog ${hours.nl} uur ruimte in 13 weken.`,
      en: `${name} had ${hours.en} hours of room in 13 weeks beforehand.`,
    };
  return {
    nl: `Wie al aan ${theme} werkt heeft geen ruimte meer; ${name} had vooraf nog ${hours.nl} uur.`,
    en: `Whoever works on ${theme} has no room left; ${name} had ${hours.en} hours beforehand.`,
  };
}

function leastFull({ name }: Successor): Sentence {
  return {
    nl: `Niemand heeft nog ruimte; ${name} zit het minst vol.`,
    en: `Nobody has room left; ${name} is the least full.`,
  };
}
