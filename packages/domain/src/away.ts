import { isOpen, type Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import { comingWeeks, DIAL_WEEKS } from './date-span.js';
import { counted, dayInWords, type Sentence } from './sentence.js';
import { type Away, standInOn } from './standing-in.js';

/** Somebody who is not there, both days included; `until` null = leaves for good. */
export interface Absence extends Away {
  readonly name: string;
}

/** Open work that is due while its owner is away and nobody stands in. */
export interface AwayWithWork {
  readonly absence: Absence;
  readonly activityIds: readonly string[];
  readonly sentence: Sentence;
}

/**
 * Absences in the coming 13 weeks, or running now, during which open work of that owner is due; of who leaves all work due
 * from then on, and what is late already. What somebody stands in for, who is there that day, is seen to. Absences without
 * such work are left out.
 */
export function awayWithWork(
  absences: readonly Absence[],
  rows: readonly {
    readonly id: string;
    readonly ownerId: string;
    readonly status: Status;
    readonly endsOn: CalendarDate;
  }[],
  today: CalendarDate,
): AwayWithWork[] {
  const ahead = comingWeeks(DIAL_WEEKS, today);
  const near = absences.filter(
    ({ from, until }) => from <= ahead.until && (until === null || until >= today),
  );
  const open = Map.groupBy(
    rows.filter(({ status }) => isOpen(status)),
    ({ ownerId }) => ownerId,
  );
  return near
    .map((absence) => {
      const due = (open.get(absence.memberId) ?? []).filter(
        ({ endsOn }) =>
          isDueDuring(endsOn, absence, today) && standInOn(absences, absence.memberId, endsOn) === null,
      );
      return { absence, activityIds: due.map(({ id }) => id).toSorted() };
    })
    .filter(({ activityIds }) => activityIds.length > 0)
    .map((away) => ({ ...away, sentence: sentenceOf(away.absence, away.activityIds.length) }))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function isDueDuring(endsOn: CalendarDate, { from, until }: Absence, today: CalendarDate): boolean {
  if (until === null) return endsOn >= from || endsOn < today;
  return from <= endsOn && endsOn <= until;
}

const keyOf = ({ absence }: { absence: Absence }) => `${absence.from} ${absence.memberId}`;

const ACTIVITIES = { nl: ['activiteit', 'activiteiten'], en: ['activity', 'activities'] } as const;

function sentenceOf({ name, from, until }: Absence, due: number): Sentence {
  const start = dayInWords(from);
  const work = counted(due, ACTIVITIES);
  if (until === null)
    return {
      nl: `${name} vertrekt op ${start.nl} met ${work.nl} op naam.`,
      en: `${name} leaves on ${start.en}, owning ${work.en}.`,
    };
  const end = dayInWords(until);
  return {
    nl: `${name} is weg van ${start.nl} tot en met ${end.nl}, met werk dat dan af moet en niemand die vervangt: ${work.nl}.`,
    en: `${name} is away from ${start.en} to ${end.en}, with work due in that time and nobody standing in: ${work.en}.`,
  };
}
