import { addDays, type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { PeriodKind } from '@cadans/domain/period';
import { periodSeen, type SeedPeriod } from './seed-period.js';
import type { SeedPromise } from './seed-promise.js';

/** A row of a promise with its days, and the day it was made. */
export interface ToldRow {
  readonly times: number;
  readonly per: PeriodKind;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate | null;
  readonly madeOn: CalendarDate;
}

export interface ToldPause {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly reason: string;
  readonly madeOn: CalendarDate;
  /** Which of the rows is in force when it begins. */
  readonly row: number;
}

/** A promise as it stood around today. */
export interface ToldPromise {
  readonly rows: readonly ToldRow[];
  readonly pauses: readonly ToldPause[];
}

/**
 * Puts a promise around today. A row that the next one overtook before it began is left out: in January the promise that
 * was changed eight weeks ago is younger than the plan.
 */
export function tellPromise({ rows, pauses }: SeedPromise, today: CalendarDate): ToldPromise {
  const begun = rows.map(({ from, ...often }) => ({ ...often, validFrom: startOf(from, today) }));
  const lasting = begun.filter(({ validFrom }, index) => validFrom < (begun[index + 1]?.validFrom ?? '9'));
  const told = lasting.map((row, index): ToldRow => {
    const next = lasting[index + 1]?.validFrom;
    return {
      ...row,
      validUntil: next ? addDays(next, -1) : null,
      madeOn: earliest(row.validFrom, addDays(today, -1)),
    };
  });
  return {
    rows: told,
    pauses: pauses.map(({ reason, daysBefore, ...days }) => {
      const [from, until] = [periodSeen(days.from, today).start, periodSeen(days.until, today).end];
      const row = told.findLastIndex(({ validFrom }) => validFrom <= from);
      return { from, until, reason, madeOn: earliest(addDays(from, -daysBefore), addDays(today, -1)), row };
    }),
  };
}

function startOf(from: 'autumn' | SeedPeriod, today: CalendarDate): CalendarDate {
  return from === 'autumn' ? `${yearOf(today) - 1}-10-01` : periodSeen(from, today).start;
}

const earliest = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);
