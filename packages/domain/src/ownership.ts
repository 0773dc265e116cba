import { isOverdue, type Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import { closedWeeks, DIAL_WEEKS, isWithin } from './date-span.js';
import type { Sentence } from './sentence.js';

export interface OwnedRow {
  readonly id: string;
  readonly status: Status;
  readonly endsOn: CalendarDate;
  /** The last day of the window that was committed to first; moving does not change it. */
  readonly firstCommittedEndsOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
}

export interface Ownership {
  /** 0 to 100, unrounded; null = nothing was due. */
  readonly value: number | null;
  readonly keptIds: readonly string[];
  readonly missedIds: readonly string[];
  readonly sentence: Sentence;
}

/**
 * Whether people finish what carries their name: `100 × kept / due` over the activities whose first committed window ended
 * in the last 13 closed weeks (product rule "Ownership"). Kept = finished by that window's last day. What was scrapped drops
 * out (scrapping needs a reason, rule 4); done later, postponed past it or overdue is not kept. Per organisation (rule 10).
 */
export function ownershipOf(rows: readonly OwnedRow[], today: CalendarDate): Ownership {
  const span = closedWeeks(DIAL_WEEKS, today);
  const due = rows.filter((row) => row.status !== 'scrapped' && isWithin(row.firstCommittedEndsOn, span));
  const kept = due.filter(isKept);
  const value = due.length === 0 ? null : (100 * kept.length) / due.length;
  return {
    value,
    keptIds: idsOf(kept),
    missedIds: idsOf(due.filter((row) => !isKept(row))),
    sentence: sentenceOf(kept.length, due.length),
  };
}

function isKept({ status, doneOn, firstCommittedEndsOn }: OwnedRow): boolean {
  return status === 'done' && doneOn !== null && doneOn <= firstCommittedEndsOn;
}

function sentenceOf(kept: number, due: number): Sentence {
  if (due === 0) return { nl: 'Nog niet genoeg geschiedenis.', en: 'Not enough history yet.' };
  return {
    nl: `${kept} van de ${due} activiteiten van de laatste 13 weken waren op de eerst afgesproken dag af.`,
    en: `${kept} of the ${due} activities of the last 13 weeks were finished by the day first agreed.`,
  };
}

/** Rows that something is said of, and what is said. */
export interface Counted {
  readonly ids: readonly string[];
  readonly sentence: Sentence;
}

/** Open activities past their last day. */
export function overdueNow(rows: readonly OwnedRow[], today: CalendarDate): Counted {
  const ids = idsOf(rows.filter((row) => isOverdue(row, today)));
  if (ids.length === 0) return { ids, sentence: { nl: 'Niets is te laat.', en: 'Nothing is overdue.' } };
  if (ids.length === 1)
    return { ids, sentence: { nl: '1 activiteit is te laat.', en: '1 activity is overdue.' } };
  const sentence = {
    nl: `${ids.length} activiteiten zijn te laat.`,
    en: `${ids.length} activities are overdue.`,
  };
  return { ids, sentence };
}

/** Chosen themes that nobody owns. */
export function themesWithoutOwner(
  themes: readonly { readonly id: string; readonly ownerId: string | null }[],
): Counted {
  const ids = idsOf(themes.filter(({ ownerId }) => ownerId === null));
  if (ids.length === 0)
    return { ids, sentence: { nl: 'Elk thema heeft een eigenaar.', en: 'Every theme has an owner.' } };
  if (ids.length === 1)
    return { ids, sentence: { nl: '1 thema heeft geen eigenaar.', en: '1 theme has no owner.' } };
  const sentence = {
    nl: `${ids.length} thema’s hebben geen eigenaar.`,
    en: `${ids.length} themes have no owner.`,
  };
  return { ids, sentence };
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();
