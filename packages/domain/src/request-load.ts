import type { CalendarDate } from './calendar-date.js';
import { weighEfforts } from './effort.js';
import type { FactRow, Facts } from './facts.js';
import { isoWeekOf, isSameIsoWeek, mondayOf } from './iso-week.js';
import { counted, decimal, type Noun, type Sentence } from './sentence.js';

/** A figure as it is, and as it would be. */
export interface Change {
  readonly before: number;
  readonly after: number;
}

/** What the week in which something is due carries, without and with it. */
export interface LoadEffect {
  readonly monday: CalendarDate;
  /** Of the whole organisation, as the year's load counts them. */
  readonly activities: Change;
  readonly hours: Change;
  /** Of who would own it. */
  readonly ownHours: Change;
  /** In activities a week; null = nobody said. */
  readonly capacity: number | null;
  /** More than the week was agreed to carry. */
  readonly isOver: boolean;
  readonly sentence: Sentence;
}

/**
 * The load of the week in which `row` is due (as in the year: every activity counts there, what was scrapped weighs
 * nothing). Effort that nobody said is what is usual in the plan as it stands (`weighEfforts`), so that the new work changes
 * the hours of nothing but itself.
 */
export function loadEffect({ activities }: Facts, row: FactRow, capacity: number | null): LoadEffect {
  const standing = activities.filter(({ status }) => status !== 'scrapped');
  // Without its own hours it is weighed by the usual ones, and makes no difference to those of others.
  const weighed = weighEfforts<FactRow>([...standing, { ...row, effortHours: null }]);
  const own = row.effortHours === null ? (weighed.at(-1)?.minutes ?? 0) / 60 : row.effortHours;
  const inWeek = weighed.slice(0, -1).filter(({ row: { endsOn } }) => isSameIsoWeek(endsOn, row.endsOn));
  const hours = grown(sumHours(inWeek), own);
  const ownHours = grown(sumHours(inWeek.filter(({ row: { ownerId } }) => ownerId === row.ownerId)), own);
  const after = inWeek.length + 1;
  const load = {
    monday: mondayOf(row.endsOn),
    activities: { before: inWeek.length, after },
    hours,
    ownHours,
    capacity,
    isOver: capacity !== null && after > capacity,
  };
  return { ...load, sentence: sentenceOf(load) };
}

const sumHours = (weighed: readonly { readonly minutes: number }[]) =>
  weighed.reduce((sum, { minutes }) => sum + minutes, 0) / 60;

const grown = (before: number, by: number): Change => ({ before, after: before + by });

const ACTIVITIES: Noun = { nl: ['activiteit', 'activiteiten'], en: ['activity', 'activities'] };

function sentenceOf({ monday, activities, hours, capacity, isOver }: Omit<LoadEffect, 'sentence'>): Sentence {
  const { week } = isoWeekOf(monday);
  const many = counted(activities.after, ACTIVITIES);
  const [was, is] = [decimal(hours.before), decimal(hours.after)];
  const limit =
    capacity === null
      ? { nl: '', en: '' }
      : isOver
        ? {
            nl: `, meer dan de ${capacity} die jullie aankunnen`,
            en: `, more than the ${capacity} you can carry`,
          }
        : { nl: ` van de ${capacity} die jullie aankunnen`, en: ` of the ${capacity} you can carry` };
  return {
    nl: `Week ${week} gaat van ${was.nl} naar ${is.nl} uur: ${many.nl}${limit.nl}.`,
    en: `Week ${week} goes from ${was.en} to ${is.en} hours: ${many.en}${limit.en}.`,
  };
}
