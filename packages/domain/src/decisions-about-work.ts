import { isOpen, isOverdue, type Status } from './activity.js';
import { addDays, type CalendarDate, daysBetween } from './calendar-date.js';
import { type DecisionItem, decisionItem } from './decision-item.js';
import { needsDecision } from './postponement.js';
import { counted } from './sentence.js';

/** An activity as far as decisions about it go. Days, never instants; null = never. */
export interface DecidableWork {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly endsOn: CalendarDate;
  readonly slides: number;
  readonly lastPostponedOn: CalendarDate | null;
  readonly lastDecidedOn: CalendarDate | null;
  /** The day anything last happened to it, whatever it was. */
  readonly lastActedOn: CalendarDate | null;
}

const TIMES = { nl: ['keer', 'keer'], en: ['time', 'times'] } as const;
const DAYS = { nl: ['dag', 'dagen'], en: ['day', 'days'] } as const;

/**
 * Open activities postponed three times on which nobody decided since (rule 3), and those past their last day to which
 * nothing happened after it. One that is both is only the former: that decision settles it.
 */
export function decisionsAboutWork(rows: readonly DecidableWork[], today: CalendarDate): DecisionItem[] {
  return rows.flatMap((row) => {
    if (!isOpen(row.status)) return [];
    if (isUndecided(row)) return [postponedAgain(row)];
    return isOverdue(row, today) && isUntouched(row) ? [overdue(row, today)] : [];
  });
}

function isUndecided({ slides, lastPostponedOn, lastDecidedOn }: DecidableWork): boolean {
  if (!needsDecision({ slides })) return false;
  return lastDecidedOn === null || (lastPostponedOn !== null && lastDecidedOn < lastPostponedOn);
}

const isUntouched = ({ lastActedOn, endsOn }: DecidableWork) => lastActedOn === null || lastActedOn <= endsOn;

function postponedAgain({ id, title, slides, lastPostponedOn, endsOn }: DecidableWork): DecisionItem {
  const times = counted(slides, TIMES);
  return decisionItem('third_postponement', [id], lastPostponedOn ?? endsOn, {
    nl: `“${title}” is ${times.nl} uitgesteld: doen of schrappen?`,
    en: `“${title}” was postponed ${times.en}: do it or scrap it?`,
  });
}

function overdue({ id, title, endsOn }: DecidableWork, today: CalendarDate): DecisionItem {
  const late = counted(daysBetween(endsOn, today), DAYS);
  return decisionItem('overdue', [id], addDays(endsOn, 1), {
    nl: `“${title}” is ${late.nl} te laat en er is niets mee gebeurd.`,
    en: `“${title}” is ${late.en} overdue and nothing has happened to it.`,
  });
}
